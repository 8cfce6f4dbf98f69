package org.infopool.ejb.serving;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.infopool.domain.clock.DeadlineEvent;
import org.infopool.domain.journal.DomainEvent;
import org.infopool.domain.notice.NoticeEvent;
import org.infopool.domain.notice.NoticeNumber;
import org.infopool.ejb.clock.DeadlineHandler;
import org.infopool.ejb.clock.Deadlines;
import org.infopool.ejb.journal.EventJournal;
import org.infopool.ejb.journal.EventObserver;

/** The clocks of papers: within which days they are served, and when a public notice counts as service. */
@ApplicationScoped
public class ServingClocks implements EventObserver, DeadlineHandler {
    /** The authority serves within these days (APL 61). */
    private static final String SERVE = "apl.61-1.serve";

    /** A public notice counts as service after these days. */
    private static final String PUBLIC_NOTICE = "cpl.95-1.public-notice";

    @Inject
    Deadlines deadlines;

    @Inject
    EventJournal journal;

    @Inject
    PaperRepository papers;

    @Override
    public int turn() {
        return 500;
    }

    @Override
    public void happened(DomainEvent event) {
        switch (event) {
            case NoticeEvent.ToServe paper -> deadlines.start(paper, paper.subject(), SERVE);
            case NoticeEvent.Published published -> {
                deadlines.meet(published, published.subject(), SERVE);
                deadlines.start(published, published.subject(), PUBLIC_NOTICE, published.publishedOn());
            }
            case NoticeEvent.Served served -> {
                deadlines.meet(served, served.subject(), SERVE);
                deadlines.cancelAll(served, served.subject());
            }
            default -> {}
        }
    }

    @Override
    public Set<String> ruleIds() {
        return Set.of(PUBLIC_NOTICE);
    }

    @Override
    public void missed(DeadlineEvent.Missed event) {
        var paper = papers.find(new NoticeNumber(event.about().number()))
                .orElseThrow(() -> new IllegalStateException("a deadline without its paper: " + event.about()));
        journal.record(paper.publicationEnded(event.dueOn(), event.act().on(PUBLIC_NOTICE)));
    }
}
