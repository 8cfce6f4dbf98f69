package org.infopool.ejb.proceeding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.infopool.domain.enforcement.NotPursuedGround;
import org.infopool.domain.enforcement.ViolationNumber;
import org.infopool.domain.enforcement.ViolationStatus;
import org.infopool.domain.journal.Act;
import org.infopool.domain.journal.DomainEvent;
import org.infopool.domain.license.LicenseNumber;
import org.infopool.domain.license.LicenseStatus;
import org.infopool.domain.proceeding.Proceeding;
import org.infopool.domain.proceeding.ProceedingEvent;
import org.infopool.domain.rulebook.MeasureKind;
import org.infopool.ejb.enforcement.Violations;
import org.infopool.ejb.journal.EventJournal;
import org.infopool.ejb.journal.EventObserver;
import org.infopool.ejb.license.Licenses;

/** What a notice and a decision bring about elsewhere, from the day on which they are served. */
@ApplicationScoped
public class ProceedingEffects implements EventObserver {
    private static final String HEARD = "apl.45-1.heard";
    private static final String ESTABLISH = "apl.57-1.outcomes";

    @Inject
    ProceedingRepository proceedings;

    @Inject
    Violations violations;

    @Inject
    Licenses licenses;

    @Inject
    EventJournal journal;

    @Override
    public int turn() {
        return 400;
    }

    @Override
    public void happened(DomainEvent event) {
        switch (event) {
            case ProceedingEvent.NoticeServed served ->
                get(served)
                        .violations()
                        .forEach(number ->
                                violations.putToParty(number, served.act().on(HEARD)));
            case ProceedingEvent.DecisionServed served -> {
                var proceeding = get(served);
                var act = served.act().on(ESTABLISH).effective(served.servedOn());
                proceeding.violations().forEach(number -> end(proceeding, number, act));
                if (served.license() != null) {
                    onLicense(served, served.license(), served.act().on(ground(proceeding)));
                }
            }
            default -> {}
        }
    }

    private Proceeding get(ProceedingEvent event) {
        return proceedings.find(event.number()).orElseThrow();
    }

    private void end(Proceeding proceeding, ViolationNumber number, Act act) {
        var outcome = proceeding.decision().outcome();
        if (outcome == null) {
            return;
        }
        var status = violations.find(number).orElseThrow().status();
        switch (outcome) {
            case PENALTY, NO_PENALTY -> {
                if (status != ViolationStatus.NOT_PURSUED) {
                    violations.establish(number, proceeding.subject(), act);
                }
            }
            case NOT_ESTABLISHED ->
                violations.doNotPursue(
                        number,
                        NotPursuedGround.NOT_SHOWN,
                        new Act(
                                act.actor(),
                                act.at(),
                                NotPursuedGround.NOT_SHOWN.rule(),
                                proceeding.decision().reason(),
                                act.effectiveOn(),
                                act.origin()));
            case TRANSFER -> {
                // The organ that is competent goes on.
            }
        }
    }

    /** A license that ended before has nothing left to take. */
    private void onLicense(ProceedingEvent.DecisionServed served, LicenseNumber number, Act act) {
        var status = licenses.find(number).orElseThrow().status();
        if (served.measures().contains(MeasureKind.REVOCATION)) {
            if (status.successors().contains(LicenseStatus.REVOKED)) {
                licenses.revoke(number, served.subject(), served.servedOn(), act);
            }
        } else if (served.measures().contains(MeasureKind.LICENSE_SUSPENSION)
                && status.successors().contains(LicenseStatus.SUSPENDED)) {
            licenses.suspend(number, served.subject(), served.servedOn(), act);
        }
    }

    /** The article that carries the measure on the license. */
    private static String ground(Proceeding proceeding) {
        var decided = proceeding.decided();
        if (decided == null) {
            return ESTABLISH;
        }
        var grounds = decided.grounds();
        var revocation = grounds.get(MeasureKind.REVOCATION);
        var suspension = grounds.get(MeasureKind.LICENSE_SUSPENSION);
        return revocation != null ? revocation : suspension != null ? suspension : ESTABLISH;
    }
}
