package org.infopool.ejb.enforcement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.infopool.domain.access.Role;
import org.infopool.domain.clock.DeadlineEvent;
import org.infopool.domain.enforcement.Measure;
import org.infopool.domain.enforcement.MeasureEvent;
import org.infopool.domain.enforcement.MeasureNumber;
import org.infopool.domain.enforcement.ViolationEvent;
import org.infopool.domain.enterprise.UnifiedSocialCreditCode;
import org.infopool.domain.journal.DomainEvent;
import org.infopool.domain.journal.SubjectKind;
import org.infopool.domain.notice.Addressee;
import org.infopool.domain.notice.NoticeEvent;
import org.infopool.ejb.journal.EventJournal;
import org.infopool.ejb.journal.EventObserver;
import org.infopool.ejb.notice.Notices;
import org.jspecify.annotations.Nullable;

/** Serves what was ordered, tells parties what became of it, and staff what waits for them. */
@ApplicationScoped
public class EnforcementNotices implements EventObserver {
    /** The notice by which a measure is served. */
    static final String ORDERED = "measure.ordered";

    @Inject
    Notices notices;

    @Inject
    EnforcementRepository enforcement;

    @Inject
    EventJournal journal;

    @Override
    public int turn() {
        return 900;
    }

    @Override
    public void happened(DomainEvent event) {
        switch (event) {
            case MeasureEvent.LetterWritten written -> serve(written);
            case NoticeEvent.Served served -> served(served);
            case MeasureEvent.Reported reported ->
                notices.write(
                        reported,
                        reported.subject(),
                        Addressee.role(Role.CASEWORKER),
                        "measure.reported",
                        reported.number(),
                        reported.enterpriseName());
            case MeasureEvent.NotAccepted rejected ->
                tell(
                        rejected,
                        rejected.uscc(),
                        "measure.notAccepted",
                        rejected.number(),
                        rejected.act().reason());
            case MeasureEvent.Extended extended ->
                tell(
                        extended,
                        extended.uscc(),
                        "measure.extended",
                        extended.number(),
                        extended.act().reason());
            case MeasureEvent.Complied complied ->
                tell(complied, complied.uscc(), "measure.complied", complied.number());
            case MeasureEvent.Withdrawn withdrawn ->
                tell(withdrawn, withdrawn.uscc(), "measure.withdrawn", withdrawn.number());
            case MeasureEvent.Failed failed -> {
                tell(failed, failed.uscc(), "measure.failed", failed.number(), failed.dueOn());
                notices.write(
                        failed,
                        failed.subject(),
                        Addressee.role(Role.DIRECTOR),
                        "measure.refused",
                        failed.number(),
                        failed.enterpriseName(),
                        failed.dueOn());
            }
            case ViolationEvent.PutToParty put -> tell(put, put.uscc(), "violation.putToParty", put.number());
            case ViolationEvent.Answered answered ->
                notices.write(
                        answered,
                        answered.subject(),
                        Addressee.role(Role.CASEWORKER),
                        "violation.answered",
                        answered.number());
            case ViolationEvent.NotPursued dropped ->
                enforcement
                        .violation(dropped.number())
                        .filter(violation -> violation.putOn() != null)
                        .ifPresent(
                                violation -> tell(dropped, dropped.uscc(), "violation.notPursued", dropped.number()));
            case DeadlineEvent.Reminded reminded -> remind(reminded);
            case DeadlineEvent.Missed missed -> alarm(missed);
            default -> {}
        }
    }

    private void serve(MeasureEvent.LetterWritten written) {
        var measure = enforcement.measure(written.number()).orElseThrow();
        notices.serve(
                written,
                written.subject(),
                Addressee.enterprise(written.uscc().value()),
                ORDERED,
                written.number(),
                measure.kind(),
                measure.text());
    }

    private void served(NoticeEvent.Served served) {
        if (served.about().kind() == SubjectKind.MEASURE && served.kind().equals(ORDERED)) {
            enforcement
                    .measure(new MeasureNumber(served.about().number()))
                    .filter(measure -> measure.servedOn() == null && measure.endedOn() == null)
                    .ifPresent(measure -> journal.record(measure.takeEffect(
                            served.servedOn(),
                            served.number().value(),
                            served.act().on("apl.61-1.serve").effective(served.servedOn()))));
        }
    }

    private void remind(DeadlineEvent.Reminded reminded) {
        if (reminded.about().kind() == SubjectKind.MEASURE) {
            enforcement
                    .measure(new MeasureNumber(reminded.about().number()))
                    .filter(measure -> reminded.ruleId().equals(measure.complyRule()))
                    .ifPresent(measure ->
                            tell(reminded, measure.uscc(), "measure.reminded", measure.number(), reminded.dueOn()));
        }
    }

    /** The authority's own time ran out. */
    private void alarm(DeadlineEvent.Missed missed) {
        if (missed.ruleId().equals(EnforcementClocks.ORDER) || missed.ruleId().equals(Measure.FOR_CAUSE)) {
            notices.write(
                    missed,
                    missed.about(),
                    Addressee.role(Role.DIRECTOR),
                    missed.ruleId().equals(EnforcementClocks.ORDER)
                            ? "measure.orderOverdue"
                            : "measure.forCauseOverdue",
                    missed.about().number(),
                    missed.dueOn());
        }
    }

    private void tell(DomainEvent event, UnifiedSocialCreditCode party, String kind, @Nullable Object... arguments) {
        notices.write(event, event.concerns(), Addressee.enterprise(party.value()), kind, arguments);
    }
}
