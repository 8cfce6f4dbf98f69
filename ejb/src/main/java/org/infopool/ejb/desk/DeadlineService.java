package org.infopool.ejb.desk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.infopool.domain.shared.RuleViolated;
import org.infopool.ejb.access.CurrentActor;
import org.infopool.ejb.clock.Deadlines;
import org.infopool.ejb.clock.Derivation;
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

    @Inject
    Deadlines clocks;

    /**
     * How the last day of a deadline was reached, for those who may see the matter that it is about.
     *
     * @throws RuleViolated {@code access.notFound}
     */
    @RolesAllowed({"APPLICANT", "CASEWORKER", "INSPECTOR", "LEGAL_REVIEWER", "DIRECTOR", "ADMINISTRATOR", "OVERSIGHT"})
    public Derivation derivation(String number) {
        var derivation = deadlines.isVisible(number, current.scope()) ? clocks.derivation(number) : null;
        if (derivation == null) {
            throw new RuleViolated("access.notFound", number);
        }
        return derivation;
    }

    /** The deadlines that are not met, what is due first before the rest. */
    public ListPage<DeadlineRow> list(ListQuery query, DeadlineQuestion question) {
        return deadlines.page(query, question, current.scope());
    }
}
