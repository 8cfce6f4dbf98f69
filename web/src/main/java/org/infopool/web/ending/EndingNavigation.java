package org.infopool.web.ending;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.infopool.web.platform.CurrentUser;
import org.infopool.web.platform.NavigationGroup;
import org.infopool.web.platform.NavigationItem;
import org.infopool.web.platform.NavigationSource;

/** The endings of licenses, for everybody who can see any. */
@RequestScoped
public class EndingNavigation implements NavigationSource {
    @Inject
    private CurrentUser user;

    @Override
    public List<NavigationItem> items() {
        return user.isSignedIn() && user.maySee(EndingListPage.PATH)
                ? List.of(new NavigationItem(NavigationGroup.LICENSING, 60, "ending.list.nav", EndingListPage.PATH, 0))
                : List.of();
    }
}
