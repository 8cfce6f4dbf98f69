package org.infopool.ejb.desk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.infopool.ejb.access.CurrentActor;
import org.infopool.ejb.platform.ListPage;
import org.infopool.ejb.platform.ListQuery;

/** The deadlines that run, for those who watch over them. */
@Stateless
@RolesAllowed({"CASEWORKER", "INSPECTOR", "LEGAL_REVIEWER", "DIRECTOR", "ADMINISTRATOR", "OVERSIGHT"})
public class DeadlineService {
    @Inject
    CurrentActor current;

    @Inject
    DeadlineList deadlines;

    /** The deadlines that are not met, what is due first before the rest. */
    public ListPage<DeadlineRow> list(ListQuery query, DeadlineQuestion question) {
        return deadlines.page(query, question, current.scope());
    }
}
