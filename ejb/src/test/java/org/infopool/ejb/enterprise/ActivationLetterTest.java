package org.infopool.ejb.enterprise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.infopool.domain.enterprise.UnifiedSocialCreditCode;
import org.infopool.domain.shared.LocalizedText;
import org.infopool.ejb.document.Pdfs;
import org.junit.jupiter.api.Test;

class ActivationLetterTest {
    private static final String CODE = "abcd-efgh-jkmn-pqrs-tuvw";

    private static ActivationLetter.Content content(String name) {
        return new ActivationLetter.Content(
                LocalDate.of(2026, 3, 2),
                new LocalizedText("Personal Information Protection Office of Yuanhai", "远海省个人信息保护办公室"),
                new UnifiedSocialCreditCode("91350100M000100Y43"),
                name,
                "Fuzhou Clear Tea Trading Co., Ltd.",
                "林梅",
                "福建省福州市鼓楼区五四路128号",
                CODE,
                LocalDate.of(2026, 5, 31),
                "https://pool.example/enterprise/activate.xhtml");
    }

    @Test
    void saysInBothLanguagesWhatToDoWithTheCodeAndUntilWhen() throws IOException {
        var letter = ActivationLetter.print(content("福州清茶贸易有限公司"));
        Files.createDirectories(Path.of("target/letters"));
        Files.write(Path.of("target/letters/activation.pdf"), letter);
        var pages = Pdfs.pages(letter);
        assertEquals(2, pages.size(), "a page for each language");
        for (var page : pages) {
            var text = Pdfs.squeezed(page);
            assertTrue(text.contains(CODE), text);
            assertTrue(text.contains("福建省福州市鼓楼区五四路128号"), text);
            assertTrue(text.contains("https://pool.example/enterprise/activate.xhtml"), text);
        }
        assertTrue(Pdfs.squeezed(pages.get(0)).contains("有效期至2026年5月31日"), pages.get(0));
        assertTrue(Pdfs.squeezed(pages.get(1)).contains("until31May2026"), pages.get(1));
    }

    @Test
    void aLongNameIsPrintedWhole() {
        var name = "福州清茶贸易".repeat(33);
        var text = Pdfs.text(ActivationLetter.print(content(name)));
        assertTrue(text.contains(name), text);
        assertTrue(text.contains(CODE), text);
    }
}
