package org.infopool.domain.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.infopool.domain.shared.RuleViolated;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names of files are cleaned of everything that is no name. */
class FileNameTest {
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "report.pdf, report.pdf",
                "../../etc/passwd, passwd",
                "C:\\Users\\me\\隐私政策.pdf, 隐私政策.pdf",
                "a:b*c?.txt, a_b_c_.txt",
                ".htaccess, htaccess",
                "  spaces .pdf , spaces .pdf"
            })
    void areCleaned(String sent, String clean) {
        assertEquals(clean, FileName.clean(sent));
    }

    @Test
    void loseWhatHidesTheirEnd() {
        assertEquals("invoicefdp.exe", FileName.clean("invoice\u202efdp.exe"));
        assertEquals("ab.txt", FileName.clean("a\u0000b\r\n.txt"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "..", "/", "dir/", "\u0000"})
    void areRefusedWhenNothingIsLeft(String sent) {
        assertEquals(
                "document.noName",
                assertThrows(RuleViolated.class, () -> FileName.clean(sent)).ruleKey());
    }

    @Test
    void areShortenedBeforeTheirExtension() {
        var name = FileName.clean("长".repeat(200) + ".PDF");
        assertEquals(FileName.LONGEST, name.length());
        assertTrue(name.endsWith("长.pdf"));
        var emoji = FileName.clean("a" + "😀".repeat(100) + ".pdf");
        assertTrue(emoji.length() <= FileName.LONGEST);
        assertFalse(Character.isHighSurrogate(emoji.charAt(emoji.length() - 5)));
    }

    @Test
    void areComposedAfterWhatStoodBetweenIsGone() {
        assertEquals("\u00c0.pdf", FileName.clean("A\u202e\u0300.pdf"));
        assertEquals("a.pdf", FileName.clean(". .a.pdf"));
    }

    @Property
    void areNeverAPathAndStayAsTheyAreOnceClean(@ForAll String sent) {
        try {
            var name = FileName.clean(sent);
            assertTrue(!name.isBlank() && name.length() <= FileName.LONGEST);
            assertFalse(name.contains("/") || name.contains("\\") || name.startsWith("."));
            assertEquals(name, FileName.clean(name));
        } catch (RuleViolated e) {
            assertEquals("document.noName", e.ruleKey());
        }
    }
}
