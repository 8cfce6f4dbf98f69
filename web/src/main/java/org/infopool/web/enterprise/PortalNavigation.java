package org.infopool.web.enterprise;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.infopool.domain.access.Role;
import org.infopool.ejb.desk.InboxService;
import org.infopool.web.platform.CurrentUser;
import org.infopool.web.platform.NavigationGroup;
import org.infopool.web.platform.NavigationItem;
import org.infopool.web.platform.NavigationSource;

/** The portal, what an enterprise has in the house, and the notices, for those who have them. */
@RequestScoped
public class PortalNavigation implements NavigationSource {
    @Inject
    private CurrentUser user;

    @Inject
    private InboxService inbox;

    @Override
    public List<NavigationItem> items() {
        var items = new ArrayList<NavigationItem>();
        if (!user.isSignedIn()) {
            return items;
        }
        if (user.has(Role.APPLICANT)) {
            items.add(new NavigationItem(NavigationGroup.WORK, 10, "portal.home.nav", "/portal/home.xhtml", 0));
            items.add(new NavigationItem(NavigationGroup.LICENSING, 30, "license.list.nav", "/license/list.xhtml", 0));
            items.add(new NavigationItem(
                    NavigationGroup.SUPERVISION, 10, "obligation.list.nav", "/obligation/list.xhtml", 0));
        }
        if (user.maySee(ElectronicServicePage.PATH)) {
            items.add(new NavigationItem(
                    NavigationGroup.WORK, 95, "enterprise.service.nav", ElectronicServicePage.PATH, 0));
        }
        items.add(
                new NavigationItem(NavigationGroup.WORK, 90, "notice.list.nav", "/notice/list.xhtml", inbox.unread()));
        if (user.has(Role.APPLICANT)
                || user.has(Role.CASEWORKER)
                || user.has(Role.LEGAL_REVIEWER)
                || user.has(Role.DIRECTOR)
                || user.has(Role.OVERSIGHT)) {
            items.add(new NavigationItem(
                    NavigationGroup.LICENSING, 10, "application.list.nav", "/application/list.xhtml", 0));
        }
        return items;
    }
}
