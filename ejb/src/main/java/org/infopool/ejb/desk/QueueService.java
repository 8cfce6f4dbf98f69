package org.infopool.ejb.desk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Set;
import org.infopool.ejb.access.CurrentActor;
import org.infopool.ejb.platform.ListPage;
import org.infopool.ejb.platform.ListQuery;
import org.jspecify.annotations.Nullable;

/** What waits for the one who is signed in, by their roles and without what separation of duties bars them from. */
@Stateless
@RolesAllowed({"CASEWORKER", "INSPECTOR", "LEGAL_REVIEWER", "DIRECTOR", "ADMINISTRATOR", "OVERSIGHT"})
public class QueueService {
    @Inject
    CurrentActor current;

    @Inject
    QueueRepository queue;

    /** The tasks that the roles of the one who is signed in can bring. */
    public Set<QueueTask> tasks() {
        var roles = current.signedIn().roles();
        var tasks = EnumSet.allOf(QueueTask.class);
        tasks.removeIf(task -> !roles.contains(task.role()));
        return tasks;
    }

    /** What waits, what is due first before the rest; of one task, or of all. */
    public ListPage<QueueRow> waiting(ListQuery query, @Nullable QueueTask task) {
        return queue.page(query, asked(task), current.person(), current.scope());
    }

    /** How many wait; counting stops at {@code most}. */
    public int count(@Nullable QueueTask task, int most) {
        return queue.count(asked(task), current.person(), current.scope(), most);
    }

    private Set<QueueTask> asked(@Nullable QueueTask task) {
        var tasks = tasks();
        if (task != null) {
            tasks.retainAll(EnumSet.of(task));
        }
        return tasks;
    }
}
