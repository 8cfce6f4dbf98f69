package org.infopool.ejb.enforcement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Optional;
import org.infopool.domain.enforcement.Assessment;
import org.infopool.domain.enforcement.KeptReason;
import org.infopool.domain.enforcement.NotPursuedGround;
import org.infopool.domain.enforcement.Violation;
import org.infopool.domain.enforcement.ViolationNumber;
import org.infopool.domain.enforcement.ViolationStatus;
import org.infopool.domain.journal.Act;
import org.infopool.domain.journal.Subject;
import org.infopool.domain.shared.RuleViolated;
import org.infopool.ejb.journal.EventJournal;

/**
 * Violations for the features built on them: referral and proceeding. Who may see which is for the calling service to
 * say.
 */
@ApplicationScoped
public class Violations {
    @Inject
    EnforcementRepository enforcement;

    @Inject
    EventJournal journal;

    /** What may be known of a violation; nothing where there is none. */
    public Optional<ViolationView> find(ViolationNumber number) {
        return enforcement
                .violation(number)
                .map(violation -> ViolationView.of(violation, enforcement.hasFailedOrder(violation.subject())));
    }

    /** Why a part of its assessment came out as it did, on the day; nothing before it was assessed. */
    public List<KeptReason> reasons(ViolationNumber number, Assessment.Part part) {
        return enforcement.violation(number).stream()
                .flatMap(violation -> violation.reasons().stream())
                .filter(reason -> reason.part() == part)
                .toList();
    }

    /**
     * The violation for somebody who is going to build on it: until the transaction ends, nobody else does.
     *
     * @throws RuleViolated {@code violation.unknown}
     */
    @Transactional(TxType.MANDATORY)
    public ViolationView held(ViolationNumber number) {
        var violation = enforcement.violation(number).orElseThrow(() -> new RuleViolated("violation.unknown", number));
        enforcement.hold(violation);
        return ViolationView.of(violation, enforcement.hasFailedOrder(violation.subject()));
    }

    /**
     * A violation stands, by a decision or an order that was served. What stands already is left as it is.
     *
     * @param by the proceeding or the measure
     * @throws RuleViolated {@code violation.unknown}, {@code violation.step}
     */
    @Transactional(TxType.MANDATORY)
    public void establish(ViolationNumber number, Subject by, Act act) {
        var violation = enforcement.violation(number).orElseThrow(() -> new RuleViolated("violation.unknown", number));
        if (violation.status() != ViolationStatus.ESTABLISHED) {
            journal.record(violation.establish(by, act));
        }
    }

    /**
     * A suspicion is not pursued, by a decision that gives the reasons. What stands already is left as it is.
     *
     * @throws RuleViolated {@code violation.unknown}, and as {@link Violation#doNotPursue}
     */
    @Transactional(TxType.MANDATORY)
    public void doNotPursue(ViolationNumber number, NotPursuedGround ground, Act act) {
        var violation = enforcement.violation(number).orElseThrow(() -> new RuleViolated("violation.unknown", number));
        if (violation.status().isOpen()) {
            journal.record(violation.doNotPursue(ground, act));
        }
    }

    /**
     * The party is told what it is suspected of, as a notice of an intended decision does. What was told before, or
     * stands, is left as it is.
     *
     * @throws RuleViolated {@code violation.unknown}
     */
    @Transactional(TxType.MANDATORY)
    public void putToParty(ViolationNumber number, Act act) {
        var violation = enforcement.violation(number).orElseThrow(() -> new RuleViolated("violation.unknown", number));
        if (violation.status().isOpen() && violation.putOn() == null) {
            journal.record(violation.putToParty(act));
        }
    }
}
