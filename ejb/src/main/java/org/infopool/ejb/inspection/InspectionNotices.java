package org.infopool.ejb.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import org.infopool.domain.clock.DeadlineEvent;
import org.infopool.domain.inspection.InspectionEvent;
import org.infopool.domain.inspection.InspectionNumber;
import org.infopool.domain.inspection.Severity;
import org.infopool.domain.journal.DomainEvent;
import org.infopool.domain.journal.Subject;
import org.infopool.domain.journal.SubjectKind;
import org.infopool.domain.notice.Addressee;
import org.infopool.domain.shared.PersonNumber;
import org.infopool.ejb.journal.EventObserver;
import org.infopool.ejb.notice.Notices;
import org.jspecify.annotations.Nullable;

/** Tells the team what it is to do, and the enterprise what it may know. */
@ApplicationScoped
public class InspectionNotices implements EventObserver {
    @Inject
    Notices notices;

    @Inject
    InspectionRepository inspections;

    @Override
    public int turn() {
        return 900;
    }

    @Override
    public void happened(DomainEvent event) {
        switch (event) {
            case InspectionEvent.Ordered ordered -> ordered(ordered);
            case InspectionEvent.MemberReplaced replaced -> {
                tell(
                        replaced,
                        replaced.joining(),
                        "inspection.replaced",
                        replaced.number(),
                        replaced.enterpriseName(),
                        replaced.plannedOn());
                tell(replaced, replaced.leaving(), "inspection.released", replaced.number(), replaced.enterpriseName());
            }
            case InspectionEvent.CheckedIn begun -> tellEnterprise(begun, "inspection.checkedIn", begun.number());
            case InspectionEvent.Recorded recorded ->
                tellEnterprise(recorded, "inspection.recorded", recorded.number());
            case InspectionEvent.Replied replied ->
                tellAll(
                        replied,
                        replied.team(),
                        "inspection.replied",
                        replied.number(),
                        replied.enterpriseName(),
                        replied.reply());
            case InspectionEvent.Concluded concluded -> concluded(concluded);
            case InspectionEvent.Cancelled cancelled -> {
                tellAll(
                        cancelled,
                        cancelled.team(),
                        "inspection.cancelled",
                        cancelled.number(),
                        cancelled.enterpriseName());
                if (cancelled.known()) {
                    tellEnterprise(cancelled, "inspection.cancelled", cancelled.number(), cancelled.enterpriseName());
                }
            }
            case DeadlineEvent.Reminded reminded ->
                dayComes(reminded, reminded.about(), reminded.ruleId(), reminded.dueOn(), "inspection.dayComes");
            case DeadlineEvent.Missed missed ->
                dayComes(missed, missed.about(), missed.ruleId(), missed.dueOn(), "inspection.dayPassed");
            default -> {}
        }
    }

    private void dayComes(DeadlineEvent cause, Subject about, String rule, LocalDate day, String kind) {
        if (about.kind() == SubjectKind.INSPECTION && rule.equals(InspectionClocks.DAY)) {
            inspections
                    .find(new InspectionNumber(about.number()))
                    .ifPresent(inspection -> inspection
                            .team()
                            .forEach(person -> notices.write(
                                    cause,
                                    about,
                                    Addressee.person(person),
                                    kind,
                                    inspection.number(),
                                    day,
                                    inspection.enterpriseName())));
        }
    }

    private void ordered(InspectionEvent.Ordered ordered) {
        tellAll(
                ordered,
                ordered.team(),
                "inspection.ordered",
                ordered.number(),
                ordered.enterpriseName(),
                ordered.plannedOn(),
                ordered.purpose());
        if (ordered.announced()) {
            tellEnterprise(ordered, "inspection.announced", ordered.number(), ordered.plannedOn(), ordered.purpose());
        }
    }

    private void concluded(InspectionEvent.Concluded concluded) {
        var major = concluded.findings().stream()
                .filter(finding -> finding.severity() == Severity.MAJOR)
                .count();
        tellEnterprise(
                concluded,
                "inspection.concluded",
                concluded.number(),
                concluded.findings().size() - major,
                major);
    }

    private void tellEnterprise(InspectionEvent event, String kind, @Nullable Object... arguments) {
        notices.write(event, event.subject(), Addressee.enterprise(event.uscc().value()), kind, arguments);
    }

    private void tellAll(
            InspectionEvent event, Collection<PersonNumber> people, String kind, @Nullable Object... arguments) {
        people.forEach(person -> tell(event, person, kind, arguments));
    }

    private void tell(InspectionEvent event, PersonNumber person, String kind, @Nullable Object... arguments) {
        notices.write(event, event.subject(), Addressee.person(person), kind, arguments);
    }
}
