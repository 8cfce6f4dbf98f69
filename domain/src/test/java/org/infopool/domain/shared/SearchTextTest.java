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

    /** One character that stands for eighteen. */
    @Test
    void charactersThatStandForManyDoNotOutgrowTheirColumn() {
        assertEquals(480, SearchText.of("\ufdfa".repeat(200)).length());
    }

    @Test
    void noCharacterIsCutInHalf() {
        assertEquals("a", SearchText.fitting(2, "a𠮷"));
        assertEquals("a𠮷", SearchText.fitting(3, "a𠮷b"));
    }
}
