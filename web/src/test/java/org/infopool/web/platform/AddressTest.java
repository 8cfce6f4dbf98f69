package org.infopool.web.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class AddressTest {
    private static final Address VIEW = Address.of("/application/view.xhtml");

    @Test
    void keepsTheOrderOfItsParametersAndReplacesThem() {
        var address = VIEW.with("number", "APP-2026-000123").with("do", "accept");
        assertEquals("/application/view.xhtml?number=APP-2026-000123&do=accept", address.toString());
        assertEquals(
                "/application/view.xhtml?number=APP-2026-000123&do=grant",
                address.with("do", "grant").toString());
    }

    @Test
    void leavesOutWhatHasNoValue() {
        assertEquals(
                "/application/view.xhtml",
                VIEW.with("number", "A").with("number", null).with("do", "").toString());
    }

    @Test
    void encodesWhatPeopleType() {
        assertEquals(
                "/application/view.xhtml?query=%E6%9D%AD%E5%B7%9E+%26+co",
                VIEW.with("query", "杭州 & co").toString());
    }

    @Test
    void neverLeadsAway() {
        assertThrows(IllegalArgumentException.class, () -> Address.of("//evil.example/"));
        assertThrows(IllegalArgumentException.class, () -> Address.of("https://evil.example/"));
    }
}
