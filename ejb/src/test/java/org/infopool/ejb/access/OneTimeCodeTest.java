package org.infopool.ejb.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class OneTimeCodeTest {
    @Test
    void howACodeIsTypedDoesNotMatter() {
        var code = OneTimeCode.random();
        var typed = " " + code.written().toUpperCase(Locale.ROOT).replace('-', ' ') + " ";
        assertEquals(code.fingerprint(), OneTimeCode.typed(typed).fingerprint());
        assertEquals(
                code.fingerprint(),
                OneTimeCode.typed(code.written().replace("-", "")).fingerprint());
    }

    @Test
    void noTwoAreTheSameAndNoneIsTold() {
        var code = OneTimeCode.random();
        assertNotEquals(code.fingerprint(), OneTimeCode.random().fingerprint());
        assertTrue(code.written().matches("([a-z2-9]{4}-){4}[a-z2-9]{4}"), code.written());
        assertFalse(code.toString().contains(code.written()));
    }
}
