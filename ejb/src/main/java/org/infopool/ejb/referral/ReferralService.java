package org.infopool.ejb.referral;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.infopool.domain.access.Duty;
import org.infopool.domain.access.Rank;
import org.infopool.domain.access.Role;
import org.infopool.domain.journal.Act;
import org.infopool.domain.referral.BundlePart;
import org.infopool.domain.referral.Item;
import org.infopool.domain.referral.Referral;
import org.infopool.domain.referral.ReferralNumber;
import org.infopool.domain.shared.PersonNumber;
import org.infopool.domain.shared.RuleViolated;
import org.infopool.ejb.access.CurrentActor;
import org.infopool.ejb.access.Duties;
import org.infopool.ejb.access.SignedIn;
import org.infopool.ejb.access.StaffDirectory;
import org.infopool.ejb.access.StaffMember;
import org.infopool.ejb.document.Documents;
import org.infopool.ejb.document.Upload;
import org.infopool.ejb.journal.EventJournal;
import org.infopool.ejb.rulebook.RuleBooks;
import org.jspecify.annotations.Nullable;

/** What the authority does about a suspected crime, until it has left the house. */
@Stateless
public class ReferralService {
    /** In which roles the officers of a team work. */
    static final List<Role> OFFICERS = List.of(Role.CASEWORKER, Role.INSPECTOR);

    private static final String TEAM = "r310.5-1.team";
    private static final String EVIDENCE = "r310.4.evidence";
    private static final String BUNDLE = "r310.6.bundle";
    private static final String DECIDE = "r310.5-2.decide";
    private static final String SEND = "r310.5-2.send";

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

    @Inject
    Duties duties;

    @Inject
    StaffDirectory staff;

    /**
     * Names the special team (Order 310, art. 5(1)).
     *
     * @throws RuleViolated {@code referral.notStaff}, {@code duty.conflict}, and as {@link Referral#nameTeam}
     */
    @RolesAllowed({"CASEWORKER", "DIRECTOR"})
    public void nameTeam(ReferralNumber number, Collection<PersonNumber> team, int eventsSeen) {
        var referral = seen(number, eventsSeen);
        var act = current.act(TEAM, null);
        var officers = staff.of(OFFICERS, current.scope()).stream()
                .map(StaffMember::person)
                .collect(Collectors.toSet());
        for (PersonNumber person : team) {
            RuleViolated.unless(officers.contains(person), "referral.notStaff", person);
            duties.check(person, Duty.REFER, referral.matter(), act);
        }
        journal.record(referral.nameTeam(team, rules.current(), act));
    }

    /** Lists the things that are kept for the police; an empty list says that there are none. */
    @RolesAllowed({"CASEWORKER", "INSPECTOR"})
    public void listItems(ReferralNumber number, List<Item> items, int eventsSeen) {
        journal.record(seen(number, eventsSeen).listItems(items, current.act(EVIDENCE, null)));
    }

    /** Adds a file that goes with the transfer. */
    @RolesAllowed({"CASEWORKER", "INSPECTOR"})
    public void addPaper(ReferralNumber number, BundlePart part, Upload upload, int eventsSeen) {
        var referral = seen(number, eventsSeen);
        referral.requirePreparation();
        var act = current.act(BUNDLE, null);
        journal.record(
                referral.addPaper(documents.attach(upload, referral.subject(), part.name(), null, act), part, act));
    }

    /** States that there are no test reports or appraisals. */
    @RolesAllowed({"CASEWORKER", "INSPECTOR"})
    public void stateNoTestReports(ReferralNumber number, @Nullable String reason, int eventsSeen) {
        journal.record(seen(number, eventsSeen).stateNoTestReports(current.act(BUNDLE, reason)));
    }

    /** The team reports to the head; the one who is signed in is of the team. */
    @RolesAllowed({"CASEWORKER", "INSPECTOR"})
    public void report(ReferralNumber number, String report, int eventsSeen) {
        journal.record(seen(number, eventsSeen).report(report, current.act(TEAM, null)));
    }

    /** The head approves, for a reason. */
    @RolesAllowed("DIRECTOR")
    public void approve(ReferralNumber number, @Nullable String reason, int eventsSeen) {
        var referral = seen(number, eventsSeen);
        var act = deciding(referral, reason);
        journal.record(referral.approve(rank(), act));
    }

    /** The head does not approve, for reasons on file. */
    @RolesAllowed("DIRECTOR")
    public void doNotApprove(ReferralNumber number, @Nullable String reason, int eventsSeen) {
        var referral = seen(number, eventsSeen);
        var act = deciding(referral, reason);
        journal.record(referral.doNotApprove(rank(), act));
    }

    private Act deciding(Referral referral, @Nullable String reason) {
        var act = current.act(DECIDE, reason);
        duties.check(Duty.DECIDE, referral.matter(), act);
        return act;
    }

    private @Nullable Rank rank() {
        SignedIn signedIn = current.find();
        return signedIn == null ? null : signedIn.rank();
    }

    /** Records that it was handed to public security, with a copy to the procuratorate. */
    @RolesAllowed("CASEWORKER")
    public void send(ReferralNumber number, String police, String procuratorate, int eventsSeen) {
        journal.record(seen(number, eventsSeen).send(police, procuratorate, current.act(SEND, null)));
    }

    private Referral seen(ReferralNumber number, int eventsSeen) {
        var referral = referrals.visible(number);
        referral.unchangedSince(eventsSeen);
        return referral;
    }
}
