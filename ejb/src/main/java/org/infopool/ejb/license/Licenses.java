package org.infopool.ejb.license;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.Optional;
import org.infopool.domain.enterprise.UnifiedSocialCreditCode;
import org.infopool.domain.journal.Act;
import org.infopool.domain.journal.Subject;
import org.infopool.domain.license.License;
import org.infopool.domain.license.LicenseNumber;
import org.infopool.domain.license.LicenseStatus;
import org.infopool.domain.shared.RuleViolated;
import org.infopool.ejb.journal.EventJournal;

/**
 * What other features may do with licenses: look one up, and carry out what was decided about it. Who may decide, and who
 * may see which license, is for the calling service to say.
 */
@ApplicationScoped
public class Licenses {
    @Inject
    LicenseRepository licenses;

    @Inject
    EventJournal journal;

    /** One license, whole; absent where there is none. */
    public Optional<LicenseDetails> find(LicenseNumber number) {
        return licenses.find(number).map(LicenseDetails::of);
    }

    /** The license of an enterprise that runs or is suspended; absent where it has none. */
    public Optional<LicenseDetails> running(UnifiedSocialCreditCode uscc) {
        return licenses.running(uscc).map(LicenseDetails::of);
    }

    /**
     * The license itself, for what is made from it, if the one who acts may see it; nobody else changes it or builds on it
     * until the transaction ends.
     *
     * @throws RuleViolated {@code notFound}
     */
    @Transactional(TxType.MANDATORY)
    public License held(LicenseNumber number) {
        var license = licenses.visible(number);
        licenses.hold(license);
        return license;
    }

    /**
     * Takes the license away.
     *
     * @param decision the decision by which it is
     * @param from the first day without it: the day on which the decision was served
     * @throws RuleViolated {@code notFound}, and as {@link License#revoke}
     */
    @Transactional(TxType.MANDATORY)
    public void revoke(LicenseNumber number, Subject decision, LocalDate from, Act act) {
        journal.record(get(number).revoke(decision, from, act));
    }

    /**
     * Holds the license back.
     *
     * @param decision the decision by which it is
     * @param from the first day on which nothing may be processed under it
     * @throws RuleViolated {@code notFound}, and as {@link License#suspend}
     */
    @Transactional(TxType.MANDATORY)
    public void suspend(LicenseNumber number, Subject decision, LocalDate from, Act act) {
        journal.record(get(number).suspend(decision, from, act));
    }

    /**
     * The license is over in one of the ways that rest on an ending of its own.
     *
     * @param end withdrawn, rescinded, surrendered or terminated
     * @param ending by which it is
     * @param from the first day without it
     * @throws RuleViolated {@code notFound}, and as {@link License#withdraw}
     */
    @Transactional(TxType.MANDATORY)
    public void end(LicenseNumber number, LicenseStatus end, Subject ending, LocalDate from, Act act) {
        var license = get(number);
        journal.record(
                switch (end) {
                    case WITHDRAWN -> license.withdraw(ending, from, act);
                    case RESCINDED -> license.rescind(ending, from, act);
                    case SURRENDERED -> license.surrender(ending, from, act);
                    case TERMINATED -> license.terminate(ending, from, act);
                    case ACTIVE, SUSPENDED, EXPIRED, REVOKED ->
                        throw new IllegalArgumentException(end + " does not rest on an ending");
                });
    }

    /**
     * One license, if the one who acts may see it.
     *
     * @throws RuleViolated {@code notFound}
     */
    public LicenseDetails visible(LicenseNumber number) {
        return LicenseDetails.of(licenses.visible(number));
    }

    private License get(LicenseNumber number) {
        return licenses.find(number).orElseThrow(() -> new RuleViolated("notFound", number));
    }
}
