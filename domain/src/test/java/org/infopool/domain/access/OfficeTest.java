package org.infopool.domain.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.infopool.domain.shared.RuleViolated;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OfficeTest {
    private static final Office NATIONAL =
            new Office(new OfficeNumber("CN"), OfficeLevel.NATIONAL, null, "国家信息池办公室", "National Pool Office");

    private static void assertBroken(String rule, Executable attempt) {
        assertEquals(rule, assertThrows(RuleViolated.class, attempt).ruleKey());
    }

    @Test
    void anOfficeCoversItselfAndThoseBelow() {
        var province = new OfficeNumber("CN-YH");
        assertTrue(province.covers(province));
        assertTrue(province.covers(new OfficeNumber("CN-YH-01")));
        assertTrue(province.covers(new OfficeNumber("CN-YH-01-07")));
        assertFalse(province.covers(new OfficeNumber("CN")));
        assertFalse(province.covers(new OfficeNumber("CN-QL-01")));
        assertFalse(province.covers(new OfficeNumber("CN-YHX")), "a longer name is not a lower office");
        assertFalse(province.covers(null));
    }

    @Test
    void theTreeIsInTheNumbers() {
        var province = new Office(new OfficeNumber("CN-YH"), OfficeLevel.PROVINCIAL, NATIONAL, "云海", "Yunhai");
        assertEquals(NATIONAL.number(), province.parent());
        assertBroken(
                "office.numberNotUnderParent",
                () -> new Office(new OfficeNumber("XX-YH"), OfficeLevel.PROVINCIAL, NATIONAL, "云海", "Yunhai"));
        assertBroken(
                "office.numberNotUnderParent",
                () -> new Office(new OfficeNumber("CN-YH"), OfficeLevel.PROVINCIAL, null, "云海", "Yunhai"));
        assertBroken(
                "office.levelNotBelowParent",
                () -> new Office(new OfficeNumber("CN-YH"), OfficeLevel.NATIONAL, NATIONAL, "云海", "Yunhai"));
    }

    @Test
    void aLevelMaySkipOne() {
        // The districts of a municipality stand directly under a provincial office.
        var office = new Office(new OfficeNumber("CN-01"), OfficeLevel.COUNTY, NATIONAL, "东区", "East District");
        assertEquals(OfficeLevel.COUNTY, office.level());
    }

    @Test
    void whatIsReservedToALevelIsOpenToThoseAbove() {
        assertTrue(OfficeLevel.NATIONAL.covers(OfficeLevel.PROVINCIAL));
        assertTrue(OfficeLevel.PROVINCIAL.covers(OfficeLevel.PROVINCIAL));
        assertFalse(OfficeLevel.CITY.covers(OfficeLevel.PROVINCIAL));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "cn", "CN-", "-CN", "CN_01", "CN-1-2-3-4", "CN-123456789", "CN%"})
    void refusesNumbersOfAnotherForm(String number) {
        assertBroken("office.number", () -> new OfficeNumber(number));
    }
}
