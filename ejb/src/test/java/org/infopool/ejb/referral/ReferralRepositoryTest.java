package org.infopool.ejb.referral;

import static org.infopool.domain.referral.Referrals.bo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.infopool.domain.access.Rank;
import org.infopool.domain.enforcement.Enforcements;
import org.infopool.domain.referral.BundlePart;
import org.infopool.domain.referral.CriminalOutcome;
import org.infopool.domain.referral.Item;
import org.infopool.domain.referral.Referral;
import org.infopool.domain.referral.ReferralStatus;
import org.infopool.domain.referral.Referrals;
import org.infopool.domain.shared.Money;
import org.infopool.ejb.platform.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A referral goes on from where it was kept: each step finds in the database what the steps before left there. */
@SuppressWarnings("UnnecessaryAssignment") // There is no server to inject anything.
class ReferralRepositoryTest {
    private final TestDatabase database = TestDatabase.empty();
    private final ReferralRepository referrals = new ReferralRepository();
    private final Referral opened = Referrals.opened();

    @BeforeEach
    void open() {
        referrals.entities = database.entities();
        // The violation that it is about is kept by others.
        database.change("set referential_integrity false");
        database.inTransaction(() -> referrals.add(opened));
    }

    @AfterEach
    void checkReferencesAgain() {
        TestDatabase.empty().change("set referential_integrity true");
    }

    private Referral kept() {
        return database.inTransaction(() -> referrals.find(opened.number()).orElseThrow());
    }

    private void step(Consumer<Referral> step) {
        database.inTransaction(() -> step.accept(referrals.find(opened.number()).orElseThrow()));
    }

    private void send() {
        step(it -> it.nameTeam(Referrals.TEAM, Enforcements.BOOK, bo()));
        step(it -> it.report("The records were sold; we propose to refer.", bo()));
        step(it -> it.approve(Rank.HEAD, Referrals.head("Fifty records of tracks were sold.")));
        step(it -> it.addPaper(Referrals.PAPER, BundlePart.TRANSFER_LETTER, bo()));
        step(it -> it.addPaper(Referrals.PAPER, BundlePart.INVESTIGATION_REPORT, bo()));
        step(it -> it.listItems(List.of(new Item("Disk", "1", "Evidence room")), bo()));
        step(it -> it.stateNoTestReports(bo("Nothing had to be tested.")));
        step(it -> it.send("Public security of the county", "Procuratorate of the county", bo()));
        step(it -> it.signReceipt("R-1", "Officer", null, bo()));
    }

    @Test
    void nothingIsThereBeforeItIsPrepared() {
        var kept = kept();
        assertEquals(
                Set.of(
                        BundlePart.TRANSFER_LETTER,
                        BundlePart.INVESTIGATION_REPORT,
                        BundlePart.ITEM_LIST,
                        BundlePart.TEST_REPORTS),
                kept.bundle().missingParts());
        assertNull(kept.dispatch().police());
        assertNull(kept.answer().caseNumber());
        assertNull(kept.end().outcome());
    }

    @Test
    void aRefusalThatIsSupervisedIsKeptWithAllThatLedToIt() {
        send();
        step(it -> it.decline("Too few records.", null, bo()));
        step(it -> it.askReconsideration(bo("There are fifty.")));
        step(it -> it.answerReconsideration(null, "They are no tracks.", null, bo()));
        step(it -> it.suggestSupervision("Procuratorate of the city", bo("They are tracks.")));

        var kept = kept();
        assertEquals(ReferralStatus.SUPERVISION_SUGGESTED, kept.status());
        assertEquals(
                List.of(new Item("Disk", "1", "Evidence room")), kept.bundle().items());
        assertEquals(2, kept.bundle().papers().size());
        assertEquals("Nothing had to be tested.", kept.bundle().noTestReports());
        assertEquals("Public security of the county", kept.dispatch().police());
        assertEquals("Procuratorate of the city", kept.dispatch().procuratorate());
        assertEquals("R-1", kept.dispatch().receipt());
        assertEquals("Too few records.", kept.answer().declineReasons());
        assertEquals("There are fifty.", kept.answer().reconsideration());
        assertEquals("They are no tracks.", kept.answer().upholdReasons());
        assertEquals("They are tracks.", kept.answer().supervision());
    }

    @Test
    void aConvictionIsKeptWithItsFine() {
        send();
        step(it -> it.file("C-1", null, bo()));
        step(it -> it.handOver(bo()));
        step(it -> it.close(
                CriminalOutcome.CONVICTED,
                Money.ofYuan(50_000),
                Money.ofYuan(20_000),
                Enforcements.BOOK,
                bo("Final.")));

        var kept = kept();
        assertEquals("C-1", kept.answer().caseNumber());
        assertEquals(bo().day(), kept.answer().handedOverOn());
        assertEquals(CriminalOutcome.CONVICTED, kept.end().outcome());
        assertEquals(Money.ofYuan(50_000), kept.end().fine());
        assertEquals(Money.ofYuan(30_000), kept.end().stillToPay());
        assertEquals("Final.", kept.end().reason());
    }
}
