package org.infopool.web.inspection;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.infopool.web.platform.CurrentUser;
import org.infopool.web.platform.NavigationGroup;
import org.infopool.web.platform.NavigationItem;
import org.infopool.web.platform.NavigationSource;

/** The list of inspections, for those who may see it. */
@RequestScoped
public class InspectionPlaces implements NavigationSource {
    private static final String LIST = "/inspection/list.xhtml";

    @Inject
    private CurrentUser user;

    @Override
    public List<NavigationItem> items() {
        return user.maySee(LIST)
                ? List.of(new NavigationItem(NavigationGroup.SUPERVISION, 30, "inspection.list.nav", LIST, 0))
                : List.of();
    }
}
