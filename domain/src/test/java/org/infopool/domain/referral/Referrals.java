package org.infopool.domain.referral;

import java.util.List;
import org.infopool.domain.access.Rank;
import org.infopool.domain.access.Role;
import org.infopool.domain.document.DocumentNumber;
import org.infopool.domain.enforcement.Enforcements;
import org.infopool.domain.enforcement.ViolationEvent;
import org.infopool.domain.journal.Act;
import org.infopool.domain.journal.Acts;
import org.infopool.domain.shared.PersonNumber;

/** Referrals in the situations that tests need. The team is bo and ina; the head is hanna. */
public final class Referrals {
    /** Who verifies it. */
    public static final List<PersonNumber> TEAM = List.of(Acts.person("bo"), Acts.person("ina"));

    public static final DocumentNumber PAPER = new DocumentNumber("DOC-2025-000001");

    private Referrals() {}

    public static Act bo() {
        return Acts.by("bo", Role.CASEWORKER);
    }

    public static Act bo(String reason) {
        return because(bo(), reason);
    }

    public static Act head(String reason) {
        return because(Acts.by("hanna", Role.DIRECTOR), reason);
    }

    static Act because(Act act, String reason) {
        return new Act(act.actor(), act.at(), act.legalBasis(), reason, act.effectiveOn(), act.origin());
    }

    static ViolationEvent.Assessed assessed() {
        return Enforcements.suspected().assess(Enforcements.criminal(), Enforcements.BOOK, Enforcements.caseworker());
    }

    /** The law asks for it. */
    public static Referral opened() {
        var referral = Referral.of(assessed(), new ReferralNumber("REF-2025-000001"));
        referral.open(bo());
        return referral;
    }

    static Referral withTeam() {
        var referral = opened();
        referral.nameTeam(TEAM, Enforcements.BOOK, bo());
        return referral;
    }

    static Referral reported() {
        var referral = withTeam();
        referral.report("The records were sold; we propose to refer.", bo());
        return referral;
    }

    static Referral approved() {
        var referral = reported();
        referral.approve(Rank.HEAD, head("Fifty records of tracks were sold."));
        return referral;
    }

    static Referral ready() {
        var referral = approved();
        referral.addPaper(PAPER, BundlePart.TRANSFER_LETTER, bo());
        referral.addPaper(PAPER, BundlePart.INVESTIGATION_REPORT, bo());
        referral.listItems(List.of(new Item("Disk", "1", "Evidence room")), bo());
        referral.stateNoTestReports(bo("Nothing had to be tested."));
        return referral;
    }

    static Referral sent() {
        var referral = ready();
        referral.send("Public security of the county", "Procuratorate of the county", bo());
        return referral;
    }

    static Referral declined() {
        var referral = sent();
        referral.signReceipt("R-1", "Officer", null, bo());
        referral.decline("Too few records.", null, bo());
        return referral;
    }

    static Referral filed() {
        var referral = sent();
        referral.signReceipt("R-1", "Officer", null, bo());
        referral.file("C-1", null, bo());
        return referral;
    }
}
