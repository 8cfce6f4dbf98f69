package org.infopool.domain.rulebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.infopool.domain.clock.PeriodUnit;
import org.infopool.domain.clock.Roll;
import org.infopool.domain.clock.Side;
import org.infopool.domain.clock.Span;
import org.infopool.domain.shared.LocalizedText;
import org.infopool.domain.shared.Money;
import org.infopool.domain.shared.RuleViolated;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RuleBookTest {
    private static final RuleBook BOOK = RuleBook.builtIn();

    @Test
    void givesEveryParameterItsArticleAndBothLanguages() {
        assertTrue(BOOK.parameters().size() > 500);
        for (var parameter : BOOK.parameters()) {
            assertTrue(parameter.id().matches("[a-z0-9]+(\\.[a-z0-9-]+)+"), parameter.id());
            assertTrue(isWritten(parameter.title()), parameter.id());
            assertTrue(isWritten(parameter.instrument().name()), parameter.id());
            assertFalse(parameter.article(Locale.ENGLISH).isBlank(), parameter.id());
            assertFalse(parameter.article(Locale.CHINA).isBlank(), parameter.id());
            assertFalse(parameter.textVersion().isBlank(), parameter.id());
        }
    }

    private static boolean isWritten(LocalizedText text) {
        return !text.english().isBlank()
                && text.chinese().codePoints().anyMatch(Character::isIdeographic)
                && text.english().codePoints().noneMatch(Character::isIdeographic);
    }

    @Test
    void namesOnlyRulesThatThereAre() {
        var named = new ArrayList<String>();
        for (var parameter : BOOK.parameters()) {
            switch (parameter.value()) {
                case Value.Period given ->
                    Stream.of(given.period().pausedBy(), given.period().extension())
                            .filter(Objects::nonNull)
                            .forEach(named::add);
                case Value.Fine fine -> {
                    for (var range : List.of(fine.basis().unit(), fine.basis().person())) {
                        named.add(range.maximumId());
                        range.minimum().ifPresent(named::add);
                    }
                    if (fine.basis().turnover() != null) {
                        named.add(fine.basis().turnover().rateId());
                    }
                }
                case Value.Item item -> named.addAll(item.criterion().anchors());
                case Value.Point point -> named.addAll(point.item().anchors());
                case Value.Offense offense -> named.addAll(offense.type().anchors());
                case Value.Recurring recurring ->
                    Stream.of(
                                    recurring.duty().periodId(),
                                    recurring.duty().dayId(),
                                    recurring.duty().when().thresholdId())
                            .filter(Objects::nonNull)
                            .forEach(named::add);
                default -> {}
            }
        }
        assertTrue(named.size() > 150);
        for (var id : named) {
            assertTrue(BOOK.find(id).isPresent(), id);
        }
        for (var ground : CriminalGround.values()) {
            assertTrue(BOOK.find(ground.ruleId()).isPresent(), ground.ruleId());
        }
    }

    @Test
    void marksThePoolsOwnRulesAsProposedAndNothingElse() {
        for (var parameter : BOOK.parameters()) {
            var expected = switch (parameter.instrument().code()) {
                case "POOL" -> LegalStatus.PROPOSED;
                case "DRAFT-LP" -> LegalStatus.DRAFT;
                default -> LegalStatus.IN_FORCE;
            };
            assertEquals(expected, parameter.status(), parameter.id());
            if (expected == LegalStatus.PROPOSED) {
                assertEquals(Verification.D, parameter.verification(), parameter.id());
            }
        }
    }

    @Test
    void countsAuthoritiesPeriodsStrictlyAndLetsPartiesOnesRoll() {
        for (var parameter : BOOK.parameters()) {
            if (parameter.value() instanceof Value.Period given
                    && given.period().side() == Side.AUTHORITY) {
                assertEquals(Roll.NONE, given.period().span().roll(), parameter.id());
                assertFalse(given.period().adverse(), parameter.id());
            }
        }
        assertEquals(Roll.FORWARD, BOOK.period("arl.20-1.apply").span().roll());
    }

    @Test
    void hasFourGroupsOfCriteria() {
        var groups = BOOK.criteria();
        assertEquals(
                List.of("credit", "management", "risk", "rights"),
                groups.stream().map(CriterionGroup::code).toList());
        for (var group : groups) {
            assertTrue(group.items().size() >= 5, group.code());
            assertEquals(
                    100, group.items().stream().mapToLong(Criterion::weight).sum(), group.code());
            assertTrue(group.items().stream().anyMatch(Criterion::knockOut), group.code());
            for (var item : group.items()) {
                assertFalse(item.evidence().isEmpty(), item.id());
                assertFalse(item.anchors().isEmpty(), item.id());
                assertTrue(item.evidence().stream().allMatch(RuleBookTest::isWritten), item.id());
                assertEquals(LegalStatus.PROPOSED, BOOK.parameter(item.id()).status());
            }
        }
    }

    @Test
    void asksACriterionOnlyOnItsCondition() {
        var officer = BOOK.criteria().stream()
                .flatMap(group -> group.items().stream())
                .filter(item -> item.id().equals("pool.vetting.2-3"))
                .findFirst()
                .orElseThrow();
        assertFalse(officer.appliesTo(BOOK, ProcessorFacts.ofPersons(999_999)));
        assertTrue(officer.appliesTo(BOOK, ProcessorFacts.ofPersons(1_000_000)));
        var first = BOOK.criteria().getFirst().items().getFirst();
        assertTrue(first.appliesTo(BOOK, ProcessorFacts.NONE));
    }

    @Test
    void hasTheTwentySixAuditPointsAndThePoolsOwn() {
        var checklist = BOOK.checklist();
        var audit = checklist.stream().filter(item -> !item.own()).toList();
        assertEquals(26, audit.size());
        for (var i = 0; i < audit.size(); i++) {
            assertEquals(i + 2, audit.get(i).number());
        }
        assertTrue(checklist.stream().filter(ChecklistItem::own).count() >= 5);
        assertTrue(checklist.getLast().own());
        var groups =
                new HashSet<>(BOOK.criteria().stream().map(CriterionGroup::code).toList());
        for (var item : checklist) {
            assertTrue(item.checks().stream().allMatch(RuleBookTest::isWritten), item.id());
            assertFalse(item.checks().isEmpty(), item.id());
            assertFalse(item.anchors().isEmpty(), item.id());
            assertTrue(groups.containsAll(item.groups()), item.id());
        }
        var export = checklist.stream()
                .filter(item -> item.id().equals("aud.annex.15"))
                .findFirst()
                .orElseThrow();
        assertFalse(export.appliesTo(BOOK, ProcessorFacts.NONE));
        assertTrue(export.appliesTo(BOOK, ProcessorFacts.NONE.with(Fact.EXPORTS, true)));
    }

    @ParameterizedTest(name = "{0}: {1} meets it {2}")
    @CsvSource({
        "aud.4.threshold, 10000000, false",
        "aud.4.threshold, 10000001, true",
        "nds.28.threshold, 10000000, true",
        "pipo.threshold, 1000000, true",
        "pipo.threshold, 999999, false",
        "aud.15.rotation, 2, true",
        "aud.15.rotation, 3, false",
        "pipl.28.child-age, 13, true",
        "pipl.28.child-age, 14, false",
        "min.37.minor-age, 17, true",
        "all.34-3.officers, 1, false",
        "all.34-3.officers, 2, true",
        "fs10.5-1-7.gains, 500000, true",
        "fs10.5-1-7.gains, 499999, false",
        "ael.46-3.enforce, 30, false",
        "ael.46-3.enforce, 31, true"
    })
    void keepsEveryComparison(String id, long number, boolean met) {
        assertEquals(met, BOOK.threshold(id).isMetBy(number));
    }

    @Test
    void readsPeriodsWithAllThatADeadlineNeeds() {
        var decide = BOOK.period("all.42-1.decide");
        assertEquals(Span.after(20, PeriodUnit.WORKING_DAYS), decide.span());
        assertEquals(Side.AUTHORITY, decide.side());
        assertEquals("all.45.pause", decide.pausedBy());
        assertTrue(BOOK.choices("all.45.pause").contains("EXPERT_REVIEW"));
        assertFalse(BOOK.choices("all.45.pause").contains("REPRESENTATIONS"));
        assertEquals(Span.before(5, PeriodUnit.WORKING_DAYS), decide.warning());
        assertEquals(Money.ofYuan(1_000_000), BOOK.money("pipl.66-1.fine.max"));
        assertEquals("EUR", BOOK.amount("gdpr.83-4.fine.max").currency());
        assertEquals(new Rate(3, 100), BOOK.rate("apl.72-1.late-fee"));
    }

    @Test
    void answersWithTheLawOfADay() {
        assertTrue(BOOK.find("psapl.56.offence").isPresent());
        assertTrue(BOOK.asOf(LocalDate.of(2026, 1, 1)).find("psapl.56.offence").isPresent());
        assertTrue(
                BOOK.asOf(LocalDate.of(2025, 12, 31)).find("psapl.56.offence").isEmpty());
        assertEquals(
                "rulebook.notApplicable",
                assertThrows(
                                RuleViolated.class,
                                () -> BOOK.asOf(LocalDate.of(2025, 4, 30)).threshold("aud.4.threshold"))
                        .ruleKey());
        assertTrue(BOOK.asOf(LocalDate.of(2020, 1, 1)).fineBasis("PIPL-66-1").isEmpty());
        assertEquals(List.of(), BOOK.asOf(LocalDate.of(2020, 1, 1)).criteria());
    }

    @Test
    void keepsTheTextOfTheTime() {
        var changed = parameter("""
                {"id": "all.42-1.decide", "article": "42(1)", "verified": "M", "from": "2027-01-01",
                 "title": {"en": "Decide sooner", "zh": "更早决定"},
                 "kind": "period", "amount": 15, "unit": "wd", "side": "authority"}
                """);
        var amended = BOOK.amended("2027.1", List.of(changed));
        assertEquals("2027.1", amended.version());
        assertEquals(15, amended.period("all.42-1.decide").span().amount());
        assertEquals(
                20,
                amended.asOf(LocalDate.of(2026, 12, 31))
                        .period("all.42-1.decide")
                        .span()
                        .amount());
        assertEquals(
                15,
                amended.asOf(LocalDate.of(2027, 1, 1))
                        .period("all.42-1.decide")
                        .span()
                        .amount());
        assertEquals(2, amended.texts("all.42-1.decide").size());
        assertEquals(20, BOOK.period("all.42-1.decide").span().amount());
        assertSame(BOOK.parameter("all.44.issue"), amended.parameter("all.44.issue"));
    }

    @Test
    void replacesATextWithTheSameFirstDay() {
        var changed = parameter("""
                {"id": "all.42-1.decide", "article": "42(1)", "verified": "M", "from": "2004-07-01",
                 "title": {"en": "Decide sooner", "zh": "更早决定"},
                 "kind": "period", "amount": 15, "unit": "wd", "side": "authority"}
                """);
        var amended = BOOK.amended("2027.1", List.of(changed));
        assertEquals(1, amended.texts("all.42-1.decide").size());
        assertEquals(
                15,
                amended.asOf(LocalDate.of(2026, 1, 1))
                        .period("all.42-1.decide")
                        .span()
                        .amount());
    }

    @Test
    void isNamedAfterItsContent() {
        assertTrue(BOOK.version().matches("2026\\.1-[0-9a-f]{12}"), BOOK.version());
        assertNotEquals(BOOK.version(), BOOK.amended("2027.1", List.of()).version());
        assertEquals(BOOK.version(), BOOK.asOf(LocalDate.of(2026, 1, 1)).version());
    }

    @Test
    void refusesTheWrongKindOfQuestion() {
        assertThrows(IllegalStateException.class, () -> BOOK.period("pipl.66-1.fine.max"));
        assertThrows(IllegalStateException.class, () -> BOOK.money("all.42-1.decide"));
        assertThrows(RuleViolated.class, () -> BOOK.period("no.such.rule"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"id\": \"x.1\", \"article\": \"1\", \"verified\": \"A\", \"title\": {\"en\": \"T\", \"zh\": \"题\"}, \"amuont\": 3}",
                "{\"id\": \"x.1\", \"article\": \"1\", \"verified\": \"Z\", \"title\": {\"en\": \"T\", \"zh\": \"题\"}}",
                "{\"id\": \"x.1\", \"article\": \"1\", \"verified\": \"A\", \"title\": {\"en\": \"T\"}}",
                "{\"id\": \"x.1\", \"article\": \"1\", \"verified\": \"A\", \"title\": {\"en\": \"T\", \"zh\": \"题\"}, \"kind\": \"peroid\"}",
                "{\"id\": \"x.1\", \"article\": \"1\", \"verified\": \"A\", \"title\": {\"en\": \"T\", \"zh\": \"题\"}, \"kind\": \"period\", \"amount\": 1.5, \"unit\": \"wd\", \"side\": \"party\"}",
                "{\"id\": \"x.1\", \"article\": \"1\", \"verified\": \"A\", \"title\": {\"en\": \"T\", \"zh\": \"题\"}, \"kind\": \"period\", \"amount\": 1, \"unit\": \"days\", \"side\": \"party\"}",
                "{\"id\": \"x.1\", \"article\": \"1\", \"verified\": \"A\", \"title\": {\"en\": \"T\", \"zh\": \"题\"}, \"kind\": \"amount\", \"value\": 1, \"unit\": \"USD\"}"
            })
    void refusesAFileThatCannotBeRight(String text) {
        var broken = assertThrows(IllegalStateException.class, () -> parameter(text));
        assertTrue(broken.getMessage().contains("x.1"), broken.getMessage());
    }

    private static Parameter parameter(String text) {
        var file = """
                {"instrument": {"code": "ALL", "name": {"en": "Law", "zh": "法"}, "abbreviation": {"en": "ALL", "zh": "《行政许可法》"},
                                "status": "in_force", "textVersion": "2026-12-01", "from": "2027-01-01"},
                 "parameters": [%s]}
                """.formatted(text);
        try (var reader = Json.createReader(new StringReader(file))) {
            return RuleBookReader.parameters(reader.readObject()).getFirst();
        }
    }
}
