package org.infopool.ejb.vetting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.infopool.domain.access.Rank;
import org.infopool.domain.application.ApplicationKind;
import org.infopool.domain.application.ApplicationNumber;
import org.infopool.domain.clock.PeriodUnit;
import org.infopool.domain.clock.Span;
import org.infopool.domain.rulebook.Pilot;
import org.infopool.domain.shared.LocalizedText;
import org.infopool.domain.shared.RuleViolated;
import org.infopool.ejb.document.Pdfs;
import org.infopool.ejb.letter.Ground;
import org.infopool.ejb.letter.Letterhead;
import org.infopool.ejb.letter.Signatory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RefusalNoticeTest {
    @Test
    void whoIsToBeRefusedIsToldWhyAndHowToAnswer_ALL7() {
        var text = Pdfs.text(notice(List.of(Letters.IN_FORCE, Letters.PROPOSED), Letters.PILOT)
                .print());
        for (var part : List.of(
                "拟不予个人信息处理许可告知书",
                "APP-2026-000123",
                "福州清茶贸易有限公司",
                "登记的保护措施不足。",
                "《行政许可法》第三十八条第一款",
                "四组标准均已达到。",
                "送达之日起5个工作日内",
                "关于开展信息处理池试点的决定",
                "Notice that a license to process personal information is to be refused",
                "Nothing is decided yet.",
                "Within 5 working days",
                "Dai Wen")) {
            assertTrue(text.contains(Pdfs.squeezed(part)), () -> part + " is missing in " + text);
        }
        assertFalse(text.contains("???"), text);
    }

    @Test
    void whatIsOnlyProposedIsNoGroundOutsideAPilot() {
        assertEquals(
                "rulebook.proposedOutsidePilot",
                assertThrows(RuleViolated.class, () -> notice(List.of(Letters.PROPOSED), null))
                        .ruleKey());
    }

    @Test
    void withoutGroundsThereIsNoNotice_ALL38() {
        assertEquals(
                "decision.noGround",
                assertThrows(RuleViolated.class, () -> notice(List.of(), Letters.PILOT))
                        .ruleKey());
    }

    private static RefusalNotice notice(List<Ground> grounds, @Nullable Pilot pilot) {
        return new RefusalNotice(
                new Letterhead(
                        "APP-2026-000123",
                        Letters.DAY,
                        new LocalizedText("Yuanhai Provincial Office for Personal Information", "远海省个人信息保护办公室"),
                        new Signatory(new LocalizedText("Dai Wen", "戴文"), Rank.HEAD),
                        Letters.TEA,
                        "2026.1",
                        pilot,
                        null),
                ApplicationKind.NEW,
                new ApplicationNumber("APP-2026-000123"),
                LocalDate.of(2026, 1, 26),
                LocalDate.of(2026, 1, 28),
                "登记的保护措施不足。",
                grounds,
                Span.after(5, PeriodUnit.WORKING_DAYS),
                new LocalizedText("Pool rules art. 9", "《信息处理池规则》第九条"));
    }
}
