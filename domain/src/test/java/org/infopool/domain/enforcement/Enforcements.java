package org.infopool.domain.enforcement;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.infopool.domain.access.OfficeNumber;
import org.infopool.domain.access.Role;
import org.infopool.domain.enterprise.UnifiedSocialCreditCode;
import org.infopool.domain.journal.Act;
import org.infopool.domain.journal.Acts;
import org.infopool.domain.journal.Subject;
import org.infopool.domain.journal.SubjectKind;
import org.infopool.domain.license.LicenseNumber;
import org.infopool.domain.rulebook.Conduct;
import org.infopool.domain.rulebook.ItemCategory;
import org.infopool.domain.rulebook.MeasureKind;
import org.infopool.domain.rulebook.RuleBook;
import org.infopool.domain.rulebook.RuleBookReader;
import org.infopool.domain.shared.Money;

/** Violations and measures in the situations that tests need. The caseworker is bo, the inspector is ina. */
public final class Enforcements {
    /** The rule book inside the pilot. */
    public static final RuleBook BOOK = RuleBook.builtIn().in(RuleBookReader.demonstrationPilot());

    /** The finding that a suspicion comes from. */
    public static final Subject FINDING = new Subject(SubjectKind.INSPECTION, "INS-2025-000001");

    /** A self-inspection that was missed. */
    public static final Subject DUTY = new Subject(SubjectKind.OBLIGATION, "OBL-2025-000001");

    private Enforcements() {}

    public static Act caseworker() {
        return Acts.by("bo", Role.CASEWORKER);
    }

    public static Act caseworker(String reason) {
        return because(caseworker(), reason);
    }

    public static Act inspector() {
        return Acts.by("ina", Role.INSPECTOR);
    }

    public static Act applicant() {
        return Acts.by("anna", Role.APPLICANT);
    }

    static Act because(Act act, String reason) {
        return new Act(act.actor(), act.at(), act.legalBasis(), reason, act.effectiveOn(), act.origin());
    }

    /** A violation of which nothing is known yet. */
    public static Violation unknown() {
        return Violation.of(
                new ViolationNumber("VIO-2025-000001"),
                new UnifiedSocialCreditCode("91350100M000100Y43"),
                "青禾茶业有限公司",
                new OfficeNumber("CN-YH-01"),
                new LicenseNumber("LIC-2025-000001"));
    }

    /** Suspected by the inspector: provision without consent, a month ago. */
    public static Violation suspected() {
        var violation = unknown();
        suspect(violation, Acts.TODAY.minusMonths(1));
        return violation;
    }

    static ViolationEvent.Suspected suspect(Violation violation, LocalDate day) {
        return violation.suspect(
                "PROVISION_WITHOUT_CONSENT",
                FINDING,
                "Order data went to a marketing partner.",
                List.of(),
                day,
                day,
                BOOK,
                inspector());
    }

    /** Weighed by the caseworker, in the band that these facts give. */
    public static Violation assessed() {
        var violation = suspected();
        violation.assess(general(), BOOK, caseworker());
        return violation;
    }

    /** Facts of the band GENERAL (law.md 15.2, A2). */
    public static ViolationFacts general() {
        return facts(Sensitivity.ORDINARY, 100_000, Money.ofYuan(1_000), Purpose.OWN_USE, Map.of());
    }

    /** Facts that reach the criminal threshold by their number (FS10 5(1)(3)). */
    public static ViolationFacts criminal() {
        return facts(Sensitivity.CRITICAL, 600, Money.ZERO, Purpose.SALE, Map.of(ItemCategory.TRACK, 50L));
    }

    static ViolationFacts facts(
            Sensitivity sensitivity, long persons, Money gains, Purpose purpose, Map<ItemCategory, Long> items) {
        return new ViolationFacts(
                Conduct.PROVIDE,
                items,
                false,
                gains,
                Money.ZERO,
                false,
                false,
                false,
                false,
                false,
                false,
                null,
                persons,
                sensitivity,
                purpose,
                Harm.REAL,
                false,
                false,
                false,
                false,
                Set.of(),
                false,
                false);
    }

    /** These facts with other circumstances. */
    static ViolationFacts circumstances(
            Harm harm, boolean minor, boolean corrected, boolean noFault, boolean repeated, boolean safety) {
        var known = general();
        return new ViolationFacts(
                known.conduct(),
                known.items(),
                false,
                Money.ZERO,
                Money.ZERO,
                false,
                false,
                false,
                false,
                false,
                false,
                null,
                10,
                Sensitivity.ORDINARY,
                Purpose.NEGLIGENT,
                harm,
                safety,
                minor,
                corrected,
                noFault,
                Set.of(),
                repeated,
                false);
    }

    /** An order to correct that can be given. */
    public static MeasureOrder order(long days) {
        return new MeasureOrder(
                MeasureKind.ORDER_TO_CORRECT,
                "Stop providing order data until people have agreed.",
                List.of("pipl.23.provision", "p14.34.order"),
                days,
                MeasureKind.GUIDANCE,
                "It was explained before, and went on.");
    }

    static Measure fresh() {
        return Measure.of(
                new MeasureNumber("MEA-2025-000001"),
                new UnifiedSocialCreditCode("91350100M000100Y43"),
                "青禾茶业有限公司",
                new OfficeNumber("CN-YH-01"),
                new LicenseNumber("LIC-2025-000001"));
    }

    /** An order to correct on a violation, on its way. */
    public static Measure ordered() {
        var measure = fresh();
        measure.order(assessed().subject(), order(10), Measure.COMPLY, BOOK, caseworker());
        return measure;
    }

    /** An order to correct that was served today. */
    public static Measure served() {
        var measure = ordered();
        measure.takeEffect(Acts.TODAY, "handed over", caseworker());
        return measure;
    }

    /** A measure of another kind, on its way. */
    static Measure of(MeasureKind kind) {
        var measure = fresh();
        measure.order(
                assessed().subject(),
                new MeasureOrder(kind, "What PIPL 23 asks for.", List.of("pipl.23.provision"), 0, null, null),
                Measure.COMPLY,
                BOOK,
                caseworker());
        return measure;
    }
}
