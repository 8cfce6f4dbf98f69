package org.infopool.ejb.vetting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.infopool.domain.access.Rank;
import org.infopool.domain.application.ApplicationKind;
import org.infopool.domain.application.ApplicationNumber;
import org.infopool.domain.application.Recommendation;
import org.infopool.domain.clock.PeriodUnit;
import org.infopool.domain.clock.Span;
import org.infopool.domain.enterprise.UnifiedSocialCreditCode;
import org.infopool.domain.license.LicenseNumber;
import org.infopool.domain.rulebook.LegalStatus;
import org.infopool.domain.rulebook.Pilot;
import org.infopool.domain.shared.LocalizedText;
import org.infopool.domain.shared.Period;
import org.infopool.domain.vetting.Conclusion;
import org.infopool.ejb.letter.Ground;
import org.infopool.ejb.letter.Letterhead;
import org.infopool.ejb.letter.Party;
import org.infopool.ejb.letter.Remedies;
import org.infopool.ejb.letter.Signatory;
import org.infopool.ejb.vetting.DecisionLetter.Condition;
import org.infopool.ejb.vetting.DecisionLetter.Grant;
import org.infopool.ejb.vetting.DecisionLetter.Refusal;
import org.jspecify.annotations.Nullable;

/** Decision letters in the situations that tests need. */
public final class Letters {
    public static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    public static final String ADDRESS = "https://pool.example/register/LIC-2026-000042";

    public static final Pilot PILOT = new Pilot(
            "DEMO",
            new LocalizedText("Decision on the pilot of the pool", "关于开展信息处理池试点的决定"),
            Set.of("000000"),
            new LocalizedText("the whole country", "全国"),
            LocalDate.of(2025, 1, 1),
            LocalDate.of(2030, 12, 31),
            Set.of());

    public static final Party TEA = new Party(
            "福州清茶贸易有限公司",
            "Fuzhou Clear Tea Trading Co., Ltd.",
            new UnifiedSocialCreditCode("91350100M000100Y43"),
            "林梅",
            "福建省福州市鼓楼区五四路128号");

    public static final Ground IN_FORCE = new Ground(
            new LocalizedText("ALL art. 38(1)", "《行政许可法》第三十八条第一款"),
            "2019-04-23",
            LegalStatus.IN_FORCE,
            new LocalizedText("Whoever meets the conditions is granted the license", "申请符合法定条件、标准的，应当准予许可"),
            new LocalizedText("All four groups of criteria are met.", "四组标准均已达到。"),
            List.of("DOC-2026-000017", "APP-2026-000123/1"));

    public static final Ground PROPOSED = new Ground(
            new LocalizedText("Pool rules art. 2", "《信息处理池规则》第二条"),
            "2026-11-23",
            LegalStatus.PROPOSED,
            new LocalizedText("Admission by four standards", "准入按照四项标准审查"),
            new LocalizedText("Two people assessed it.", "由两人分别评审。"),
            List.of("DOC-2026-000019"));

    private Letters() {}

    public static Remedies remedies() {
        return new Remedies(
                new LocalizedText("the People's Government of Yuanhai Province", "远海省人民政府"),
                Span.after(60, PeriodUnit.NATURAL_DAYS),
                new LocalizedText("ARL art. 20(1)", "《行政复议法》第二十条第一款"),
                new LocalizedText("the people's court that has jurisdiction", "有管辖权的人民法院"),
                Span.after(6, PeriodUnit.MONTHS),
                new LocalizedText("ADL art. 46(1)", "《行政诉讼法》第四十六条第一款"));
    }

    public static Grant grant() {
        return new Grant(new LicenseNumber("LIC-2026-000042"), Period.of(DAY, LocalDate.of(2029, 3, 1)));
    }

    public static DecisionLetter granted() {
        return letter(Conclusion.GRANTED, TEA, grant(), null, List.of(IN_FORCE, PROPOSED), List.of(), PILOT);
    }

    /** The letter about another kind of application. */
    public static DecisionLetter about(ApplicationKind kind, DecisionLetter letter) {
        return new DecisionLetter(
                letter.head(),
                letter.conclusion(),
                kind,
                letter.application(),
                letter.submittedOn(),
                letter.acceptedOn(),
                letter.grant(),
                letter.refusal(),
                letter.recommendation(),
                letter.departure(),
                letter.grounds(),
                letter.conditions(),
                letter.remedies());
    }

    public static DecisionLetter letter(
            Conclusion conclusion,
            Party party,
            @Nullable Grant grant,
            @Nullable String departure,
            List<Ground> grounds,
            List<Condition> conditions,
            @Nullable Pilot pilot) {
        return new DecisionLetter(
                new Letterhead(
                        "DEC-2026-000057",
                        DAY,
                        new LocalizedText("Yuanhai Provincial Office for Personal Information", "远海省个人信息保护办公室"),
                        new Signatory(new LocalizedText("Dai Wen", "戴文"), Rank.HEAD),
                        party,
                        "2026.1",
                        pilot,
                        grant == null ? null : ADDRESS),
                conclusion,
                ApplicationKind.NEW,
                new ApplicationNumber("APP-2026-000123"),
                LocalDate.of(2026, 1, 26),
                LocalDate.of(2026, 1, 28),
                grant,
                conclusion == Conclusion.REFUSED
                        ? new Refusal("登记的保护措施不足。", LocalDate.of(2026, 2, 12), "已完成整改。", "整改未经验收。")
                        : null,
                conclusion == Conclusion.REFUSED ? Recommendation.REFUSE : Recommendation.GRANT,
                departure,
                grounds,
                conditions,
                remedies());
    }

    /** So many different grounds, the longer the higher their number. */
    public static List<Ground> grounds(int count) {
        var grounds = new ArrayList<Ground>();
        for (var number = 1; number <= count; number++) {
            grounds.add(new Ground(
                    new LocalizedText("PIPL art. " + (50 + number), "《个人信息保护法》第" + (50 + number) + "条"),
                    "2021-08-20",
                    LegalStatus.IN_FORCE,
                    new LocalizedText("Duty number " + number, "第" + number + "项义务"),
                    new LocalizedText(
                            "Finding " + number + ". " + "What was seen on the premises. ".repeat(number),
                            "查明事实" + number + "。" + "现场检查所见情况记录在案。".repeat(number)),
                    List.of("DOC-2026-%06d".formatted(number))));
        }
        return grounds;
    }

    public static List<Condition> conditions() {
        return List.of(
                new Condition(
                        new LocalizedText("PIPL art. 51", "《个人信息保护法》第五十一条"),
                        LegalStatus.IN_FORCE,
                        "六个月内完成全部存储介质的加密改造，并提交独立机构的验收报告。"),
                new Condition(
                        new LocalizedText("Pool rules art. 4", "《信息处理池规则》第四条"),
                        LegalStatus.PROPOSED,
                        "Provision to affiliates is limited to those named in the application."));
    }
}
