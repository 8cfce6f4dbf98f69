package org.infopool.ejb.vetting;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.infopool.domain.access.Language;
import org.infopool.domain.access.Office;
import org.infopool.domain.access.OfficeLevel;
import org.infopool.domain.access.OfficeNumber;
import org.infopool.domain.access.Person;
import org.infopool.domain.access.Rank;
import org.infopool.domain.application.ApplicationKind;
import org.infopool.domain.application.Applications;
import org.infopool.domain.application.Condition;
import org.infopool.domain.application.Ground;
import org.infopool.domain.application.Recommendation;
import org.infopool.domain.clock.PeriodUnit;
import org.infopool.domain.clock.Span;
import org.infopool.domain.enterprise.EnterpriseFacts;
import org.infopool.domain.license.License;
import org.infopool.domain.license.LicenseNumber;
import org.infopool.domain.rulebook.RuleBook;
import org.infopool.domain.rulebook.RuleBookReader;
import org.infopool.domain.shared.LocalizedText;
import org.infopool.domain.shared.Period;
import org.infopool.domain.shared.PersonNumber;
import org.infopool.domain.shared.RuleViolated;
import org.infopool.domain.vetting.Conclusion;
import org.infopool.domain.vetting.Decision;
import org.infopool.domain.vetting.DecisionNumber;
import org.infopool.ejb.document.Pdfs;
import org.infopool.ejb.letter.Letterhead;
import org.infopool.ejb.letter.Party;
import org.infopool.ejb.letter.Remedies;
import org.infopool.ejb.letter.Signatory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DecisionLetterTest {
    /** What the Chinese part says stands before this. */
    private static final String PARTS = "Translation.";

    private static void says(String text, String... parts) {
        var at = 0;
        for (var part : parts) {
            var found = text.indexOf(Pdfs.squeezed(part), at);
            assertTrue(found >= 0, () -> part + " is not, or not in its place, in " + text);
            at = found;
        }
    }

    @Test
    void aGrantSaysEverythingInBothLanguages() {
        var text = Pdfs.text(Letters.granted().print());
        var english = text.indexOf(PARTS);
        says(
                text.substring(0, english),
                "远海省个人信息保护办公室",
                "编号：DEC-2026-000057",
                "决定日期：2026年3月2日",
                "准予个人信息处理许可决定书",
                "福州清茶贸易有限公司",
                "Fuzhou Clear Tea Trading Co., Ltd.",
                "91350100M000100Y43",
                "林梅",
                "福建省福州市鼓楼区五四路128号",
                "APP-2026-000123，2026年1月26日提交，2026年1月28日受理",
                "准予许可。",
                "LIC-2026-000042",
                "2026年3月2日至2029年3月1日",
                "《行政许可法》第三十八条第一款",
                "2019-04-23",
                "现行有效",
                "四组标准均已达到。",
                "证据：DOC-2026-000017、APP-2026-000123/1",
                "《信息处理池规则》第二条",
                "建议稿",
                "由两人分别评审。",
                "审查建议为：准予许可。本决定与审查建议一致。",
                "规则库 2026.1 版",
                "建议稿，并非现行有效的法律规定：《信息处理池规则》第二条",
                "关于开展信息处理池试点的决定",
                "2025年1月1日至2030年12月31日",
                "《行政复议法》第二十条第一款",
                "60日内向远海省人民政府申请行政复议",
                "6个月内直接向有管辖权的人民法院提起行政诉讼",
                "机关负责人：戴文");
        says(
                text.substring(english),
                "Yuanhai Provincial Office for Personal Information",
                "No. DEC-2026-000057",
                "Decided on 2 Mar 2026",
                "Decision to grant a license to process personal information",
                "福州清茶贸易有限公司",
                "APP-2026-000123, submitted on 26 Jan 2026, accepted on 28 Jan 2026",
                "The license is granted.",
                "License LIC-2026-000042 is valid from 2 Mar 2026 to 1 Mar 2029",
                "ALL art. 38(1)",
                "in force",
                "All four groups of criteria are met.",
                "Evidence: DOC-2026-000017, APP-2026-000123/1",
                "Pool rules art. 2",
                "proposed",
                "This decision follows the recommendation.",
                "Not law in force but proposed: Pool rules art. 2.",
                "Decision on the pilot of the pool",
                "within 60 days",
                "within 6 months",
                "Dai Wen");
        assertFalse(text.contains("???"), "a text is missing");
    }

    @Test
    void aRenewalSaysTheNewTermAndAVariationWhatStays() {
        var renewed = Pdfs.text(
                Letters.about(ApplicationKind.RENEWAL, Letters.granted()).print());
        says(
                renewed,
                "准予延续个人信息处理许可决定书",
                "提出延续个人信息处理许可的申请",
                "准予延续许可。",
                "延续后的有效期自2026年3月2日至2029年3月1日",
                "Decision to renew a license to process personal information",
                "The license is renewed.",
                "The new term of license LIC-2026-000042 runs from 2 Mar 2026 to 1 Mar 2029");
        var varied = Pdfs.text(
                Letters.about(ApplicationKind.VARIATION, Letters.granted()).print());
        says(
                varied,
                "准予变更个人信息处理许可决定书",
                "准予按申请变更许可。",
                "自2026年3月2日起变更，有效期仍至2029年3月1日",
                "Decision to vary a license to process personal information",
                "License LIC-2026-000042 is varied from 2 Mar 2026 on. Its term still ends on 1 Mar 2029.");
        assertFalse((renewed + varied).contains("???"), "a text is missing");
    }

    @Test
    void theLetterIsWrittenFromTheDecisionAndTheRuleBook() {
        var book = RuleBook.builtIn().in(RuleBookReader.demonstrationPilot());
        var application = Applications.recommended(Recommendation.GRANT);
        var granted = application.grant(
                List.of(
                        new Ground("all.38-1.grant", "as cited", "各项条件均已具备。", List.of("DOC-2025-000001")),
                        new Ground("pool.2.admission", "as cited", "由两人分别评审。", List.of("DOC-2025-000002"))),
                List.of(new Condition("Yearly assessment of automated decisions.", "pipl.55.assessment")),
                "补充材料足以证明。",
                book.version(),
                Applications.director());
        var decision = Decision.from(granted, new DecisionNumber("DEC-2025-000001"));
        var license = License.from(
                granted,
                new LicenseNumber("LIC-2025-000001"),
                Period.of(
                        decision.decidedOn(), decision.decidedOn().plusYears(3).minusDays(1)));
        var facts = new EnterpriseFacts("福州清茶贸易有限公司", null, "林梅", "福州市鼓楼区五四路128号", "tea@tea.example", "0591-12345678");
        var office = new Office(new OfficeNumber("CN"), OfficeLevel.NATIONAL, null, "国家个人信息保护办公室", "National Office");
        var director = new Person(new PersonNumber("P-000009"), "戴文", "", null, Language.ZH);
        var remedies = Remedies.of(
                book, new LocalizedText("the State Council", "国务院"), new LocalizedText("the court", "有管辖权的人民法院"));
        var letter = DecisionLetter.of(
                new Letterhead(
                        decision.number().value(),
                        decision.decidedOn(),
                        office.name(),
                        Signatory.of(director, Rank.PRINCIPAL_HEAD),
                        new Party(
                                decision.enterpriseName(),
                                facts.latinName(),
                                decision.uscc(),
                                facts.legalRepresentative(),
                                facts.address()),
                        decision.ruleBookVersion(),
                        book.pilot().orElse(null),
                        Letters.ADDRESS),
                decision,
                application,
                new DecisionLetter.Grant(license.number(), license.term()),
                book,
                remedies);
        says(
                Pdfs.text(letter.print()),
                "国家个人信息保护办公室",
                "DEC-2025-000001",
                "福州清茶贸易有限公司",
                "林梅",
                "LIC-2025-000001",
                book.parameter("all.38-1.grant").article(Locale.SIMPLIFIED_CHINESE),
                "各项条件均已具备。",
                book.parameter("pool.2.admission").article(Locale.SIMPLIFIED_CHINESE),
                "由两人分别评审。",
                book.parameter("pipl.55.assessment").article(Locale.SIMPLIFIED_CHINESE),
                "Yearly assessment of automated decisions.",
                "补充材料足以证明。",
                book.version(),
                "60日内向国务院申请行政复议",
                "6个月内直接向有管辖权的人民法院提起行政诉讼",
                "机关主要负责人：戴文",
                "National Office",
                "Principal head: 戴文");
    }

    @Test
    void whatIsInForceOnlyIsSaidSo() {
        var text = Pdfs.text(Letters.letter(
                        Conclusion.GRANTED,
                        Letters.TEA,
                        Letters.grant(),
                        null,
                        List.of(Letters.IN_FORCE),
                        List.of(),
                        null)
                .print());
        says(text, "所引条款均为现行有效的法律规定。", "Every article cited is law in force.");
        assertFalse(text.contains("建议稿"));
    }

    @Test
    void conditionsAndADepartureAreGivenWithTheirReasons() {
        var text = Pdfs.text(Letters.letter(
                        Conclusion.GRANTED_WITH_CONDITIONS,
                        Letters.TEA,
                        Letters.grant(),
                        "申请人补充提交了合同。\n综合衡量，以附条件准予为宜。",
                        List.of(Letters.IN_FORCE),
                        Letters.conditions(),
                        Letters.PILOT)
                .print());
        says(
                text,
                "附条件准予个人信息处理许可决定书",
                "准予许可，并附下列条件。",
                "《个人信息保护法》第五十一条",
                "六个月内完成全部存储介质的加密改造，并提交独立机构的验收报告。",
                "《信息处理池规则》第四条",
                "Provision to affiliates is limited to those named in the application.",
                "本决定与审查建议不一致",
                "申请人补充提交了合同。",
                "综合衡量，以附条件准予为宜。",
                "PIPL art. 51",
                "departs from the recommendation");
    }

    @Test
    void aRefusalSaysSoAndGivesNoLicense() {
        var text = Pdfs.text(
                Letters.letter(Conclusion.REFUSED, Letters.TEA, null, null, List.of(Letters.IN_FORCE), List.of(), null)
                        .print());
        says(
                text,
                "不予个人信息处理许可决定书",
                "不予许可。",
                "登记的保护措施不足。",
                "2026年2月12日告知你单位拟不予许可",
                "已完成整改。",
                "整改未经验收。",
                "申请行政复议",
                "The license is refused.");
        assertFalse(text.contains("有效期自"));
    }

    @Test
    void withoutRemediesThereIsNoLetter_ARL20() {
        var named = new LocalizedText("court", "法院");
        var unnamed = new LocalizedText("", "");
        var before = RuleBook.builtIn().asOf(LocalDate.of(1980, 1, 1));
        assertEquals(
                "decision.remedyMissing",
                assertThrows(RuleViolated.class, () -> Remedies.of(before, named, named))
                        .ruleKey());
        var known = Letters.remedies();
        assertEquals(
                "decision.remedyMissing",
                assertThrows(
                                RuleViolated.class,
                                () -> new Remedies(
                                        unnamed,
                                        known.reviewWithin(),
                                        known.reviewCitation(),
                                        named,
                                        known.suitWithin(),
                                        known.suitCitation()))
                        .ruleKey());
        assertEquals(
                "decision.remedyMissing",
                assertThrows(
                                RuleViolated.class,
                                () -> new Remedies(
                                        named,
                                        known.reviewWithin(),
                                        known.reviewCitation(),
                                        named,
                                        Span.after(0, PeriodUnit.MONTHS),
                                        known.suitCitation()))
                        .ruleKey());
    }

    @Test
    void whatIsOnlyProposedIsNoGroundOutsideAPilot() {
        assertEquals(
                "rulebook.proposedOutsidePilot",
                assertThrows(
                                RuleViolated.class,
                                () -> Letters.letter(
                                        Conclusion.GRANTED,
                                        Letters.TEA,
                                        Letters.grant(),
                                        null,
                                        List.of(Letters.PROPOSED),
                                        List.of(),
                                        null))
                        .ruleKey());
        assertEquals(
                "decision.noGround",
                assertThrows(
                                RuleViolated.class,
                                () -> Letters.letter(
                                        Conclusion.GRANTED,
                                        Letters.TEA,
                                        Letters.grant(),
                                        null,
                                        List.of(),
                                        List.of(),
                                        null))
                        .ruleKey());
    }

    @Test
    void whateverAPartyIsCalledIsPrintedAsItIs() {
        var party = new Party(
                "䶮㛃龘<b>堃</b>&镕" + "国际跨境电子商务服务（集团）".repeat(8),
                "Dvořák & Łódź <script>alert('x')</script> “Tea” ’s " + "Incorporated ".repeat(10),
                Letters.TEA.uscc(),
                "阿卜杜热西提·麦麦提吐尔逊江\u202E\u0007𠮷🍵",
                "新疆维吾尔自治区".repeat(30) + "W".repeat(300));
        var text = Pdfs.text(
                Letters.letter(Conclusion.REFUSED, party, null, null, List.of(Letters.IN_FORCE), List.of(), null)
                        .print());
        says(
                text,
                party.name(),
                party.latinName(),
                "阿卜杜热西提·麦麦提吐尔逊江[U+20BB7][U+1F375]",
                "新疆维吾尔自治区".repeat(30),
                "W".repeat(300));
    }

    @Test
    void theFileIsCompleteAndAlwaysTheSame() {
        var letter = Letters.granted().print();
        assertArrayEquals(letter, Letters.granted().print());
        assertEquals(
                Set.of("NotoSansSC-Regular embedded", "NotoSerifSC-Bold embedded", "OpenSans-Regular embedded"),
                Pdfs.fonts(letter));
        assertEquals(Letters.ADDRESS, Pdfs.qr(letter));
        Pdfs.look(letter, pdf -> {
            assertEquals("准予个人信息处理许可决定书", pdf.getDocumentInformation().getTitle());
            assertEquals("远海省个人信息保护办公室", pdf.getDocumentInformation().getAuthor());
            assertEquals(
                    "决定书（中文）",
                    pdf.getDocumentCatalog()
                            .getDocumentOutline()
                            .getFirstChild()
                            .getTitle());
            return null;
        });
    }

    /** However the pages break: numbered, no head at the foot of a page, no seal without what it seals. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 5, 8, 12})
    void pagesBreakWhereTheyMay(int grounds) {
        var pages = Pdfs.pages(Letters.letter(
                        Conclusion.GRANTED_WITH_CONDITIONS,
                        Letters.TEA,
                        Letters.grant(),
                        null,
                        Letters.grounds(grounds),
                        Letters.conditions(),
                        Letters.PILOT)
                .print());
        var heads = Set.of("决定", "理由和依据", "许可条件", "审查建议与本决定", "依据的效力", "救济途径").stream()
                .toList();
        for (var page = 0; page < pages.size(); page++) {
            var text = pages.get(page);
            assertTrue(text.contains((page + 1) + " / " + pages.size()), text);
            var lines = Arrays.asList(text.split("\\R"));
            var foot = lines.stream()
                    .filter(line -> line.startsWith("DEC-2026-000057 ·"))
                    .findFirst();
            var last = lines.get(lines.indexOf(foot.orElseThrow()) - 1).strip();
            assertFalse(heads.contains(last), () -> "head at the foot of the page: " + last);
            if (text.contains("（印章）")) {
                assertTrue(text.contains("救济途径"), text);
            }
        }
        assertTrue(grounds < 12 || pages.size() >= 6, "two parts of three pages at least");
    }

    /** Counted in time of the processor: how busy the machine is otherwise does not matter. */
    @Test
    void aLetterIsPrintedWithinASecond() {
        var threads = ManagementFactory.getThreadMXBean();
        var quickest = Long.MAX_VALUE;
        for (var i = 0; i < 4; i++) {
            var start = threads.getCurrentThreadCpuTime();
            Letters.granted().print();
            quickest = Math.min(quickest, threads.getCurrentThreadCpuTime() - start);
        }
        assertTrue(quickest < 1_000_000_000, quickest + " ns");
    }
}
