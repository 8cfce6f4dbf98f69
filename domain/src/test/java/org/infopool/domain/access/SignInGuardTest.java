package org.infopool.domain.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class SignInGuardTest {
    private static final Instant NOW = Instant.parse("2025-05-06T01:00:00Z");
    private static final LockOut LOCK_OUT = new LockOut(5, Duration.ofMinutes(1), Duration.ofMinutes(15));

    private static SignInGuard failed(int times) {
        var guard = new SignInGuard("lin.zhiwei", SignInGuard.ANY_DEVICE, NOW);
        var at = NOW;
        for (int i = 0; i < times; i++) {
            while (guard.isLocked(at)) {
                at = at.plusSeconds(1);
            }
            guard.failed(at, LOCK_OUT);
        }
        return guard;
    }

    @Test
    void theWaitDoublesUpToItsLimit() {
        assertEquals(Duration.ZERO, LOCK_OUT.after(0));
        assertEquals(Duration.ZERO, LOCK_OUT.after(5));
        assertEquals(Duration.ofMinutes(1), LOCK_OUT.after(6));
        assertEquals(Duration.ofMinutes(2), LOCK_OUT.after(7));
        assertEquals(Duration.ofMinutes(8), LOCK_OUT.after(9));
        assertEquals(Duration.ofMinutes(15), LOCK_OUT.after(10));
        assertEquals(Duration.ofMinutes(15), LOCK_OUT.after(1_000_000));
    }

    @Test
    void aFewFailuresCostNothing() {
        assertFalse(failed(5).isLocked(NOW));
    }

    @Test
    void oneMoreMakesItWaitAndThenItIsOpenAgain() {
        var guard = failed(6);
        assertTrue(guard.isLocked(NOW.plusSeconds(59)));
        assertFalse(guard.isLocked(NOW.plusSeconds(60)));
    }

    @Test
    void failuresWhileLockedDoNotProlongIt() {
        var guard = failed(6);
        guard.failed(NOW.plusSeconds(30), LOCK_OUT);
        assertEquals(6, guard.failures());
        assertFalse(guard.isLocked(NOW.plusSeconds(60)), "nobody is kept out for ever by somebody else's guesses");
    }

    @Test
    void aSuccessStartsAnew() {
        var guard = failed(8);
        guard.succeeded(NOW.plusSeconds(10_000));
        assertEquals(0, guard.failures());
        guard.failed(NOW.plusSeconds(10_001), LOCK_OUT);
        assertFalse(guard.isLocked(NOW.plusSeconds(10_001)));
    }
}
