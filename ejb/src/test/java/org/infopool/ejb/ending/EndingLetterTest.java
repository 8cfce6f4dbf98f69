package org.infopool.ejb.ending;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.infopool.domain.access.Rank;
import org.infopool.domain.clock.PeriodUnit;
import org.infopool.domain.clock.Span;
import org.infopool.domain.ending.EndingKind;
import org.infopool.domain.license.LicenseNumber;
import org.infopool.domain.rulebook.RuleBook;
import org.infopool.domain.shared.LocalizedText;
import org.infopool.domain.shared.RuleViolated;
import org.infopool.ejb.document.Pdfs;
import org.infopool.ejb.letter.Ground;
import org.infopool.ejb.letter.Letterhead;
import org.infopool.ejb.letter.Remedies;
import org.infopool.ejb.letter.Signatory;
import org.infopool.ejb.vetting.Letters;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EndingLetterTest {
    private static final LocalizedText OFFICE =
            new LocalizedText("Yuanhai Provincial Office for Personal Information", "远海省个人信息保护办公室");

    @Test
    void theHolderIsToldWhyAndHowToAnswer_ALL7() {
        var notice = letter(
                EndingKind.RESCISSION,
                new EndingLetter.Rights(
                        Span.after(5, PeriodUnit.WORKING_DAYS), new LocalizedText("Pool rules art. 9", "《信息处理池规则》第九条")),
                null,
                null);
        says(
                notice,
                "拟撤销个人信息处理许可告知书",
                "LIC-2026-000012",
                "审计报告系伪造。",
                "送达之日起5个工作日内",
                "Nothing is decided yet.",
                "Within 5 working days");
    }

    @Test
    void aDecisionSaysWhatFollowsAndHowToChallengeIt_ALL69() {
        var decision = letter(
                EndingKind.RESCISSION,
                null,
                new EndingLetter.Decided(
                        LocalDate.of(2026, 2, 12),
                        "报告后来补做了。",
                        "补做的报告不能证明当时的情况。",
                        false,
                        Span.after(3, PeriodUnit.YEARS)),
                Remedies.of(RuleBook.builtIn(), OFFICE, OFFICE));
        says(
                decision,
                "撤销个人信息处理许可决定书",
                "报告后来补做了。",
                "补做的报告不能证明当时的情况。",
                "3年内，你单位不得再次申请",
                "申请行政复议",
                "No compensation is due.",
                "You may not apply for such a license within 3 years",
                "administrative reconsideration");
        var withdrawal = letter(
                EndingKind.WITHDRAWAL,
                null,
                new EndingLetter.Decided(null, null, null, true, null),
                Remedies.of(RuleBook.builtIn(), OFFICE, OFFICE));
        says(withdrawal, "撤回个人信息处理许可决定书", "依法予以补偿", "is withdrawn");
    }

    @Test
    void noDecisionIsSentWithoutRemedies_ARL20() {
        assertEquals(
                "decision.remedyMissing",
                assertThrows(
                                RuleViolated.class,
                                () -> letter(
                                        EndingKind.WITHDRAWAL,
                                        null,
                                        new EndingLetter.Decided(null, null, null, true, null),
                                        null))
                        .ruleKey());
    }

    private static void says(EndingLetter letter, String... parts) {
        var text = Pdfs.text(letter.print());
        for (var part : parts) {
            assertTrue(text.contains(Pdfs.squeezed(part)), () -> part + " is missing in " + text);
        }
        assertFalse(text.contains("???"), text);
    }

    private static EndingLetter letter(
            EndingKind kind,
            EndingLetter.@Nullable Rights rights,
            EndingLetter.@Nullable Decided decided,
            @Nullable Remedies remedies) {
        return new EndingLetter(
                new Letterhead(
                        "END-2026-000003",
                        Letters.DAY,
                        OFFICE,
                        new Signatory(new LocalizedText("Dai Wen", "戴文"), Rank.HEAD),
                        Letters.TEA,
                        "2026.1",
                        null,
                        null),
                kind,
                new LicenseNumber("LIC-2026-000012"),
                LocalDate.of(2026, 1, 5),
                "审计报告系伪造。",
                List.of(Ground.of(
                        RuleBook.builtIn().parameter("all.69-1.rescind"),
                        "审计机构书面否认出具该报告。",
                        List.of("APP-2026-000123"))),
                rights,
                decided,
                remedies);
    }
}
