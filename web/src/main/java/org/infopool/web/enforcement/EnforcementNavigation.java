package org.infopool.web.enforcement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.infopool.domain.access.Role;
import org.infopool.web.platform.CurrentUser;
import org.infopool.web.platform.NavigationGroup;
import org.infopool.web.platform.NavigationItem;
import org.infopool.web.platform.NavigationSource;

/** Violations and measures, for everybody who can see any. */
@RequestScoped
public class EnforcementNavigation implements NavigationSource {
    @Inject
    private CurrentUser user;

    @Override
    public List<NavigationItem> items() {
        var mayRead = List.of(
                        Role.APPLICANT,
                        Role.CASEWORKER,
                        Role.INSPECTOR,
                        Role.LEGAL_REVIEWER,
                        Role.DIRECTOR,
                        Role.OVERSIGHT)
                .stream()
                .anyMatch(user::has);
        return !user.isSignedIn() || !mayRead
                ? List.of()
                : List.of(
                        new NavigationItem(
                                NavigationGroup.ENFORCEMENT, 10, "violation.list.nav", "/violation/list.xhtml", 0),
                        new NavigationItem(
                                NavigationGroup.ENFORCEMENT, 20, "measure.list.nav", "/measure/list.xhtml", 0));
    }
}
