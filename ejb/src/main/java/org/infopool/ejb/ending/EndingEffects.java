package org.infopool.ejb.ending;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.infopool.domain.ending.EndingEvent;
import org.infopool.domain.ending.EndingNumber;
import org.infopool.domain.ending.EndingStatus;
import org.infopool.domain.journal.DomainEvent;
import org.infopool.domain.journal.SubjectKind;
import org.infopool.domain.license.LicenseEvent;
import org.infopool.domain.notice.IntendedDecision;
import org.infopool.domain.notice.NoticeEvent;
import org.infopool.ejb.journal.EventJournal;
import org.infopool.ejb.journal.EventObserver;
import org.infopool.ejb.license.Licenses;
import org.infopool.ejb.rulebook.RuleBooks;

/** What the ending of a license brings about, and what the service of its papers and another end bring about for it. */
@ApplicationScoped
public class EndingEffects implements EventObserver {
    private static final String SERVED = "apl.61-1.serve";

    @Inject
    EndingRepository endings;

    @Inject
    Licenses licenses;

    @Inject
    EventJournal journal;

    @Inject
    RuleBooks rules;

    @Override
    public int turn() {
        return 400;
    }

    @Override
    public void happened(DomainEvent event) {
        switch (event) {
            case EndingEvent.TookEffect over ->
                licenses.end(
                        over.license(),
                        over.ground().kind().end(),
                        over.subject(),
                        over.from(),
                        over.act().on(over.ground().rule()));
            case LicenseEvent.Ended ended -> fallAway(ended);
            case NoticeEvent.Served served -> {
                if (served.about().kind() == SubjectKind.ENDING) {
                    served(served);
                }
            }
            default -> {}
        }
    }

    private void fallAway(LicenseEvent.Ended ended) {
        endings.open(ended.number()).ifPresent(ending -> journal.record(ending.fallAway(ended.act())));
    }

    private void served(NoticeEvent.Served served) {
        var ending = endings.get(new EndingNumber(served.about().number()));
        var day = served.servedOn();
        if (served.kind().equals(EndingNotices.INTENDED) && ending.status() == EndingStatus.INTENDED) {
            journal.record(ending.tell(
                    day, served.act().on(IntendedDecision.REPRESENTATIONS).effective(day)));
        }
        if (served.kind().equals(EndingNotices.ORDERED) && ending.status() == EndingStatus.ORDERED) {
            journal.record(ending.takeEffect(
                    day, rules.current(), served.act().on(SERVED).effective(day)));
        }
    }
}
