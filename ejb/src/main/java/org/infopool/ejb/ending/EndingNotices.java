package org.infopool.ejb.ending;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.infopool.domain.access.Role;
import org.infopool.domain.clock.DeadlineEvent;
import org.infopool.domain.ending.EndingEvent;
import org.infopool.domain.ending.EndingNumber;
import org.infopool.domain.ending.LicenseEnding;
import org.infopool.domain.journal.DomainEvent;
import org.infopool.domain.journal.SubjectKind;
import org.infopool.domain.notice.Addressee;
import org.infopool.domain.notice.IntendedDecision;
import org.infopool.ejb.journal.EventObserver;
import org.infopool.ejb.notice.Notices;
import org.infopool.ejb.rulebook.RuleBooks;
import org.jspecify.annotations.Nullable;

/** Serves what is intended and decided about the end of a license, and tells staff what waits for them. */
@ApplicationScoped
public class EndingNotices implements EventObserver {
    /** The paper that tells the holder what is intended. */
    static final String INTENDED = "ending.intended";

    /** The paper that ends the license from its service on. */
    static final String ORDERED = "ending.ordered";

    @Inject
    Notices notices;

    @Inject
    EndingRepository endings;

    @Inject
    RuleBooks rules;

    @Override
    public int turn() {
        return 900;
    }

    @Override
    public void happened(DomainEvent event) {
        switch (event) {
            case EndingEvent.Declared declared ->
                toStaff(
                        declared,
                        Role.CASEWORKER,
                        "ending.declared",
                        declared.license(),
                        declared.enterpriseName(),
                        declared.from());
            case EndingEvent.TakenBack back ->
                toStaff(back, Role.CASEWORKER, "ending.takenBack", back.license(), back.enterpriseName());
            case EndingEvent.Intended intended ->
                serve(
                        intended,
                        INTENDED,
                        intended.license(),
                        intended.ground().kind(),
                        rules.current().period(IntendedDecision.REPRESENTATIONS).span());
            case EndingEvent.Represented represented ->
                toStaff(represented, Role.DIRECTOR, "ending.represented", represented.license(), represented.number());
            case EndingEvent.LetterWritten written ->
                serve(
                        written,
                        ORDERED,
                        written.license(),
                        endings.get(written.number()).kind());
            case EndingEvent.Dropped dropped -> tell(dropped, "ending.dropped", dropped.license(), dropped.reason());
            case EndingEvent.Compensated compensated ->
                tell(compensated, "ending.compensated", compensated.license(), compensated.amount());
            case DeadlineEvent.Missed missed -> {
                if (missed.about().kind() == SubjectKind.ENDING) {
                    alarm(missed);
                }
            }
            default -> {}
        }
    }

    private void serve(EndingEvent event, String kind, Object... arguments) {
        notices.serve(event, event.subject(), Addressee.enterprise(event.uscc().value()), kind, arguments);
    }

    private void tell(EndingEvent event, String kind, @Nullable Object... arguments) {
        notices.write(event, event.subject(), Addressee.enterprise(event.uscc().value()), kind, arguments);
    }

    private void toStaff(EndingEvent event, Role role, String kind, Object... arguments) {
        notices.write(event, event.subject(), Addressee.role(role), kind, arguments);
    }

    private void alarm(DeadlineEvent.Missed missed) {
        var heard = missed.ruleId().equals(IntendedDecision.REPRESENTATIONS);
        if (heard || missed.ruleId().equals(LicenseEnding.DECIDE)) {
            notices.write(
                    missed,
                    missed.about(),
                    Addressee.role(Role.DIRECTOR),
                    heard ? "ending.representationsOver" : "ending.overdue",
                    endings.get(new EndingNumber(missed.about().number())).license(),
                    missed.dueOn());
        }
    }
}
