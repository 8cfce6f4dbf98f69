package org.infopool.ejb.inspection;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.infopool.domain.enterprise.UnifiedSocialCreditCode;
import org.infopool.domain.inspection.FindingNumber;
import org.infopool.domain.inspection.InspectionKind;
import org.infopool.domain.inspection.InspectionNumber;
import org.infopool.domain.inspection.ItemResult;
import org.infopool.domain.inspection.Reply;
import org.infopool.domain.inspection.Severity;
import org.infopool.domain.license.LicenseNumber;
import org.infopool.domain.rulebook.RuleBook;
import org.infopool.domain.shared.LocalizedText;
import org.infopool.ejb.document.Pdfs;
import org.infopool.ejb.inspection.InspectionPaper.Content;
import org.infopool.ejb.inspection.InspectionPaper.Found;
import org.infopool.ejb.inspection.InspectionPaper.Question;
import org.infopool.ejb.inspection.InspectionPaper.Signature;
import org.infopool.ejb.letter.Ground;
import org.junit.jupiter.api.Test;

class InspectionPaperTest {
    private static final LocalDate DAY = LocalDate.of(2025, 5, 13);
    private static final Found FOUND = new Found(
            new FindingNumber("FND-2025-000001"),
            Severity.MAJOR,
            Ground.of(
                    RuleBook.builtIn().parameter("pipl.17-1.notice"),
                    "告知书没有列明接收方。",
                    List.of("DOC-2025-000001", "DOC-2025-000002")));

    private static Content content(List<Found> findings, Reply reply, String replyWords) {
        return new Content(
                new InspectionNumber("INS-2025-000001"),
                DAY,
                new LocalizedText("Yunhai Pool Office", "云海省信息池管理局"),
                "福州清茶贸易有限公司",
                new UnifiedSocialCreditCode("91350100M000100Y43"),
                new LicenseNumber("LIC-2025-000001"),
                InspectionKind.FOR_CAUSE,
                "MEA-2025-000001",
                "See whether the notices are complete.",
                DAY.minusDays(1),
                null,
                List.of(new Question(
                        new LocalizedText("Notices", "告知"), ItemResult.MAJOR, "Looked at in the shop <b>today</b>.")),
                findings,
                reply,
                replyWords,
                reply == Reply.REFUSED,
                "有一项严重不符合。",
                List.of(
                        new Signature(new LocalizedText("He Qinglan", "何青岚"), DAY),
                        new Signature(new LocalizedText("Shen Yanzhi", "沈砚之"), DAY)),
                "ab".repeat(32),
                "2025.1");
    }

    private static void says(String text, String... parts) {
        var at = 0;
        for (var part : parts) {
            var found = text.indexOf(Pdfs.squeezed(part), at);
            assertTrue(found >= 0, () -> part + " is not, or not in its place, in " + text);
            at = found;
        }
    }

    @Test
    void theRecordSaysEverythingInBothLanguages() {
        var text = Pdfs.text(InspectionPaper.print(content(List.of(FOUND), Reply.OBJECTED, "告知书已列明接收方。")));
        says(
                text,
                "云海省信息池管理局",
                "INS-2025-000001",
                "行政检查记录",
                "福州清茶贸易有限公司",
                "91350100M000100Y43",
                "LIC-2025-000001",
                "MEA-2025-000001",
                "无人在场",
                "Looked at in the shop <b>today</b>.",
                "FND-2025-000001",
                "告知书没有列明接收方。",
                "证据：DOC-2025-000001、DOC-2025-000002",
                "告知书已列明接收方。",
                "有一项严重不符合。",
                "何青岚，2025年5月13日",
                "沈砚之",
                "Translation.",
                "Record of an inspection",
                "Nobody",
                "Major",
                "PIPL art. 17(1)",
                "Signed with objections",
                "A finding is not yet a violation",
                "He Qinglan, on 13 May 2025");
        assertFalse(text.contains("???"), "a text is missing");
        says(text, "ab".repeat(32));
    }

    @Test
    void aRecordWithoutFindingsSaysSoAndARefusalWhoEnteredIt() {
        var text = Pdfs.text(InspectionPaper.print(content(List.of(), Reply.REFUSED, "负责人不在。")));
        says(text, "未发现不符合项。", "负责人不在。", "由检查人员当场记录。", "Refused to sign");
        assertFalse(text.contains("FND-"));
    }

    @Test
    void theFileIsAlwaysTheSame() {
        var content = content(List.of(FOUND), Reply.OBJECTED, "告知书已列明接收方。");
        assertArrayEquals(InspectionPaper.print(content), InspectionPaper.print(content));
    }
}
