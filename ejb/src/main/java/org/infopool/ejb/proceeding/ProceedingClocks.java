package org.infopool.ejb.proceeding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.infopool.domain.clock.DeadlineEvent;
import org.infopool.domain.journal.DomainEvent;
import org.infopool.domain.journal.Subject;
import org.infopool.domain.journal.SubjectKind;
import org.infopool.domain.notice.NoticeEvent;
import org.infopool.domain.proceeding.Proceeding;
import org.infopool.domain.proceeding.ProceedingEvent;
import org.infopool.domain.proceeding.ProceedingNumber;
import org.infopool.domain.proceeding.ProceedingStatus;
import org.infopool.domain.proceeding.WaiverKind;
import org.infopool.domain.rulebook.DueDates;
import org.infopool.domain.rulebook.RuleBook;
import org.infopool.domain.shared.Money;
import org.infopool.ejb.clock.DeadlineHandler;
import org.infopool.ejb.clock.Deadlines;
import org.infopool.ejb.journal.EventJournal;
import org.infopool.ejb.journal.EventObserver;
import org.infopool.ejb.rulebook.RuleBooks;

/** The clocks of proceedings, and what follows when the party lets its time pass. */
@ApplicationScoped
public class ProceedingClocks implements EventObserver, DeadlineHandler {
    /** The head files it, or does not. */
    static final String FILE = "p14.18.file";

    /** Likewise, in special cases. */
    static final String FILE_SPECIAL = "p14.18.file-special";

    /** The authority decides. */
    static final String DECIDE = "p14.45.decide";

    /** The party is told of its hearing. */
    static final String TELL_OF_HEARING = "p14.37.notice";

    /** When they have ended, the party has had its say. */
    static final Set<String> TIMES_TO_SPEAK = Set.of(Proceeding.STATEMENT, Proceeding.SUPPLEMENT, Proceeding.REQUEST);

    /** Why the time to decide stands still. */
    private static final String HEARING = "HEARING";

    @Inject
    Deadlines deadlines;

    @Inject
    EventJournal journal;

    @Inject
    ProceedingRepository proceedings;

    @Inject
    RuleBooks rules;

    @Override
    public int turn() {
        return 500;
    }

    @Override
    public void happened(DomainEvent event) {
        switch (event) {
            case ProceedingEvent step -> happened(step);
            case NoticeEvent.Served served -> {
                if (served.about().kind() == SubjectKind.PROCEEDING
                        && served.kind().equals(ProceedingNotices.HEARING)) {
                    deadlines.meet(served, served.about(), TELL_OF_HEARING);
                }
            }
            default -> {}
        }
    }

    private void happened(ProceedingEvent event) {
        var subject = event.subject();
        switch (event) {
            case ProceedingEvent.Proposed proposed ->
                deadlines.start(proposed, subject, proposed.special() ? FILE_SPECIAL : FILE);
            case ProceedingEvent.Filed filed -> {
                answered(filed, subject);
                deadlines.start(filed, subject, DECIDE);
            }
            case ProceedingEvent.NotFiled refused -> answered(refused, subject);
            case ProceedingEvent.Extended extended -> deadlines.extend(extended, subject, DECIDE);
            case ProceedingEvent.Notified notified -> endOfAnswer(notified, subject);
            case ProceedingEvent.NoticeServed served -> {
                deadlines.start(served, subject, Proceeding.STATEMENT, served.servedOn());
                if (served.hearing()) {
                    deadlines.start(served, subject, Proceeding.REQUEST, served.servedOn());
                }
            }
            case ProceedingEvent.Stated stated -> stated(stated, subject);
            case ProceedingEvent.HearingRequested requested -> {
                deadlines.meet(requested, subject, Proceeding.REQUEST);
                if (isOpen(subject, DECIDE)) {
                    deadlines.pause(requested, subject, DECIDE, HEARING);
                }
            }
            case ProceedingEvent.HearingSet set -> tellOfHearing(set, subject);
            case ProceedingEvent.HearingWaived waived -> {
                if (waived.how() == WaiverKind.ABSENCE) {
                    endOfHearing(waived, subject);
                }
            }
            case ProceedingEvent.HearingHeld held -> endOfHearing(held, subject);
            case ProceedingEvent.AnswerEnded ended -> endOfAnswer(ended, subject);
            case ProceedingEvent.Decided decided -> deadlines.meet(decided, subject, DECIDE);
            case ProceedingEvent.DecisionServed served -> {
                if (served.fine().isMoreThan(Money.ZERO)) {
                    deadlines.start(served, subject, Proceeding.PAY, served.servedOn());
                }
            }
            case ProceedingEvent.Paid paid -> deadlines.meet(paid, subject, Proceeding.PAY);
            case ProceedingEvent.Closed closed -> deadlines.cancelAll(closed, subject);
            default -> {}
        }
    }

    private void answered(ProceedingEvent event, Subject subject) {
        deadlines.meet(event, subject, FILE);
        deadlines.meet(event, subject, FILE_SPECIAL);
    }

    /** The statement is made; until its time ends, the party can still make another in its place. */
    private void stated(ProceedingEvent.Stated event, Subject subject) {
        var served = proceedings.find(event.number()).orElseThrow().toBeHeard().servedOn();
        if (deadlines.meet(event, subject, Proceeding.STATEMENT) && served != null) {
            deadlines.startUntil(event, subject, Proceeding.SUPPLEMENT, statementEnds(served, rules.current()));
        }
    }

    private static LocalDate statementEnds(LocalDate served, RuleBook book) {
        return DueDates.of(book, Proceeding.STATEMENT, served, List.of())
                .outcome()
                .day();
    }

    private void tellOfHearing(ProceedingEvent.HearingSet set, Subject subject) {
        var plan = proceedings.find(set.number()).orElseThrow().toBeHeard().hearing();
        if (plan != null) {
            deadlines.startUntil(
                    set,
                    subject,
                    TELL_OF_HEARING,
                    plan.plan().tellBy(rules.current()).outcome().day());
        }
    }

    private void endOfHearing(ProceedingEvent event, Subject subject) {
        if (isOpen(subject, DECIDE)) {
            deadlines.resume(event, subject, DECIDE, HEARING);
        }
        deadlines.cancel(event, subject, TELL_OF_HEARING);
        endOfAnswer(event, subject);
    }

    private void endOfAnswer(ProceedingEvent event, Subject subject) {
        deadlines.cancel(event, subject, Proceeding.STATEMENT);
        deadlines.cancel(event, subject, Proceeding.SUPPLEMENT);
        deadlines.cancel(event, subject, Proceeding.REQUEST);
    }

    private boolean isOpen(Subject subject, String rule) {
        return deadlines.of(subject).stream()
                .anyMatch(deadline ->
                        deadline.ruleId().equals(rule) && deadline.state().isOpen());
    }

    @Override
    public Set<String> ruleIds() {
        return TIMES_TO_SPEAK;
    }

    /** The party let its time pass: no hearing is waited for, and when both times are over the case goes on. */
    @Override
    public void missed(DeadlineEvent.Missed event) {
        var proceeding = proceedings
                .find(new ProceedingNumber(event.about().number()))
                .orElseThrow(() -> new IllegalStateException("a deadline without its proceeding: " + event.about()));
        if (proceeding.status() != ProceedingStatus.ANSWERING) {
            return;
        }
        var book = rules.current();
        var act = event.act().on(event.ruleId());
        if (event.ruleId().equals(Proceeding.REQUEST)) {
            journal.record(proceeding.waiveHearing(WaiverKind.SILENCE, book, act));
        }
        var served = proceeding.toBeHeard().servedOn();
        var waitsForHearing =
                proceeding.isHearingTold() && proceeding.toBeHeard().waiver() == null;
        if (served != null && !waitsForHearing && act.day().isAfter(statementEnds(served, book))) {
            journal.record(proceeding.endAnswer(book, act));
        }
    }
}
