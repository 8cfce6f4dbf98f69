package org.infopool.ejb.obligation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Optional;
import org.infopool.domain.journal.Act;
import org.infopool.domain.journal.Subject;
import org.infopool.domain.license.LicenseNumber;
import org.infopool.domain.obligation.Obligation;
import org.infopool.domain.obligation.ObligationNumber;
import org.infopool.domain.shared.RuleViolated;
import org.infopool.ejb.journal.EventJournal;
import org.infopool.ejb.rulebook.RuleBooks;

/** The dated duties, for the features that meet them or act on them. */
@ApplicationScoped
public class Obligations {
    @Inject
    ObligationRepository obligations;

    @Inject
    EventJournal journal;

    @Inject
    RuleBooks rules;

    /** The duty of this number, whoever asks. */
    public Optional<ObligationDetails> find(ObligationNumber number) {
        return obligations.find(number).map(duty -> ObligationDetails.of(duty, rules.current()));
    }

    /**
     * The duty itself, for what is made from it, if the one who acts may see it.
     *
     * @throws RuleViolated {@code notFound}
     */
    public Obligation visible(ObligationNumber number) {
        return obligations.visible(number);
    }

    /** It was done, with this. */
    @Transactional(TxType.MANDATORY)
    public void meet(ObligationNumber number, Subject by, Act act) {
        var duty = obligations.find(number).orElseThrow(() -> new RuleViolated("notFound", number));
        journal.record(duty.meet(by, act));
    }

    /** Everything that is still to be done for a license falls away. */
    @Transactional(TxType.MANDATORY)
    public void liftAll(LicenseNumber license, Act act) {
        obligations.open(license).forEach(duty -> journal.record(duty.lift(act)));
    }
}
