package org.infopool.web.notice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.infopool.web.platform.CurrentUser;
import org.infopool.web.platform.NavigationGroup;
import org.infopool.web.platform.NavigationItem;
import org.infopool.web.platform.NavigationSource;

/** The papers that are to be served, for those who see to it. */
@RequestScoped
public class NoticePlaces implements NavigationSource {
    @Inject
    private CurrentUser user;

    @Override
    public List<NavigationItem> items() {
        var items = new ArrayList<NavigationItem>();
        if (user.maySee(PaperListPage.PATH)) {
            items.add(new NavigationItem(NavigationGroup.WORK, 80, "paper.list.nav", PaperListPage.PATH, 0));
        }
        return items;
    }
}
