package org.infopool.domain.journal;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import org.infopool.domain.shared.Sha256;

/**
 * What the public ledger shows of an event: its type, its time, and a commitment to everything else. Who holds salt and
 * payload can prove what was committed; who does not, learns nothing.
 *
 * @param type the event's type name, or {@link #SEALED}
 * @param commitment SHA-256 over salt and canonical payload, lower-case hex
 */
public record Leaf(String type, Instant at, String commitment) {
    /** Stands for a type name that would itself tell too much. */
    public static final String SEALED = "sealed";

    /** How many random bytes make a commitment unguessable. */
    public static final int SALT_LENGTH = 32;

    private static final int VERSION = 1;

    /** Commits to a payload. */
    public static Leaf of(String type, Instant at, byte[] salt, String canonicalPayload) {
        return new Leaf(type, at, commit(salt, canonicalPayload));
    }

    /** The commitment to a canonical text under a salt, lower-case hex. */
    public static String commit(byte[] salt, String canonical) {
        if (salt.length != SALT_LENGTH) {
            throw new IllegalArgumentException("a salt has " + SALT_LENGTH + " bytes");
        }
        return Sha256.hex(Sha256.of(salt, canonical.getBytes(StandardCharsets.UTF_8)));
    }

    /** Exactly the bytes that are hashed into the tree. */
    public byte[] bytes() {
        return CanonicalJson.write(Map.of("v", VERSION, "type", type, "at", at.toString(), "c", commitment))
                .getBytes(StandardCharsets.UTF_8);
    }
}
