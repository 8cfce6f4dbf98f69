package org.infopool.ejb.license;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.infopool.domain.enterprise.UnifiedSocialCreditCode;
import org.infopool.domain.license.LicenseNumber;
import org.infopool.domain.rulebook.Pilot;
import org.infopool.domain.shared.LocalizedText;
import org.infopool.domain.shared.Period;
import org.infopool.domain.vetting.DecisionNumber;
import org.infopool.ejb.document.Pdfs;
import org.infopool.ejb.license.LicenseCertificate.Content;
import org.junit.jupiter.api.Test;

class LicenseCertificateTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final String ADDRESS = "https://pool.example/register/LIC-2026-000042";
    private static final String LEDGER = "1024 · 9f2c6b1e0d3a4c5b6e7f80912a3b4c5d6e7f8091a2b3c4d5e6f708192a3b4c5d";

    private static final Pilot PILOT = new Pilot(
            "DEMO",
            new LocalizedText("Decision on the pilot of the pool", "关于开展信息处理池试点的决定"),
            Set.of("000000"),
            new LocalizedText("the whole country", "全国"),
            LocalDate.of(2025, 1, 1),
            LocalDate.of(2030, 12, 31),
            Set.of());

    private static Content certificate(
            String holder, String latinName, String representative, String business, List<String> conditions) {
        return new Content(
                new LicenseNumber("LIC-2026-000042"),
                holder,
                latinName,
                new UnifiedSocialCreditCode("91350100M000100Y43"),
                representative,
                business,
                Period.of(DAY, LocalDate.of(2029, 3, 1)),
                false,
                conditions,
                new DecisionNumber("DEC-2026-000057"),
                new LocalizedText("Yuanhai Provincial Office for Personal Information", "远海省个人信息保护办公室"),
                DAY,
                PILOT,
                ADDRESS,
                LEDGER);
    }

    /** The same, but for a term that the law granted. */
    private static Content deemed(Content content) {
        return new Content(
                content.number(),
                content.holder(),
                content.latinName(),
                content.uscc(),
                content.legalRepresentative(),
                content.business(),
                content.term(),
                true,
                content.conditions(),
                content.decision(),
                content.office(),
                content.issuedOn(),
                content.pilot(),
                content.address(),
                content.ledger());
    }

    @Test
    void theCertificateOfATermThatTheLawGrantedSaysSo_ALL50() {
        says(Pdfs.text(LicenseCertificate.print(deemed(tea()))), "视为准予延续", "(renewed by law, ALL 50)");
        assertFalse(Pdfs.text(LicenseCertificate.print(tea())).contains("视为准予延续"));
    }

    private static Content tea(String... conditions) {
        return certificate("福州清茶贸易有限公司", "Fuzhou Clear Tea Trading", "林梅", "线上茶叶零售，送货到户。", List.of(conditions));
    }

    private static void says(String text, String... parts) {
        for (var part : parts) {
            assertTrue(text.contains(Pdfs.squeezed(part)), () -> part + " is not in " + text);
        }
    }

    @Test
    void theCertificateSaysWhatTheLicenseIs() {
        var certificate = LicenseCertificate.print(tea("六个月内完成加密改造，并提交验收报告。"));
        var text = Pdfs.text(certificate);
        says(
                text,
                "个人信息处理许可证",
                "Personal Information Processing License",
                "许可证编号：LIC-2026-000042",
                "福州清茶贸易有限公司",
                "Fuzhou Clear Tea Trading",
                "91350100M000100Y43",
                "林梅",
                "线上茶叶零售，送货到户。",
                "自2026年3月2日至2029年3月1日（起止当日均包含在内）",
                "2 Mar 2026 to 1 Mar 2029, both days included",
                "六个月内完成加密改造，并提交验收报告。",
                "远海省个人信息保护办公室",
                "Yuanhai Provincial Office for Personal Information",
                "关于开展信息处理池试点的决定",
                "Decision on the pilot of the pool",
                ADDRESS,
                LEDGER);
        assertFalse(text.contains("???"), "a text is missing");
        assertEquals(ADDRESS, Pdfs.qr(certificate));
        assertEquals(1, Pdfs.pages(certificate).size());
        assertArrayEquals(certificate, LicenseCertificate.print(tea("六个月内完成加密改造，并提交验收报告。")));
    }

    @Test
    void noConditionsIsSaidAndManyAreLeftToTheDecision() {
        says(Pdfs.text(LicenseCertificate.print(tea())), "许可条件Conditions无none");
        var condition = "对自动化决策每年开展一次个人信息保护影响评估。".repeat(20);
        var text = Pdfs.text(LicenseCertificate.print(tea(condition)));
        says(text, "见决定书DEC-2026-000057", "As stated in decision DEC-2026-000057");
        assertFalse(text.contains("影响评估"));
    }

    /** The longest that an application takes, everywhere at once. */
    @Test
    void theLongestFitsOnThePage() {
        var content = certificate(
                "远海省䶮㛃国际跨境电子商务与大数据综合服务（集团）股份有限公司".repeat(7).substring(0, 200),
                "Cross-Border E-Commerce and Comprehensive Services ".repeat(4).substring(0, 200),
                "阿卜杜热西提·麦麦提吐尔逊江".repeat(8).substring(0, 100),
                "线上茶叶零售及送货到户，处理顾客的姓名、电话号码和收货地址。".repeat(70).substring(0, 2000),
                List.of("每年开展一次个人信息保护影响评估。".repeat(14)));
        var pages = Pdfs.pages(LicenseCertificate.print(content));
        assertEquals(1, pages.size());
        var text = Pdfs.squeezed(pages.getFirst());
        says(text, "（全文见登记公示。）", "The whole text is in the register.");
        assertTrue(
                text.indexOf("影响评估。本许可证是否有效") > 0 || text.lastIndexOf("影响评估") < text.indexOf("本许可证是否有效"),
                "the facts end above the foot");
        assertTrue(text.lastIndexOf("影响评估") > 0, text);
    }
}
