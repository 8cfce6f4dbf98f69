package org.infopool.ejb.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.infopool.domain.access.Rank;
import org.infopool.domain.application.ApplicationNumber;
import org.infopool.domain.application.Falsity;
import org.infopool.domain.application.FalsityKind;
import org.infopool.domain.application.SafetyConcern;
import org.infopool.domain.clock.PeriodUnit;
import org.infopool.domain.clock.Span;
import org.infopool.domain.rulebook.LicenseNeed;
import org.infopool.domain.rulebook.RuleBook;
import org.infopool.domain.shared.LocalizedText;
import org.infopool.domain.shared.RuleViolated;
import org.infopool.ejb.application.AnswerLetter.Kind;
import org.infopool.ejb.document.Pdfs;
import org.infopool.ejb.letter.Ground;
import org.infopool.ejb.letter.Letterhead;
import org.infopool.ejb.letter.Remedies;
import org.infopool.ejb.letter.Signatory;
import org.infopool.ejb.vetting.Letters;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each answer at intake in writing: dated, sealed, with reasons and remedies where it is adverse (ALL 32(2)). */
class AnswerLetterTest {
    private static final RuleBook BOOK = RuleBook.builtIn();
    private static final String REASON = "只处理匿名化后的统计数据。";

    @Test
    void whoNeedsNoLicenseReadsWhyAndHowToChallengeIt_ALL32() {
        assertSays(
                letter(Kind.NOT_REQUIRED, null, Letters.remedies()),
                "无需取得个人信息处理许可告知书",
                "APP-2026-000123",
                "2026年1月26日",
                "信息已匿名化",
                REASON,
                "《行政许可法》第三十二条第一款第一项",
                "远海省人民政府",
                "60日内",
                "information is anonymized",
                "administrative reconsideration",
                "Caseworker: Dai Wen");
    }

    @Test
    void whoIsSentAwayReadsWhere_ALL32() {
        assertSays(
                letter(Kind.NOT_COMPETENT, null, Letters.remedies()),
                "不予受理决定书",
                "应当向其申请的行政机关",
                "远海省通信管理局",
                "The authority to turn to",
                "administrative reconsideration");
    }

    @Test
    void whoIsWarnedReadsWhatItSaidBefore_ALL78() {
        var untrue = new Falsity(FalsityKind.FALSE_MATERIAL, "称系工作人员误传文件。", null, null);
        assertSays(
                letter(Kind.NOT_ACCEPTED, untrue, Letters.remedies()),
                "提供虚假材料",
                "称系工作人员误传文件。",
                "给予警告。",
                "可以随时提交真实材料再次申请",
                "You are warned.",
                "You may apply again at any time");
    }

    @Test
    void whoIsBarredReadsUntilWhenAndWhy_ALL78() {
        var untrue = new Falsity(FalsityKind.CONCEALMENT, "未作陈述申辩，期限届满。", SafetyConcern.HEALTH, "处理患者诊疗信息。");
        assertSays(
                letter(Kind.NOT_ACCEPTED, untrue, Letters.remedies()),
                "该许可直接关系人身健康",
                "2027年3月2日",
                "处理患者诊疗信息。",
                "You may not apply for it again until the end of");
    }

    @Test
    void aReceiptSaysByWhenWeAnswer_ALL32() {
        assertSays(
                letter(Kind.RECEIVED, null, null),
                "申请材料接收凭证",
                "5个工作日内",
                "由系统代",
                "Within 5 working days",
                "Issued automatically");
        assertSays(letter(Kind.ACCEPTED, null, null), "受理通知书", "2026年1月28日", "We accept it as of");
    }

    @ParameterizedTest
    @EnumSource(
            value = Kind.class,
            names = {"NOT_REQUIRED", "NOT_COMPETENT", "NOT_ACCEPTED"})
    void noAdverseAnswerGoesOutWithoutItsRemedies_ARL20(Kind kind) {
        assertEquals(
                "decision.remedyMissing",
                assertThrows(RuleViolated.class, () -> letter(kind, null, null)).ruleKey());
    }

    private static void assertSays(AnswerLetter letter, String... parts) {
        var text = Pdfs.text(letter.print());
        for (var part : parts) {
            assertTrue(text.contains(Pdfs.squeezed(part)), () -> part + " is missing in " + text);
        }
        assertFalse(text.contains("???"), text);
    }

    private static AnswerLetter letter(Kind kind, @Nullable Falsity untrue, @Nullable Remedies remedies) {
        var office = new LocalizedText("Yuanhai Provincial Office for Personal Information", "远海省个人信息保护办公室");
        var adverse = remedies != null;
        return new AnswerLetter(
                new Letterhead(
                        "APP-2026-000123",
                        Letters.DAY,
                        office,
                        adverse || kind == Kind.ACCEPTED
                                ? new Signatory(new LocalizedText("Dai Wen", "戴文"), Rank.DEPARTMENT_HEAD)
                                : new Signatory(office, Rank.DEPARTMENT_HEAD),
                        Letters.TEA,
                        "2026.1",
                        Letters.PILOT,
                        null),
                kind,
                new ApplicationNumber("APP-2026-000123"),
                LocalDate.of(2026, 1, 26),
                adverse ? null : LocalDate.of(2026, 1, 28),
                adverse ? null : Span.after(kind == Kind.RECEIVED ? 5 : 20, PeriodUnit.WORKING_DAYS),
                adverse ? REASON : null,
                kind == Kind.NOT_REQUIRED ? LicenseNeed.ANONYMIZED : null,
                kind == Kind.NOT_COMPETENT ? "远海省通信管理局" : null,
                untrue,
                untrue == null || untrue.concern() == null ? null : Letters.DAY.plusYears(1),
                List.of(
                        Ground.of(BOOK.parameter("all.32-1-1.not-required")),
                        Ground.of(BOOK.parameter("all.32-2.receipt"))),
                remedies);
    }
}
