package org.infopool.domain.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.infopool.domain.shared.Sha256;
import org.junit.jupiter.api.Test;

/** A leaf shows its type and time, and nothing else. */
class LeafTest {
    private static final Instant AT = Instant.parse("2026-01-05T01:02:03.000004Z");

    @Test
    void isWrittenInOneWay() {
        var salt = new byte[32];
        var leaf = Leaf.of("license.granted/1", AT, salt, "{}");
        var commitment = Sha256.hex(Sha256.of(salt, "{}".getBytes(StandardCharsets.UTF_8)));
        assertEquals(
                "{\"at\":\"2026-01-05T01:02:03.000004Z\",\"c\":\"" + commitment
                        + "\",\"type\":\"license.granted/1\",\"v\":1}",
                new String(leaf.bytes(), StandardCharsets.UTF_8));
    }

    @Test
    void hidesEqualPayloadsBehindDifferentSalts() {
        var other = new byte[32];
        other[0] = 1;
        assertNotEquals(Leaf.commit(new byte[32], "{}"), Leaf.commit(other, "{}"));
    }

    @Test
    void wantsAWholeSalt() {
        assertThrows(IllegalArgumentException.class, () -> Leaf.commit(new byte[16], "{}"));
    }
}
