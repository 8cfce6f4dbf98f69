package org.infopool.ejb.referral;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.infopool.domain.document.DocumentNumber;
import org.infopool.domain.journal.Act;
import org.infopool.domain.referral.CriminalOutcome;
import org.infopool.domain.referral.Referral;
import org.infopool.domain.referral.ReferralNumber;
import org.infopool.domain.shared.Money;
import org.infopool.ejb.access.CurrentActor;
import org.infopool.ejb.document.Documents;
import org.infopool.ejb.document.Upload;
import org.infopool.ejb.journal.EventJournal;
import org.infopool.ejb.rulebook.RuleBooks;
import org.jspecify.annotations.Nullable;

/** What caseworkers record of a referral that has left the house: what the police did, and what was answered. */
@Stateless
@RolesAllowed("CASEWORKER")
public class PoliceStepService {
    private static final String RECEIPT = "r310.7.receipt";
    private static final String POLICE_DECIDE = "r310.8.police-decide";
    private static final String RECONSIDER = "r310.9-1.reconsider";
    private static final String POLICE_RECONSIDER = "r310.9-2.police-reconsider";
    private static final String SUPERVISION = "r310.9-3.supervision";
    private static final String OWN_HANDLING = "r310.10.own-handling";
    private static final String HAND_OVER = "r310.12.hand-over";
    private static final String COURT_FINE = "apl.35-2.offset";

    /**
     * When something happened, and the paper that shows it.
     *
     * @param on the day on which it was done
     */
    public record Evidence(LocalDate on, @Nullable Upload proof) {}

    @Inject
    CurrentActor current;

    @Inject
    EventJournal journal;

    @Inject
    ReferralRepository referrals;

    @Inject
    Documents documents;

    @Inject
    RuleBooks rules;

    /** The police signed for it. */
    public void signReceipt(ReferralNumber number, String receipt, String signer, Evidence how, int eventsSeen) {
        var referral = seen(number, eventsSeen);
        var act = act(RECEIPT, how.on());
        journal.record(referral.signReceipt(receipt, signer, proof(referral, how, act), act));
    }

    /** The police had no jurisdiction and passed it on. */
    public void forward(ReferralNumber number, String police, LocalDate on, int eventsSeen) {
        journal.record(seen(number, eventsSeen).forward(police, act(RECEIPT, on)));
    }

    /** The police filed it. */
    public void file(ReferralNumber number, String caseNumber, Evidence how, int eventsSeen) {
        var referral = seen(number, eventsSeen);
        var act = act(POLICE_DECIDE, how.on());
        journal.record(referral.file(caseNumber, proof(referral, how, act), act));
    }

    /** The items and materials were handed over. */
    public void handOver(ReferralNumber number, LocalDate on, int eventsSeen) {
        journal.record(seen(number, eventsSeen).handOver(act(HAND_OVER, on)));
    }

    /** The police did not file it. */
    public void decline(ReferralNumber number, String reasons, Evidence how, int eventsSeen) {
        var referral = seen(number, eventsSeen);
        var act = act(POLICE_DECIDE, how.on());
        journal.record(referral.decline(reasons, proof(referral, how, act), act));
    }

    /** Asks the police to reconsider, for a reason. */
    public void askReconsideration(ReferralNumber number, @Nullable String reason, int eventsSeen) {
        journal.record(seen(number, eventsSeen).askReconsideration(current.act(RECONSIDER, reason)));
    }

    /**
     * The police have reconsidered.
     *
     * @param caseNumber the number of their case; absent where they stay with their refusal
     */
    public void answerReconsideration(
            ReferralNumber number, @Nullable String caseNumber, String reasons, Evidence how, int eventsSeen) {
        var referral = seen(number, eventsSeen);
        var act = act(POLICE_RECONSIDER, how.on());
        journal.record(referral.answerReconsideration(caseNumber, reasons, proof(referral, how, act), act));
    }

    /** Asks the procuratorate to supervise the refusal, for a reason. */
    public void suggestSupervision(
            ReferralNumber number, String procuratorate, @Nullable String reason, int eventsSeen) {
        journal.record(seen(number, eventsSeen).suggestSupervision(procuratorate, current.act(SUPERVISION, reason)));
    }

    /** Takes it back to the administrative path, for a reason. */
    public void giveBack(ReferralNumber number, @Nullable String reason, int eventsSeen) {
        journal.record(seen(number, eventsSeen).giveBack(current.act(OWN_HANDLING, reason)));
    }

    /** The criminal matter is over. */
    public void close(
            ReferralNumber number,
            CriminalOutcome outcome,
            Money fine,
            Money paidBefore,
            @Nullable String remark,
            LocalDate on,
            int eventsSeen) {
        var act = current.act(COURT_FINE, remark).effective(on);
        journal.record(seen(number, eventsSeen).close(outcome, fine, paidBefore, rules.current(), act));
    }

    private Act act(String basis, LocalDate on) {
        return current.act(basis, null).effective(on);
    }

    private @Nullable DocumentNumber proof(Referral referral, Evidence how, Act act) {
        var upload = how.proof();
        return upload == null ? null : documents.attach(upload, referral.subject(), act);
    }

    private Referral seen(ReferralNumber number, int eventsSeen) {
        var referral = referrals.visible(number);
        referral.unchangedSince(eventsSeen);
        return referral;
    }
}
