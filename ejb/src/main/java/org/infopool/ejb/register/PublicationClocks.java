package org.infopool.ejb.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.infopool.domain.clock.DeadlineEvent;
import org.infopool.domain.journal.DomainEvent;
import org.infopool.domain.register.PublicationEvent;
import org.infopool.domain.register.PublicationNumber;
import org.infopool.ejb.clock.DeadlineHandler;
import org.infopool.ejb.clock.Deadlines;
import org.infopool.ejb.journal.EventJournal;
import org.infopool.ejb.journal.EventObserver;

/** The clocks of publications: how long they are shown, and within which days they are taken down. */
@ApplicationScoped
public class PublicationClocks implements EventObserver, DeadlineHandler {
    private static final String TERM = "publicity.13.term";
    private static final String TAKE_DOWN = "publicity.11.takedown";

    @Inject
    Deadlines deadlines;

    @Inject
    EventJournal journal;

    @Inject
    PublicationRepository publications;

    @Override
    public int turn() {
        return 500;
    }

    @Override
    public void happened(DomainEvent event) {
        switch (event) {
            case PublicationEvent.Published published ->
                deadlines.startUntil(published, published.subject(), TERM, published.shownUntil());
            case PublicationEvent.DecisionChanged changed -> deadlines.start(changed, changed.subject(), TAKE_DOWN);
            case PublicationEvent.Withdrawn withdrawn -> {
                deadlines.meet(withdrawn, withdrawn.subject(), TAKE_DOWN);
                deadlines.cancelAll(withdrawn, withdrawn.subject());
            }
            case PublicationEvent.Ended ended -> deadlines.cancelAll(ended, ended.subject());
            default -> {}
        }
    }

    @Override
    public Set<String> ruleIds() {
        return Set.of(TERM);
    }

    @Override
    public void missed(DeadlineEvent.Missed event) {
        var publication = publications
                .find(new PublicationNumber(event.about().number()))
                .orElseThrow(() -> new IllegalStateException("a deadline without its publication: " + event.about()));
        journal.record(publication.end(event.act().on(TERM)));
    }
}
