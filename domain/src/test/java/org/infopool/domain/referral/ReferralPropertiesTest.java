package org.infopool.domain.referral;

import static org.infopool.domain.referral.Referrals.PAPER;
import static org.infopool.domain.referral.Referrals.TEAM;
import static org.infopool.domain.referral.Referrals.bo;
import static org.infopool.domain.referral.Referrals.head;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.infopool.domain.access.Rank;
import org.infopool.domain.enforcement.Enforcements;
import org.infopool.domain.journal.DomainEvent;
import org.infopool.domain.shared.Money;
import org.infopool.domain.shared.RuleViolated;

/** Whatever people try, in whatever order, a referral only goes where its table of states lets it. */
class ReferralPropertiesTest {
    private static final List<Function<Referral, DomainEvent>> ATTEMPTS = List.of(
            referral -> referral.nameTeam(TEAM, Enforcements.BOOK, bo()),
            referral -> referral.nameTeam(TEAM.subList(0, 1), Enforcements.BOOK, bo()),
            referral -> referral.listItems(List.of(), bo()),
            referral -> referral.addPaper(PAPER, BundlePart.TRANSFER_LETTER, bo()),
            referral -> referral.addPaper(PAPER, BundlePart.INVESTIGATION_REPORT, bo()),
            referral -> referral.stateNoTestReports(bo("None.")),
            referral -> referral.report("Refer.", bo()),
            referral -> referral.report("", bo()),
            referral -> referral.approve(Rank.HEAD, head("Yes.")),
            referral -> referral.approve(Rank.HEAD, bo("Yes.")),
            referral -> referral.doNotApprove(Rank.HEAD, head("No.")),
            referral -> referral.send("Police", "Procuratorate", bo()),
            referral -> referral.signReceipt("R-1", "Officer", null, bo()),
            referral -> referral.forward("Police of the city", bo()),
            referral -> referral.file("C-1", null, bo()),
            referral -> referral.handOver(bo()),
            referral -> referral.decline("No.", null, bo()),
            referral -> referral.askReconsideration(bo("Again.")),
            referral -> referral.answerReconsideration(null, "No.", null, bo()),
            referral -> referral.answerReconsideration("C-1", "Yes.", null, bo()),
            referral -> referral.suggestSupervision("Procuratorate", bo("Wrong.")),
            referral -> referral.giveBack(bo("Handled here.")),
            referral ->
                    referral.close(CriminalOutcome.CONVICTED, Money.ofYuan(1), Money.ZERO, Enforcements.BOOK, bo()));

    @Provide
    Arbitrary<List<Integer>> attempts() {
        return Arbitraries.integers().between(0, 999).list().ofMinSize(1).ofMaxSize(60);
    }

    @Property(tries = 300)
    void itGoesOnlyWhereTheTableLetsIt(@ForAll("attempts") List<Integer> attempts, @ForAll boolean ready) {
        var referral = ready ? Referrals.ready() : Referrals.opened();
        for (int attempt : attempts) {
            var before = referral.status();
            var events = referral.events();
            try {
                var event = ATTEMPTS.get(attempt % ATTEMPTS.size()).apply(referral);
                assertEquals(events + 1, event.occurrence().seq());
                assertTrue(
                        referral.status() == before || before.successors().contains(referral.status()),
                        () -> before + " to " + referral.status());
            } catch (RuleViolated refused) {
                assertEquals(before, referral.status());
                assertEquals(events, referral.events());
            }
            if (referral.status().isPending()) {
                assertThrows(RuleViolated.class, referral::requireNoLock);
            }
        }
    }
}
