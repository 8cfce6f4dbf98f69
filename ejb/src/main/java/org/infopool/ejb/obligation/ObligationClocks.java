package org.infopool.ejb.obligation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.infopool.domain.clock.DeadlineEvent;
import org.infopool.domain.obligation.Duties;
import org.infopool.domain.obligation.ObligationNumber;
import org.infopool.ejb.clock.DeadlineHandler;
import org.infopool.ejb.journal.EventJournal;
import org.infopool.ejb.rulebook.RuleBooks;

/** What happens when a duty was not done in time. */
@ApplicationScoped
public class ObligationClocks implements DeadlineHandler {
    @Inject
    EventJournal journal;

    @Inject
    ObligationRepository obligations;

    @Inject
    RuleBooks rules;

    @Override
    public Set<String> ruleIds() {
        return Duties.periods(rules.current());
    }

    @Override
    public void missed(DeadlineEvent.Missed event) {
        var obligation = obligations
                .find(new ObligationNumber(event.about().number()))
                .orElseThrow(() -> new IllegalStateException("a deadline without its duty: " + event.about()));
        journal.record(obligation.miss(event.act().on(obligation.duty())));
    }
}
