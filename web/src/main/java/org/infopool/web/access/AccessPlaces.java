package org.infopool.web.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.infopool.domain.access.Role;
import org.infopool.web.platform.CurrentUser;
import org.infopool.web.platform.NavigationGroup;
import org.infopool.web.platform.NavigationItem;
import org.infopool.web.platform.NavigationSource;

/** Accounts and offices for administrators; one's own password and conflicts for everybody. */
@RequestScoped
public class AccessPlaces implements NavigationSource {
    @Inject
    private CurrentUser user;

    @Override
    public List<NavigationItem> items() {
        var places = new ArrayList<NavigationItem>();
        if (user.has(Role.ADMINISTRATOR)) {
            places.add(place(NavigationGroup.ADMINISTRATION, 10, "account.list.nav", "/account/list.xhtml"));
            places.add(place(NavigationGroup.ADMINISTRATION, 20, "account.offices.nav", "/account/offices.xhtml"));
        }
        if (Stream.of(Role.CASEWORKER, Role.INSPECTOR, Role.LEGAL_REVIEWER, Role.DIRECTOR)
                .anyMatch(user::has)) {
            places.add(place(NavigationGroup.PERSONAL, 10, "account.conflicts.nav", "/account/conflicts.xhtml"));
        }
        places.add(place(NavigationGroup.PERSONAL, 20, "account.password.nav", SignInPage.PASSWORD));
        return places;
    }

    private static NavigationItem place(NavigationGroup group, int order, String key, String href) {
        return new NavigationItem(group, order, key, href, 0);
    }
}
