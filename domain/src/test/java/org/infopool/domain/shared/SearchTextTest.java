package org.infopool.domain.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class SearchTextTest {
    @Test
    void widthCaseAndSpacesDoNotCount() {
        assertEquals(SearchText.of("Clear Tea 2"), SearchText.of("ＣＬＥＡＲ　ＴＥＡ ２"));
    }

    @Test
    void whatIsAbsentIsLeftOut() {
        assertEquals("福州清茶|lic-1", SearchText.of("福州清茶", null, "LIC-1", "  "));
    }

    @Test
    void typedWildcardsAreOnlyCharacters() {
        assertEquals("%100!%!_!!%", SearchText.containing("100%_!"));
    }
}
