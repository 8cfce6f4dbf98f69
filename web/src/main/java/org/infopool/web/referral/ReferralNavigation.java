package org.infopool.web.referral;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.infopool.domain.access.Role;
import org.infopool.web.platform.CurrentUser;
import org.infopool.web.platform.NavigationGroup;
import org.infopool.web.platform.NavigationItem;
import org.infopool.web.platform.NavigationSource;

/** Referrals, for the staff who can see any. */
@RequestScoped
public class ReferralNavigation implements NavigationSource {
    @Inject
    private CurrentUser user;

    @Override
    public List<NavigationItem> items() {
        var mayRead = user.isSignedIn()
                && Stream.of(Role.CASEWORKER, Role.INSPECTOR, Role.LEGAL_REVIEWER, Role.DIRECTOR, Role.OVERSIGHT)
                        .anyMatch(user::has);
        return mayRead
                ? List.of(new NavigationItem(
                        NavigationGroup.ENFORCEMENT, 30, "referral.list.nav", "/referral/list.xhtml", 0))
                : List.of();
    }
}
