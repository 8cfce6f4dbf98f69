package org.infopool.ejb.enterprise;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.infopool.domain.access.OfficeNumber;
import org.infopool.domain.enterprise.Enterprise;
import org.infopool.domain.enterprise.EnterpriseFacts;
import org.infopool.domain.enterprise.UnifiedSocialCreditCode;
import org.infopool.domain.shared.RuleViolated;
import org.infopool.ejb.access.Accounts;
import org.infopool.ejb.access.CurrentActor;
import org.infopool.ejb.access.NewPerson;
import org.infopool.ejb.access.OfficeDirectory;
import org.infopool.ejb.access.OfficeView;
import org.infopool.ejb.journal.EventJournal;
import org.infopool.ejb.platform.ListPage;
import org.infopool.ejb.platform.ListQuery;

/** How an enterprise gets its entry and its first account, and keeps its facts right. */
@Stateless
public class EnterpriseRegistration {
    private static final String BASIS = "all.29-1.apply";

    private static final String ELECTRONIC = "apl.61-2.electronic";

    @Inject
    CurrentActor current;

    @Inject
    EventJournal journal;

    @Inject
    Enterprises enterprises;

    @Inject
    Accounts accounts;

    @Inject
    OfficeDirectory offices;

    /**
     * Makes the entry of an enterprise together with its first account. Anyone may; one entry for each code. Whether a code
     * is known is answered last, and in the same words with and without account: nobody can ask without being about to
     * register it.
     *
     * @param office the office that the enterprise belongs to, by its registered address
     * @param username the name of the first account
     * @param person who uses it
     * @throws RuleViolated {@code enterprise.registeredBefore}, and what {@link Accounts#openApplicant} refuses
     */
    @PermitAll
    public void register(
            UnifiedSocialCreditCode uscc,
            OfficeNumber office,
            EnterpriseFacts facts,
            String username,
            String password,
            NewPerson person) {
        accounts.check(username, password);
        RuleViolated.unless(enterprises.find(uscc).isEmpty(), "enterprise.registeredBefore", uscc);
        var act = current.act(BASIS, null);
        var enterprise = new Enterprise(uscc, office, facts);
        enterprises.add(enterprise);
        journal.record(enterprise.register(act));
        accounts.openApplicant(username, password, person, uscc.value(), act);
    }

    /**
     * Makes the entry of an enterprise that has applied on paper, at the office of the one who takes that in. It has no
     * account yet.
     *
     * @param reason with what paper it came
     * @throws RuleViolated {@code enterprise.registeredBefore}, {@code paper.noOffice}
     */
    @RolesAllowed("CASEWORKER")
    public void registerOnPaper(UnifiedSocialCreditCode uscc, EnterpriseFacts facts, String reason) {
        RuleViolated.unless(enterprises.find(uscc).isEmpty(), "enterprise.registeredBefore", uscc);
        var office = current.signedIn().office();
        if (office == null) {
            throw new RuleViolated("paper.noOffice");
        }
        var enterprise = new Enterprise(uscc, office, facts);
        enterprises.add(enterprise);
        journal.record(enterprise.register(current.act(BASIS, reason)));
    }

    /** The offices to which an enterprise can belong. */
    @PermitAll
    public List<OfficeView> offices() {
        return offices.all();
    }

    /** The enterprise for which the one who is signed in acts. */
    @RolesAllowed("APPLICANT")
    public EnterpriseDetails mine() {
        return EnterpriseDetails.of(enterprises.mine());
    }

    /** Puts the enterprise's own facts right. */
    @RolesAllowed("APPLICANT")
    public void correct(EnterpriseFacts facts, int eventsSeen) {
        var enterprise = enterprises.mine();
        enterprise.unchangedSince(eventsSeen);
        journal.record(enterprise.correct(facts, current.act(BASIS, null)));
    }

    /**
     * Agrees, signed, that papers are served by arriving in the portal (APL 61).
     *
     * @param signatory the full name of the one who signs
     */
    @RolesAllowed("APPLICANT")
    public void consentToElectronicService(String signatory, int eventsSeen) {
        var enterprise = enterprises.mine();
        enterprise.unchangedSince(eventsSeen);
        journal.record(enterprise.consentToElectronicService(signatory, current.act(ELECTRONIC, null)));
    }

    /** No longer agrees. What arrived before stays served. */
    @RolesAllowed("APPLICANT")
    public void withdrawElectronicService(int eventsSeen) {
        var enterprise = enterprises.mine();
        enterprise.unchangedSince(eventsSeen);
        journal.record(enterprise.withdrawElectronicService(current.act(ELECTRONIC, null)));
    }

    /** The enterprises that the offices of the one who asks look after. */
    @RolesAllowed({"CASEWORKER", "INSPECTOR", "LEGAL_REVIEWER", "DIRECTOR", "OVERSIGHT"})
    public ListPage<EnterpriseSummary> list(ListQuery query) {
        return enterprises.list(query);
    }

    /** One enterprise, for those who may see it. */
    @RolesAllowed({"CASEWORKER", "INSPECTOR", "LEGAL_REVIEWER", "DIRECTOR", "OVERSIGHT"})
    public EnterpriseDetails details(UnifiedSocialCreditCode uscc) {
        var enterprise = enterprises.get(uscc);
        current.scope().check(uscc.value(), enterprise.office(), uscc);
        return EnterpriseDetails.of(enterprise);
    }
}
