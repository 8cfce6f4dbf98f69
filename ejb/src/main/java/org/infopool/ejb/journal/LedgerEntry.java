package org.infopool.ejb.journal;

import java.nio.charset.StandardCharsets;
import java.time.Instant;

/**
 * A leaf of the ledger.
 *
 * @param leaf the text whose UTF-8 bytes are hashed, exactly
 */
public record LedgerEntry(long index, String leaf, Instant recordedAt) {
    /** Exactly the bytes that are hashed. */
    public byte[] bytes() {
        return leaf.getBytes(StandardCharsets.UTF_8);
    }
}
