package org.infopool.web.winddown;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.infopool.web.platform.CurrentUser;
import org.infopool.web.platform.NavigationGroup;
import org.infopool.web.platform.NavigationItem;
import org.infopool.web.platform.NavigationSource;

/** Wind-downs, for everybody who can see any. */
@RequestScoped
public class WindDownNavigation implements NavigationSource {
    @Inject
    private CurrentUser user;

    @Override
    public List<NavigationItem> items() {
        return user.isSignedIn() && user.maySee(WindDownListPage.PATH)
                ? List.of(new NavigationItem(
                        NavigationGroup.LICENSING, 70, "windDown.list.nav", WindDownListPage.PATH, 0))
                : List.of();
    }
}
