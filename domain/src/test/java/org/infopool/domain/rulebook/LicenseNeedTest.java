package org.infopool.domain.rulebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Set;
import org.infopool.domain.shared.LocalizedText;
import org.infopool.domain.shared.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Who needs a license, and by which article nobody else does. */
class LicenseNeedTest {
    private static final RuleBook LAW = RuleBook.builtIn();
    private static final RuleBook PILOT = LAW.in(new Pilot(
            "ZJ",
            new LocalizedText("Decision", "决定"),
            Set.of("330000"),
            new LocalizedText("Zhejiang", "浙江省"),
            LocalDate.of(2026, 1, 1),
            LocalDate.of(2026, 12, 31),
            Set.of()));

    @ParameterizedTest(name = "{0}, {1}, private {2}, {3}, aimed {4}: {5} by {6}")
    @CsvSource({
        "ENTERPRISE, PERSONAL, false, PILOT, false, LICENSE, pool.1.license",
        "NATURAL_PERSON, PERSONAL, false, PILOT, false, LICENSE, pool.1.license",
        "STATE_ORGAN, PERSONAL, false, PILOT, false, REGISTRATION, pipl.33.state-organs",
        "ENTERPRISE, NONE, false, PILOT, false, NO_PERSONAL_INFORMATION, pipl.4-1.personal-information",
        "ENTERPRISE, ANONYMIZED, false, PILOT, false, ANONYMIZED, pipl.4-1.personal-information",
        "NATURAL_PERSON, PERSONAL, true, PILOT, false, PRIVATE_AFFAIRS, pipl.72-1.private",
        "ENTERPRISE, PERSONAL, true, PILOT, false, LICENSE, pool.1.license",
        "ENTERPRISE, PERSONAL, false, ABROAD, false, ABROAD, pipl.3.scope",
        "ENTERPRISE, PERSONAL, false, ABROAD, true, LICENSE, pool.1.license",
        "ENTERPRISE, PERSONAL, false, ELSEWHERE, false, OUTSIDE_PILOT, all.14.create"
    })
    void theAnswerFollowsFromTheFactsAndNamesItsArticle(
            LicenseNeed.Processor processor,
            LicenseNeed.Information information,
            boolean privateAffairs,
            LicenseNeed.Place place,
            boolean aimed,
            LicenseNeed need,
            String rule) {
        var answered =
                LicenseNeed.of(PILOT, new LicenseNeed.Facts(processor, information, privateAffairs, place, aimed));
        assertEquals(need, answered.outcome());
        assertEquals(rule, need.ground(PILOT));
        assertTrue(
                answered.reasons().stream().anyMatch(reason -> reason.ruleId().equals(rule)), answered::toString);
    }

    @Test
    void withoutADeclaredPilotNobodyNeedsALicense() {
        var facts = new LicenseNeed.Facts(
                LicenseNeed.Processor.ENTERPRISE,
                LicenseNeed.Information.PERSONAL,
                false,
                LicenseNeed.Place.PILOT,
                false);
        assertEquals(LicenseNeed.OUTSIDE_PILOT, LicenseNeed.of(LAW, facts).outcome());
    }

    @Test
    void whoProcessesAbroadForPeopleHereNamesARepresentative_PIPL53() {
        var facts = new LicenseNeed.Facts(
                LicenseNeed.Processor.ENTERPRISE,
                LicenseNeed.Information.PERSONAL,
                false,
                LicenseNeed.Place.ABROAD,
                true);
        assertEquals(
                "pipl.53.overseas",
                LicenseNeed.of(PILOT, facts).reasons().getLast().ruleId());
    }

    @ParameterizedTest
    @EnumSource
    void everyAnswerHasItsArticleAndItsWords(LicenseNeed need) {
        assertEquals(need.ground(LAW), LAW.parameter(need.ground(LAW)).id());
        for (var language : Words.LANGUAGES) {
            assertTrue(Words.domain().has(language, "reason.need." + need), need::name);
        }
    }
}
