package org.infopool.ejb.enterprise;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.infopool.domain.enterprise.UnifiedSocialCreditCode;
import org.infopool.domain.rulebook.DueDates;
import org.infopool.domain.shared.RuleViolated;
import org.infopool.domain.shared.TextRule;
import org.infopool.ejb.access.Accounts;
import org.infopool.ejb.access.CurrentActor;
import org.infopool.ejb.access.NewPerson;
import org.infopool.ejb.access.Offices;
import org.infopool.ejb.access.OneTimeCode;
import org.infopool.ejb.journal.EventJournal;
import org.infopool.ejb.platform.PublicAddress;
import org.infopool.ejb.rulebook.RuleBooks;

/**
 * How an enterprise that came in on paper gets its first account: with a code that reaches it in a letter at its registered
 * address. Whoever opens mail there acts for the enterprise. The caseworker who prints the letter can read the code as well:
 * that is why the directors hear of every account that is opened with one, and whose letter it was.
 */
@Stateless
public class EnterpriseAccess {
    /** The rule book id of the time for which a code is good. */
    private static final String GOOD_FOR = "pool.activation";

    private static final TextRule REASON = new TextRule("enterprise.activationReasonLength", 1000);

    @Inject
    CurrentActor current;

    @Inject
    EventJournal journal;

    @Inject
    Enterprises enterprises;

    @Inject
    Accounts accounts;

    @Inject
    Offices offices;

    @Inject
    PublicAddress address;

    @Inject
    RuleBooks rules;

    /**
     * Makes the letter that opens access to an enterprise without account. A letter before it is good no more.
     *
     * @param reason who asked for it, or why it is made
     * @throws RuleViolated {@code enterprise.hasAccount}, {@code enterprise.activationReason}, {@code
     *     enterprise.activationReasonLength}
     */
    @RolesAllowed("CASEWORKER")
    public ActivationOffer offer(UnifiedSocialCreditCode uscc, String reason, int eventsSeen) {
        var enterprise = enterprises.get(uscc);
        current.scope().check(uscc.value(), enterprise.office(), uscc);
        enterprise.unchangedSince(eventsSeen);
        REASON.require(reason, "enterprise.activationReason");
        RuleViolated.unless(!accounts.isOpenFor(uscc.value()), "enterprise.hasAccount", enterprise.name());
        var code = OneTimeCode.random();
        var act = current.act(Accounts.BASIS, reason.strip());
        var until = DueDates.of(rules.current(), GOOD_FOR, act.day(), List.of())
                .outcome()
                .day();
        var offered = enterprise.offerActivation(code.fingerprint(), until, act);
        journal.record(offered);
        var facts = enterprise.facts();
        var letter = ActivationLetter.print(new ActivationLetter.Content(
                act.day(),
                offices.get(enterprise.office()).name(),
                uscc,
                facts.name(),
                facts.latinName(),
                facts.legalRepresentative(),
                facts.address(),
                code.written(),
                offered.until(),
                address.ofActivation()));
        return new ActivationOffer(code.written(), offered.until(), letter);
    }

    /**
     * Opens the first account of an enterprise with the code of its letter, once. An unknown enterprise, one for which no
     * code is out, a wrong, a used and an expired code get the same answer. What is wrong with the form of the user name or the
     * password is told before that; whether the name is taken, only to whoever has the code.
     *
     * @param code as it was typed
     * @param person who uses the account
     * @throws RuleViolated {@code enterprise.activationRefused}, and what {@link Accounts#openApplicant} refuses
     */
    @PermitAll
    public void activate(
            UnifiedSocialCreditCode uscc, String code, String username, String password, NewPerson person) {
        accounts.checkForm(username, password);
        var hash = OneTimeCode.typed(code).fingerprint();
        var act = current.act(Accounts.BASIS, null);
        var enterprise = enterprises
                .find(uscc)
                .filter(known -> known.acceptsCode(hash, act.day()))
                .orElseThrow(() -> new RuleViolated("enterprise.activationRefused"));
        var number = accounts.openApplicant(username, password, person, uscc.value(), act);
        journal.record(enterprise.activate(hash, number, act));
    }

    /** Whether somebody can sign in for an enterprise, for those who may see it. */
    @RolesAllowed({"CASEWORKER", "INSPECTOR", "LEGAL_REVIEWER", "DIRECTOR", "OVERSIGHT"})
    public boolean hasAccount(UnifiedSocialCreditCode uscc) {
        var enterprise = enterprises.get(uscc);
        current.scope().check(uscc.value(), enterprise.office(), uscc);
        return accounts.isOpenFor(uscc.value());
    }
}
