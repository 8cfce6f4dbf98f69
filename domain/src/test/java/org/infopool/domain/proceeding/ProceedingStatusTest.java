package org.infopool.domain.proceeding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProceedingStatusTest {
    /** What can be reached from a status without passing through another. */
    private static Set<ProceedingStatus> reachable(ProceedingStatus from, ProceedingStatus without) {
        var found = EnumSet.of(from);
        var open = new ArrayDeque<>(found);
        while (!open.isEmpty()) {
            for (var next : open.remove().successors()) {
                if (next != without && found.add(next)) {
                    open.add(next);
                }
            }
        }
        return found;
    }

    @Test
    void apl54NothingIsInvestigatedBeforeItIsFiled() {
        assertFalse(
                reachable(ProceedingStatus.PROPOSED, ProceedingStatus.FILED).contains(ProceedingStatus.INVESTIGATED));
    }

    @Test
    void apl62TheNoticeIsServedBeforeThePartyCountsAsHeard() {
        assertFalse(
                reachable(ProceedingStatus.NOTIFIED, ProceedingStatus.ANSWERING).contains(ProceedingStatus.HEARD));
    }

    @Test
    void apl45SomethingHeavierNeedsANewNotice() {
        assertTrue(ProceedingStatus.HEARD.successors().contains(ProceedingStatus.NOTIFIED));
        assertFalse(ProceedingStatus.DECIDED.successors().contains(ProceedingStatus.NOTIFIED));
    }

    @Test
    void aHearingThatWasAskedForIsSetBeforeAnybodyGoesOn() {
        assertEquals(Set.of(ProceedingStatus.HEARING_SET), ProceedingStatus.HEARING_REQUESTED.successors());
    }

    @ParameterizedTest
    @EnumSource(ProceedingStatus.class)
    void everyOpenProceedingCanBeBroughtToAnEnd(ProceedingStatus status) {
        var ends = reachable(status, ProceedingStatus.PROPOSED);
        assertTrue(ends.contains(ProceedingStatus.CLOSED) || ends.contains(ProceedingStatus.NOT_FILED));
    }

    @Test
    void thePartyKnowsOfItFromTheNoticeOn() {
        assertFalse(ProceedingStatus.INVESTIGATED.isOpenToParty());
        assertTrue(ProceedingStatus.NOTIFIED.isOpenToParty());
    }
}
