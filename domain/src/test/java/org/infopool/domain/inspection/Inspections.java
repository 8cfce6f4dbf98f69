package org.infopool.domain.inspection;

import java.util.List;
import java.util.Set;
import org.infopool.domain.access.OfficeNumber;
import org.infopool.domain.access.Role;
import org.infopool.domain.document.DocumentNumber;
import org.infopool.domain.enterprise.UnifiedSocialCreditCode;
import org.infopool.domain.journal.Act;
import org.infopool.domain.journal.Acts;
import org.infopool.domain.journal.Origin;
import org.infopool.domain.journal.Subject;
import org.infopool.domain.journal.SubjectKind;
import org.infopool.domain.license.LicenseNumber;
import org.infopool.domain.shared.PersonNumber;
import org.jspecify.annotations.Nullable;

/** Inspections in the situations that tests need. The director is dai, the inspectors are hua and jin, the applicant is anna. */
public final class Inspections {
    public static final Subject GROUND = new Subject(SubjectKind.MEASURE, "MEA-2025-000001");
    public static final String POLICY = "aud.annex.2";
    public static final String TRAINING = "aud.annex.24";

    private Inspections() {}

    public static Act director() {
        return because("dai", Role.DIRECTOR, "The order to correct was not followed.");
    }

    public static Act first() {
        return because("hua", Role.INSPECTOR, "Something was forgotten.");
    }

    public static Act second() {
        return Acts.by("jin", Role.INSPECTOR);
    }

    public static Act stranger() {
        return Acts.by("kai", Role.INSPECTOR);
    }

    public static Act applicant() {
        return Acts.by("anna", Role.APPLICANT);
    }

    private static Act because(String name, Role role, String reason) {
        var act = Acts.by(name, role);
        return Act.now(act.actor(), act.at(), act.legalBasis(), reason, Origin.PAGE);
    }

    public static Inspected tea() {
        return new Inspected(
                new UnifiedSocialCreditCode("91350100M000100Y43"),
                "福州清茶贸易有限公司",
                new OfficeNumber("CN-YH"),
                new LicenseNumber("LIC-2025-000001"));
    }

    public static InspectionOrder order(PersonNumber... team) {
        return new InspectionOrder(
                InspectionKind.FOR_CAUSE,
                GROUND,
                "See whether the self-inspection was made.",
                Acts.TODAY,
                false,
                List.of(team),
                List.of(POLICY, TRAINING));
    }

    public static Inspection drafted(InspectionOrder order, @Nullable Integer visit) {
        return new Inspection(new InspectionNumber("INS-2025-000001"), tea(), order, "2025.1", visit);
    }

    public static Inspection ordered() {
        var inspection = drafted(order(Acts.person("hua"), Acts.person("jin")), null);
        inspection.order(2, director());
        return inspection;
    }

    public static CheckIn entry() {
        return new CheckIn(true, true, "Lin Mei, officer");
    }

    public static Inspection underWay() {
        var inspection = ordered();
        inspection.checkIn(entry(), first());
        return inspection;
    }

    /** Everything is answered, and there is one major non-conformity with its finding. */
    public static Inspection answered() {
        var inspection = underWay();
        inspection.answer(POLICY, ItemResult.CONFORM, "", 0, Set.of(), first());
        inspection.answer(TRAINING, ItemResult.MAJOR, "Nobody was ever trained.", 0, Set.of(), second());
        return inspection;
    }

    public static Finding.Statement statement() {
        return new Finding.Statement("pipl.51-1.rules", "2021-08-20", "No training was held in three years.");
    }

    public static Finding found(Inspection inspection) {
        var finding = inspection.find(new FindingNumber("FND-2025-000001"), TRAINING, statement(), first());
        finding.note(first());
        return finding;
    }

    public static Inspection recorded(List<FoundPoint> findings) {
        var inspection = answered();
        inspection.sign(findings, first());
        inspection.sign(findings, second());
        return inspection;
    }

    public static FoundPoint point() {
        return new FoundPoint(
                new FindingNumber("FND-2025-000001"),
                TRAINING,
                "pipl.51-1.rules",
                Severity.MAJOR,
                "No training was held in three years.",
                List.of(new DocumentNumber("DOC-2025-000001")));
    }

    public static Inspection replied() {
        var inspection = recorded(List.of(point()));
        inspection.reply(Reply.SIGNED, "", false, applicant());
        return inspection;
    }
}
