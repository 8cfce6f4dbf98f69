package org.infopool.ejb.inspection;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.infopool.domain.access.OfficeNumber;
import org.infopool.domain.access.Role;
import org.infopool.domain.enterprise.UnifiedSocialCreditCode;
import org.infopool.domain.journal.Acts;
import org.infopool.domain.journal.Occurrence;
import org.infopool.domain.journal.Subject;
import org.infopool.domain.journal.SubjectKind;
import org.infopool.domain.license.LicenseNumber;
import org.infopool.domain.obligation.ObligationNumber;
import org.infopool.domain.selfinspection.SelfInspectionEvent;
import org.infopool.domain.selfinspection.SelfInspectionNumber;
import org.infopool.domain.shared.RuleViolated;
import org.infopool.ejb.journal.Journals;
import org.infopool.ejb.platform.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@SuppressWarnings("UnnecessaryAssignment") // There is no server to inject anything.
class GroundsTest {
    private static final UnifiedSocialCreditCode INSPECTED = new UnifiedSocialCreditCode("91350100M000100Y43");
    private static final UnifiedSocialCreditCode OTHER = new UnifiedSocialCreditCode("91990100MA7YH002XM");
    private static final Subject GROUND = new Subject(SubjectKind.SELF_INSPECTION, "SI-2025-000001");

    private final TestDatabase database = TestDatabase.empty();
    private final Grounds grounds = new Grounds();

    @BeforeEach
    void openOne() {
        grounds.timeLines = Journals.timeLines(database);
        var journal = Journals.journal(database, List.of(SelfInspectionEvent.Opened.class), List.of());
        database.inTransaction(() -> journal.record(new SelfInspectionEvent.Opened(
                new Occurrence(GROUND, 1, Acts.by("SHEN", Role.APPLICANT)),
                new SelfInspectionNumber(GROUND.number()),
                new LicenseNumber("LIC-2025-000001"),
                INSPECTED,
                "福州清茶贸易有限公司",
                new OfficeNumber("CN-YH-01"),
                new ObligationNumber("OBL-2025-000001"),
                "2025.1")));
    }

    @Test
    void aMatterOfTheEnterpriseIsAGround() {
        assertDoesNotThrow(() -> grounds.check(GROUND, INSPECTED));
    }

    @Test
    void aMatterOfAnotherEnterpriseIsNone() {
        assertEquals("inspection.groundOfOther", broken(GROUND, OTHER));
    }

    @Test
    void whatNobodyKnowsIsNone() {
        assertEquals(
                "inspection.groundUnknown", broken(new Subject(SubjectKind.MEASURE, "MEA-2025-000001"), INSPECTED));
    }

    private String broken(Subject ground, UnifiedSocialCreditCode inspected) {
        return assertThrows(RuleViolated.class, () -> grounds.check(ground, inspected))
                .ruleKey();
    }
}
