package org.infopool.domain.enterprise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.infopool.domain.access.OfficeNumber;
import org.infopool.domain.access.Role;
import org.infopool.domain.journal.Acts;
import org.infopool.domain.shared.RuleViolated;
import org.junit.jupiter.api.Test;

/** The way of an enterprise that came in on paper to its first account. */
class EnterpriseTest {
    private static final String HASH = "a".repeat(64);
    private static final String OTHER = "b".repeat(64);
    private static final int DAYS = 90;
    private static final LocalDate UNTIL = Acts.TODAY.plusDays(DAYS);

    private static Enterprise onPaper() {
        return new Enterprise(
                new UnifiedSocialCreditCode("91350100M000100Y43"),
                new OfficeNumber("CN-YH"),
                new EnterpriseFacts("福州清茶贸易有限公司", null, "林梅", "福建省福州市鼓楼区五四路128号", "tea@tea.example", "0591-5550100"));
    }

    private static void refused(Enterprise enterprise, String hash, int daysLater) {
        var act = Acts.by("stranger", Role.APPLICANT, Acts.TODAY.plusDays(daysLater));
        var broken = assertThrows(RuleViolated.class, () -> enterprise.activate(hash, Acts.person("stranger"), act));
        assertEquals("enterprise.activationRefused", broken.ruleKey());
    }

    @Test
    void theCodeOfTheLetterOpensAccessOnce() {
        var enterprise = onPaper();
        var offered = enterprise.offerActivation(HASH, UNTIL, Acts.by("caseworker", Role.CASEWORKER));
        assertEquals(UNTIL, offered.until());
        assertFalse(offered.toString().contains(HASH), "the journal is for ever, and many read it");
        var activated = enterprise.activate(HASH, Acts.person("lin"), Acts.by("lin", Role.APPLICANT, offered.until()));
        assertEquals(Acts.person("lin"), activated.person());
        assertNull(enterprise.activationUntil());
        refused(enterprise, HASH, 1);
    }

    @Test
    void anotherCodeOpensNothing() {
        var enterprise = onPaper();
        refused(enterprise, HASH, 0);
        enterprise.offerActivation(HASH, UNTIL, Acts.by("caseworker", Role.CASEWORKER));
        refused(enterprise, OTHER, 0);
        assertTrue(enterprise.acceptsCode(HASH, Acts.TODAY), "a wrong code does not use up the right one");
    }

    @Test
    void theCodeExpires() {
        var enterprise = onPaper();
        enterprise.offerActivation(HASH, UNTIL, Acts.by("caseworker", Role.CASEWORKER));
        refused(enterprise, HASH, DAYS + 1);
    }

    @Test
    void aNewLetterReplacesTheOneBefore() {
        var enterprise = onPaper();
        enterprise.offerActivation(HASH, UNTIL, Acts.by("caseworker", Role.CASEWORKER));
        enterprise.offerActivation(OTHER, UNTIL, Acts.by("caseworker", Role.CASEWORKER));
        refused(enterprise, HASH, 0);
        assertTrue(enterprise.acceptsCode(OTHER, Acts.TODAY));
    }
}
