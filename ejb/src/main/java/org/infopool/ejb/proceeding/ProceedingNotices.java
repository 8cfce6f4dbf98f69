package org.infopool.ejb.proceeding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.Set;
import org.infopool.domain.access.Role;
import org.infopool.domain.clock.DeadlineEvent;
import org.infopool.domain.clock.Span;
import org.infopool.domain.journal.Act;
import org.infopool.domain.journal.DomainEvent;
import org.infopool.domain.journal.SubjectKind;
import org.infopool.domain.notice.Addressee;
import org.infopool.domain.notice.NoticeEvent;
import org.infopool.domain.proceeding.Proceeding;
import org.infopool.domain.proceeding.ProceedingEvent;
import org.infopool.domain.proceeding.ProceedingNumber;
import org.infopool.domain.proceeding.ProceedingStatus;
import org.infopool.domain.proceeding.WaiverKind;
import org.infopool.ejb.journal.EventJournal;
import org.infopool.ejb.journal.EventObserver;
import org.infopool.ejb.notice.Notices;
import org.infopool.ejb.rulebook.RuleBooks;
import org.jspecify.annotations.Nullable;

/** Serves the papers of a proceeding, tells the party what happens in it, and staff what waits for them. */
@ApplicationScoped
public class ProceedingNotices implements EventObserver {
    /** The paper that tells the party what is intended. */
    static final String INTENDED = "proceeding.notified";

    /** Likewise, with the right to a hearing. */
    static final String INTENDED_WITH_HEARING = "proceeding.notifiedWithHearing";

    /** The paper that tells the party when and where it is heard. */
    static final String HEARING = "proceeding.hearingSet";

    /** The decision. */
    static final String DECISION = "proceeding.decided";

    private static final Set<String> TIMES_OF_PARTY = Set.of(Proceeding.STATEMENT, Proceeding.REQUEST, Proceeding.PAY);

    @Inject
    Notices notices;

    @Inject
    ProceedingRepository proceedings;

    @Inject
    EventJournal journal;

    @Inject
    RuleBooks rules;

    @Override
    public int turn() {
        return 900;
    }

    @Override
    public void happened(DomainEvent event) {
        switch (event) {
            case ProceedingEvent step -> happened(step);
            case NoticeEvent.Served served -> served(served);
            case DeadlineEvent.Reminded reminded -> remind(reminded);
            case DeadlineEvent.Missed missed -> alarm(missed);
            default -> {}
        }
    }

    private void happened(ProceedingEvent event) {
        switch (event) {
            case ProceedingEvent.Proposed proposed -> tell(proposed, Role.DIRECTOR, "proceeding.proposed");
            case ProceedingEvent.Filed filed ->
                filed.investigators()
                        .forEach(person -> notices.write(
                                filed,
                                filed.subject(),
                                Addressee.person(person),
                                "proceeding.filed",
                                filed.number(),
                                filed.enterpriseName()));
            case ProceedingEvent.NotFiled refused -> tell(refused, Role.CASEWORKER, "proceeding.notFiled");
            case ProceedingEvent.Investigated found -> tell(found, Role.CASEWORKER, "proceeding.investigated");
            case ProceedingEvent.Notified notified ->
                serve(
                        notified,
                        notified.hearing() ? INTENDED_WITH_HEARING : INTENDED,
                        notified.measures(),
                        span(Proceeding.STATEMENT),
                        span(Proceeding.REQUEST));
            case ProceedingEvent.Stated stated -> tell(stated, Role.CASEWORKER, "proceeding.stated");
            case ProceedingEvent.HearingRequested asked ->
                notices.write(
                        asked,
                        asked.subject(),
                        Addressee.role(Role.CASEWORKER),
                        "proceeding.hearingRequested",
                        asked.number(),
                        asked.enterpriseName(),
                        span(ProceedingClocks.TELL_OF_HEARING));
            case ProceedingEvent.HearingSet set -> {
                var at = OffsetDateTime.ofInstant(set.at(), Act.ZONE);
                serve(set, HEARING, at, set.place());
                notices.write(
                        set,
                        set.subject(),
                        Addressee.person(set.chair()),
                        "proceeding.hearingChair",
                        set.number(),
                        set.enterpriseName(),
                        at,
                        set.place());
            }
            case ProceedingEvent.HearingHeld held -> tell(held, Role.LEGAL_REVIEWER, "proceeding.heard");
            case ProceedingEvent.HearingWaived waived -> {
                if (waived.how() == WaiverKind.ABSENCE) {
                    tell(waived, Role.LEGAL_REVIEWER, "proceeding.heard");
                }
            }
            case ProceedingEvent.AnswerEnded ended -> tell(ended, Role.LEGAL_REVIEWER, "proceeding.heard");
            case ProceedingEvent.Reviewed reviewed -> {
                if (reviewed.passed()) {
                    tell(reviewed, Role.DIRECTOR, "proceeding.reviewed");
                } else {
                    tell(reviewed, Role.CASEWORKER, "proceeding.reviewFailed");
                }
            }
            case ProceedingEvent.LetterWritten written -> serve(written, DECISION);
            case ProceedingEvent.DecisionServed served -> tell(served, Role.DIRECTOR, "proceeding.decisionServed");
            case ProceedingEvent.Closed closed ->
                notices.write(
                        closed,
                        closed.subject(),
                        Addressee.enterprise(closed.uscc().value()),
                        "proceeding.closed",
                        closed.number());
            default -> {}
        }
    }

    private void tell(ProceedingEvent event, Role to, String kind) {
        notices.write(event, event.subject(), Addressee.role(to), kind, event.number(), event.enterpriseName());
    }

    private void serve(ProceedingEvent event, String kind, @Nullable Object... more) {
        var arguments = new Object[more.length + 1];
        arguments[0] = event.number();
        System.arraycopy(more, 0, arguments, 1, more.length);
        notices.serve(event, event.subject(), Addressee.enterprise(event.uscc().value()), kind, arguments);
    }

    private void served(NoticeEvent.Served served) {
        if (served.about().kind() != SubjectKind.PROCEEDING) {
            return;
        }
        var proceeding =
                proceedings.find(new ProceedingNumber(served.about().number())).orElseThrow();
        var day = served.servedOn();
        switch (served.kind()) {
            case INTENDED, INTENDED_WITH_HEARING -> {
                if (proceeding.status() == ProceedingStatus.NOTIFIED) {
                    journal.record(proceeding.serveNotice(
                            day,
                            served.number() + " · " + served.mode(),
                            served.act().on("apl.44.notice").effective(day)));
                }
            }
            case DECISION -> {
                if (proceeding.status() == ProceedingStatus.DECIDED) {
                    journal.record(proceeding.serveDecision(
                            day, served.act().on("apl.61-1.serve").effective(day)));
                }
            }
            default -> {}
        }
    }

    private void remind(DeadlineEvent.Reminded reminded) {
        if (reminded.about().kind() == SubjectKind.PROCEEDING && TIMES_OF_PARTY.contains(reminded.ruleId())) {
            var party = proceedings
                    .find(new ProceedingNumber(reminded.about().number()))
                    .orElseThrow()
                    .uscc();
            notices.write(
                    reminded,
                    reminded.about(),
                    Addressee.enterprise(party.value()),
                    "proceeding.reminded",
                    reminded.about().number(),
                    reminded.dueOn(),
                    rule(reminded.ruleId()));
        }
    }

    /** The authority's own time ran out, or a fine was not paid. */
    private void alarm(DeadlineEvent.Missed missed) {
        if (missed.about().kind() == SubjectKind.PROCEEDING
                && !ProceedingClocks.TIMES_TO_SPEAK.contains(missed.ruleId())) {
            notices.write(
                    missed,
                    missed.about(),
                    Addressee.role(Role.DIRECTOR),
                    "proceeding.overdue",
                    missed.about().number(),
                    missed.dueOn(),
                    rule(missed.ruleId()));
        }
    }

    private Span span(String rule) {
        return rules.current().period(rule).span();
    }

    private Object rule(String id) {
        return rules.current().find(id).orElseThrow().title();
    }
}
