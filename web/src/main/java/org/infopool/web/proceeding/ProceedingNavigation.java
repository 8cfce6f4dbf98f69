package org.infopool.web.proceeding;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.infopool.web.platform.CurrentUser;
import org.infopool.web.platform.NavigationGroup;
import org.infopool.web.platform.NavigationItem;
import org.infopool.web.platform.NavigationSource;

/** Proceedings, for everybody who can see any: the staff, and the party from the notice on. */
@RequestScoped
public class ProceedingNavigation implements NavigationSource {
    private static final String LIST = "/proceeding/list.xhtml";

    @Inject
    private CurrentUser user;

    @Override
    public List<NavigationItem> items() {
        return user.isSignedIn() && user.maySee(LIST)
                ? List.of(new NavigationItem(NavigationGroup.ENFORCEMENT, 25, "proceeding.list.nav", LIST, 0))
                : List.of();
    }
}
