package org.infopool.domain.referral;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.infopool.domain.journal.EventType;
import org.infopool.domain.rulebook.RuleBook;
import org.junit.jupiter.api.Test;

/** The way of a referral, as Order 310 has it. */
class ReferralStatusTest {
    @Test
    void r310_5_onlyAReportLeadsToTheHeadsDecision() {
        for (var status : ReferralStatus.values()) {
            var decides = status.successors().contains(ReferralStatus.NOT_APPROVED)
                    || status.successors().contains(ReferralStatus.APPROVED);
            assertEquals(status == ReferralStatus.REPORTED, decides, status::name);
        }
    }

    @Test
    void everyStatusCanBeReachedAndEveryPendingOneCanEnd() {
        assertEquals(Set.of(ReferralStatus.values()), reachable(ReferralStatus.OPENED));
        for (var status : ReferralStatus.values()) {
            assertTrue(reachable(status).stream().anyMatch(end -> !end.isPending()), status::name);
        }
    }

    @Test
    void r310_11_itIsPendingUntilItIsOver() {
        assertEquals(
                Set.of(ReferralStatus.NOT_APPROVED, ReferralStatus.RETURNED, ReferralStatus.CLOSED),
                Arrays.stream(ReferralStatus.values())
                        .filter(status -> !status.isPending())
                        .collect(Collectors.toSet()));
    }

    @Test
    void r310_6_thePartsAreThoseOfTheRuleBook() {
        assertEquals(
                Set.copyOf(RuleBook.builtIn().choices("r310.6.bundle")),
                Arrays.stream(BundlePart.values()).map(Enum::name).collect(Collectors.toSet()));
    }

    @Test
    void thePublicLedgerShowsNoNameOfItsEvents() {
        for (var event : ReferralEvent.class.getPermittedSubclasses()) {
            assertTrue(event.getAnnotation(EventType.class).sealed(), event::getSimpleName);
        }
    }

    private static Set<ReferralStatus> reachable(ReferralStatus from) {
        var reached = new HashSet<ReferralStatus>();
        reach(from, reached);
        return reached;
    }

    private static void reach(ReferralStatus status, Set<ReferralStatus> reached) {
        if (reached.add(status)) {
            status.successors().forEach(next -> reach(next, reached));
        }
    }
}
