package org.infopool.ejb.enforcement;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.infopool.domain.access.Duty;
import org.infopool.domain.access.Matter;
import org.infopool.domain.enforcement.Measure;
import org.infopool.domain.enforcement.MeasureNumber;
import org.infopool.domain.enforcement.MeasureOrder;
import org.infopool.domain.enforcement.MeasureStatus;
import org.infopool.domain.journal.Subject;
import org.infopool.domain.rulebook.MeasureKind;
import org.infopool.domain.shared.RuleViolated;
import org.infopool.ejb.access.CurrentActor;
import org.infopool.ejb.access.Duties;
import org.infopool.ejb.clock.Deadlines;
import org.infopool.ejb.document.Documents;
import org.infopool.ejb.document.Upload;
import org.infopool.ejb.journal.EventJournal;
import org.infopool.ejb.platform.BusinessNumbers;
import org.infopool.ejb.rulebook.RuleBooks;
import org.jspecify.annotations.Nullable;

/** What is ordered without a proceeding, and what becomes of it. */
@Stateless
public class MeasureService {
    @Inject
    CurrentActor current;

    @Inject
    EventJournal journal;

    @Inject
    EnforcementRepository enforcement;

    @Inject
    MeasureBases bases;

    @Inject
    Documents documents;

    @Inject
    Deadlines deadlines;

    @Inject
    BusinessNumbers numbers;

    @Inject
    RuleBooks rules;

    @Inject
    Duties duties;

    /** What an order on a violation or a missed duty would say, from the rule book: the orderer changes it as needed. */
    @RolesAllowed("CASEWORKER")
    public MeasureProposalView propose(Subject basis, MeasureKind kind) {
        return bases.propose(bases.visible(basis), kind);
    }

    /**
     * Orders guidance, an interview or a correction (APL 28, P14-34, P14-38).
     *
     * @param basis the violation, or the duty that was missed
     * @throws RuleViolated {@code measure.basis}, {@code measure.basisEnded}, {@code measure.notAssessed}, {@code
     *     measure.openAlready}, {@code duty.conflict}, and as {@link Measure#order}
     */
    @RolesAllowed("CASEWORKER")
    public MeasureNumber order(Subject basis, MeasureOrder order) {
        var on = bases.visible(basis);
        on.check(order.kind());
        if (order.kind() == MeasureKind.ORDER_TO_CORRECT) {
            enforcement.measuresOn(basis).stream()
                    .filter(measure -> measure.kind() == MeasureKind.ORDER_TO_CORRECT
                            && (measure.status() == MeasureStatus.ORDERED
                                    || measure.status() == MeasureStatus.IN_EFFECT))
                    .findFirst()
                    .ifPresent(measure -> {
                        throw new RuleViolated("measure.openAlready", measure.number(), basis.number());
                    });
        }
        var act = current.act(MeasureBases.legalBasis(order.kind()), null);
        duties.check(Duty.INVESTIGATE, new Matter(basis, on.uscc().value(), List.of()), act);
        var measure = Measure.of(
                new MeasureNumber(numbers.next(MeasureNumber.PREFIX)),
                on.uscc(),
                on.enterpriseName(),
                on.office(),
                on.license());
        var ordered = measure.order(basis, order, on.complyRule(), rules.current(), act);
        enforcement.add(measure);
        journal.record(ordered);
        return measure.number();
    }

    private Measure seen(MeasureNumber number, int eventsSeen) {
        var measure = enforcement.visibleMeasure(number);
        measure.unchangedSince(eventsSeen);
        return measure;
    }

    /** The party reports what it has done, with what shows it. */
    @RolesAllowed("APPLICANT")
    public void report(MeasureNumber number, String report, List<Upload> evidence, int eventsSeen) {
        var measure = seen(number, eventsSeen);
        var act = current.act("apl.28-1.correct", null);
        var files = evidence.stream()
                .map(upload -> documents.attach(upload, measure.subject(), act))
                .toList();
        journal.record(measure.report(report, files, act));
    }

    /** What was reported is enough. */
    @RolesAllowed("CASEWORKER")
    public void accept(MeasureNumber number, @Nullable String reason, int eventsSeen) {
        journal.record(seen(number, eventsSeen).acceptReport(current.act("apl.28-1.correct", reason)));
    }

    /** What was reported is not enough; if the time is over, that is a refusal. */
    @RolesAllowed("CASEWORKER")
    public void reject(MeasureNumber number, @Nullable String reason, int eventsSeen) {
        var measure = seen(number, eventsSeen);
        var act = current.act("apl.28-1.correct", reason);
        journal.record(measure.rejectReport(act));
        if (measure.status() == MeasureStatus.IN_EFFECT) {
            deadlines.of(measure.subject()).stream()
                    .filter(deadline -> deadline.ruleId().equals(measure.complyRule()))
                    .reduce((earlier, later) -> later)
                    .filter(deadline -> !deadline.state().isOpen())
                    .ifPresent(deadline -> journal.record(
                            measure.fail(deadline.dueOn(), deadline.number(), act.on(deadline.ruleId()))));
        }
    }

    /** Records an interview that was held (P14-38). */
    @RolesAllowed("CASEWORKER")
    public void hold(MeasureNumber number, @Nullable String outcome, Upload signed, int eventsSeen) {
        var measure = seen(number, eventsSeen);
        var act = current.act("p14.38.interview", outcome);
        journal.record(measure.hold(documents.attach(signed, measure.subject(), act), act));
    }

    /** Gives more time, once. */
    @RolesAllowed("CASEWORKER")
    public void extend(MeasureNumber number, @Nullable String reason, int eventsSeen) {
        journal.record(seen(number, eventsSeen).extend(current.act("pool.order.extension", reason)));
    }

    /** Takes it back. */
    @RolesAllowed("CASEWORKER")
    public void withdraw(MeasureNumber number, @Nullable String reason, int eventsSeen) {
        journal.record(seen(number, eventsSeen).withdraw(current.act("apl.5-2.proportion", reason)));
    }

    /** One measure, whole. */
    @RolesAllowed({"APPLICANT", "CASEWORKER", "INSPECTOR", "LEGAL_REVIEWER", "DIRECTOR", "OVERSIGHT"})
    public MeasureDetails details(MeasureNumber number) {
        return MeasureDetails.of(enforcement.visibleMeasure(number));
    }
}
