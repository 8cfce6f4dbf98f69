package org.infopool.ejb.access;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class PasswordHashesTest {
    private final PasswordHashes hashes = new PasswordHashes(PasswordHashes.FEWEST_ITERATIONS);

    @Test
    void knowsThePasswordAgainAndNoOther() {
        var hash = hashes.hash("一二三四五六七八九十 ok");
        assertTrue(hashes.matches("一二三四五六七八九十 ok", hash));
        assertFalse(hashes.matches("一二三四五六七八九十 ok ", hash));
        assertTrue(hash.startsWith("pbkdf2-sha512$210000$"), hash);
    }

    @Test
    void saltsEveryHash() {
        assertNotEquals(hashes.hash("correct horse battery"), hashes.hash("correct horse battery"));
    }

    @Test
    void nothingMatchesNobodys() {
        assertFalse(hashes.matches("", hashes.nobodys()));
    }

    @Test
    void refusesToHashFasterThanIsSafe() {
        assertThrows(IllegalArgumentException.class, () -> new PasswordHashes(PasswordHashes.FEWEST_ITERATIONS - 1));
    }
}
