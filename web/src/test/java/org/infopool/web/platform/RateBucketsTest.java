package org.infopool.web.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** Each client has a bucket of its own, and no more than is in it. */
class RateBucketsTest {
    private final RateBuckets buckets = new RateBuckets();

    @Test
    void giveEachClientItsOwn() {
        var one = buckets.of("one", () -> RequestRate.bucket(3));
        assertSame(one, buckets.of("one", () -> RequestRate.bucket(3)));
        assertNotSame(one, buckets.of("other", () -> RequestRate.bucket(3)));
    }

    @Test
    void giveOutAMinutesRequestsAtOnceAndThenNone() {
        var bucket = buckets.of("one", () -> RequestRate.bucket(3));
        for (int i = 0; i < 3; i++) {
            assertTrue(bucket.tryConsume(1));
        }
        assertFalse(bucket.tryConsume(1));
        assertEquals(3, buckets.of("other", () -> RequestRate.bucket(3)).getAvailableTokens());
    }

    @Test
    void forgetWhoWasNotHereForLongest() {
        var first = buckets.of("0", () -> RequestRate.bucket(3));
        for (int i = 1; i <= 50_000; i++) {
            buckets.of(String.valueOf(i), () -> RequestRate.bucket(3));
        }
        assertNotSame(first, buckets.of("0", () -> RequestRate.bucket(3)));
    }
}
