package org.infopool.web.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.infopool.domain.access.Role;
import org.infopool.ejb.clock.PoolClock;
import org.infopool.ejb.desk.QueueService;
import org.infopool.web.platform.CurrentUser;
import org.infopool.web.platform.NavigationGroup;
import org.infopool.web.platform.NavigationItem;
import org.infopool.web.platform.NavigationSource;

/** The places of the desk that this feature and its neighbors offer. */
@RequestScoped
public class DeskPlaces implements NavigationSource {
    /** Counting further would tell nobody more: the frame shows "99+". */
    private static final int MOST = 100;

    @Inject
    private CurrentUser user;

    @Inject
    private QueueService queue;

    @Inject
    private PoolClock clock;

    @Override
    public List<NavigationItem> items() {
        var items = new ArrayList<NavigationItem>();
        if (!user.isStaff()) {
            return items;
        }
        items.add(new NavigationItem(
                NavigationGroup.WORK, 10, "desk.queue.nav", "/desk/queue.xhtml", queue.count(null, MOST)));
        if (hasAny(Role.CASEWORKER, Role.INSPECTOR, Role.LEGAL_REVIEWER, Role.DIRECTOR, Role.OVERSIGHT)) {
            items.add(place(NavigationGroup.WORK, 20, "desk.dashboard.nav", "/desk/dashboard.xhtml"));
            items.add(place(NavigationGroup.WORK, 40, "desk.year.nav", "/desk/year.xhtml"));
            items.add(place(NavigationGroup.LICENSING, 30, "license.list.nav", "/license/list.xhtml"));
            items.add(place(NavigationGroup.SUPERVISION, 10, "obligation.list.nav", "/obligation/list.xhtml"));
        }
        if (hasAny(Role.CASEWORKER, Role.LEGAL_REVIEWER, Role.DIRECTOR, Role.OVERSIGHT)) {
            items.add(place(NavigationGroup.LICENSING, 20, "decision.list.nav", "/decision/list.xhtml"));
        }
        items.add(place(NavigationGroup.WORK, 30, "clock.deadlines.nav", "/clock/deadlines.xhtml"));
        items.add(place(NavigationGroup.RULES, 10, "rulebook.list.nav", "/rulebook/list.xhtml"));
        if (user.has(Role.ADMINISTRATOR) && clock.isSimulated()) {
            items.add(place(NavigationGroup.ADMINISTRATION, 90, "clock.simulated.nav", "/clock/simulated.xhtml"));
        }
        return items;
    }

    private boolean hasAny(Role... roles) {
        for (var role : roles) {
            if (user.has(role)) {
                return true;
            }
        }
        return false;
    }

    private static NavigationItem place(NavigationGroup group, int order, String key, String href) {
        return new NavigationItem(group, order, key, href, 0);
    }
}
