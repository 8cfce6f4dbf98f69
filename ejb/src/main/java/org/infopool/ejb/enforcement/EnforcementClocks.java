package org.infopool.ejb.enforcement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.infopool.domain.clock.DeadlineEvent;
import org.infopool.domain.clock.PeriodUnit;
import org.infopool.domain.clock.Span;
import org.infopool.domain.enforcement.Measure;
import org.infopool.domain.enforcement.MeasureEvent;
import org.infopool.domain.enforcement.MeasureNumber;
import org.infopool.domain.enforcement.MeasureStatus;
import org.infopool.domain.enforcement.ViolationNumber;
import org.infopool.domain.inspection.InspectionEvent;
import org.infopool.domain.journal.DomainEvent;
import org.infopool.domain.journal.Subject;
import org.infopool.domain.journal.SubjectKind;
import org.infopool.domain.obligation.Duties;
import org.infopool.domain.obligation.ObligationEvent;
import org.infopool.domain.rulebook.MeasureKind;
import org.infopool.ejb.clock.DeadlineHandler;
import org.infopool.ejb.clock.Deadlines;
import org.infopool.ejb.journal.EventJournal;
import org.infopool.ejb.journal.EventObserver;

/** The clocks of measures, what a served order establishes, and what happens when one is not obeyed. */
@ApplicationScoped
public class EnforcementClocks implements EventObserver, DeadlineHandler {
    /** The authority orders the self-inspection that was missed. */
    static final String ORDER = "pool.self-inspection.order";

    @Inject
    Deadlines deadlines;

    @Inject
    EventJournal journal;

    @Inject
    EnforcementRepository enforcement;

    @Inject
    Violations violations;

    @Override
    public int turn() {
        return 500;
    }

    @Override
    public void happened(DomainEvent event) {
        switch (event) {
            case ObligationEvent.Missed missed -> {
                if (missed.duty().equals(Duties.SELF_INSPECTION)) {
                    deadlines.start(missed, missed.subject(), ORDER);
                }
            }
            case ObligationEvent.Met met -> {
                deadlines.meet(met, met.subject(), ORDER);
                measuresOn(met.subject()).forEach(measure -> journal.record(measure.comply(met.act())));
            }
            case ObligationEvent.Lifted lifted ->
                measuresOn(lifted.subject()).forEach(measure -> {
                    if (measure.status() == MeasureStatus.FAILED) {
                        deadlines.cancelAll(lifted, measure.subject());
                    } else {
                        journal.record(measure.fallAway(lifted.act()));
                    }
                });
            case InspectionEvent.Ordered inspection ->
                deadlines.meet(inspection, inspection.ground(), Measure.FOR_CAUSE);
            case MeasureEvent.Ordered ordered -> {
                if (ordered.kind() == MeasureKind.ORDER_TO_CORRECT) {
                    deadlines.meet(ordered, ordered.basis(), ORDER);
                }
            }
            case MeasureEvent.TookEffect served -> served(served);
            case MeasureEvent.Extended extended -> deadlines.extend(extended, extended.subject(), rule(extended));
            case MeasureEvent.Complied complied -> {
                deadlines.meet(complied, complied.subject(), Measure.FOR_CAUSE);
                deadlines.meet(complied, complied.subject(), Measure.COMPLY);
                deadlines.meet(complied, complied.subject(), Measure.COMPLY_SELF_INSPECTION);
            }
            case MeasureEvent.Withdrawn withdrawn -> deadlines.cancelAll(withdrawn, withdrawn.subject());
            case MeasureEvent.Failed failed -> {
                if (rule(failed).equals(Measure.COMPLY_SELF_INSPECTION)) {
                    deadlines.start(failed, failed.subject(), Measure.FOR_CAUSE);
                }
            }
            default -> {}
        }
    }

    /** The orders on a thing that can still be obeyed. */
    private List<Measure> measuresOn(Subject basis) {
        return enforcement.measuresOn(basis).stream()
                .filter(measure -> measure.kind() == MeasureKind.ORDER_TO_CORRECT
                        && measure.status().successors().contains(MeasureStatus.COMPLIED))
                .toList();
    }

    private void served(MeasureEvent.TookEffect served) {
        if (served.kind() != MeasureKind.ORDER_TO_CORRECT) {
            return;
        }
        var measure = enforcement.measure(served.number()).orElseThrow();
        if (rule(served).equals(Measure.COMPLY)) {
            deadlines.start(
                    served,
                    served.subject(),
                    Measure.COMPLY,
                    Span.after(measure.days(), PeriodUnit.WORKING_DAYS).rollingForward(),
                    served.servedOn());
        } else {
            deadlines.start(served, served.subject(), rule(served), served.servedOn());
        }
        if (served.basis().kind() == SubjectKind.VIOLATION) {
            violations.establish(
                    new ViolationNumber(served.basis().number()),
                    served.subject(),
                    served.act().on("p14.34.order").effective(served.servedOn()));
        }
    }

    private String rule(MeasureEvent event) {
        var rule = enforcement.measure(event.number()).orElseThrow().complyRule();
        return rule == null ? Measure.COMPLY : rule;
    }

    @Override
    public Set<String> ruleIds() {
        return Set.of(Measure.COMPLY, Measure.COMPLY_SELF_INSPECTION);
    }

    /** The order was not obeyed; what was reported in time is judged first. */
    @Override
    public void missed(DeadlineEvent.Missed event) {
        var measure = enforcement
                .measure(new MeasureNumber(event.about().number()))
                .orElseThrow(() -> new IllegalStateException("a deadline without its measure: " + event.about()));
        if (!measure.isReportPending()) {
            journal.record(
                    measure.fail(event.dueOn(), event.number(), event.act().on(event.ruleId())));
        }
    }
}
