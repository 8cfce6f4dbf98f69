package org.infopool.ejb.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class LetterFontsTest {
    @Test
    void namesArePrintedAsTheyAre() {
        for (var name : new String[] {
            "福州清茶贸易有限公司", "阿卜杜热西提·麦麦提", "䶮㛃龘堃镕", "Dvořák & Łódź", "Ελληνικά", "Компания", "«Čapek’s»", "a\nb"
        }) {
            assertEquals(name, LetterFonts.printable(name));
        }
    }

    @Test
    void whatNoTypefaceHasIsSpelledByItsNumber() {
        assertEquals("[U+20BB7]野家", LetterFonts.printable("𠮷野家"));
        assertEquals("Tea [U+1F375]", LetterFonts.printable("Tea 🍵"));
        assertEquals("[U+E000]", LetterFonts.printable("\uE000"));
        assertEquals("[U+D83D]", LetterFonts.printable("\uD83D"));
    }

    @Test
    void whatShowsNothingIsLeftOut() {
        assertEquals("ab", LetterFonts.printable("a\u0000\u0007\u001B\u009Fb"));
        assertEquals("exe.gpj", LetterFonts.printable("\u202Eexe.gpj\u202C"));
        assertEquals("ab", LetterFonts.printable("a\u200B\u00AD\uFEFFb"));
        assertEquals("葛", LetterFonts.printable("葛\uDB40\uDD00"));
    }

    @Test
    void spacesAndLinesAreEvened() {
        assertEquals("a b c", LetterFonts.printable("a\tb\u1680c"));
        assertEquals("a\nb\nc\nd\ne", LetterFonts.printable("a\nb\r\nc\rd\u2028e"));
    }

    @Test
    void accentsThatCameApartAreJoined() {
        assertEquals("Dvořák", LetterFonts.printable("Dvor\u030Ca\u0301k"));
    }

    @Test
    void radicalsBecomeTheCharactersThatTheyLookLike() {
        assertEquals("人民", LetterFonts.printable("\u2F08\u2EA0"));
    }

    @Test
    void theSerifOfHeadsKnowsWhatItHas() {
        assertTrue(LetterFonts.headHas("准予个人信息处理许可决定书"));
        assertTrue(LetterFonts.headHas("Decision to grant (No. 1)"));
        assertFalse(LetterFonts.headHas("䶮"));
    }
}
