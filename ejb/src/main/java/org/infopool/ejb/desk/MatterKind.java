package org.infopool.ejb.desk;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.infopool.domain.application.ApplicationNumber;
import org.infopool.domain.application.ApplicationStatus;
import org.infopool.domain.ending.EndingNumber;
import org.infopool.domain.ending.EndingStatus;
import org.infopool.domain.ending.LicenseEnding;
import org.infopool.domain.enforcement.Measure;
import org.infopool.domain.enforcement.MeasureNumber;
import org.infopool.domain.enforcement.MeasureStatus;
import org.infopool.domain.enforcement.ViolationNumber;
import org.infopool.domain.enforcement.ViolationStatus;
import org.infopool.domain.inspection.InspectionNumber;
import org.infopool.domain.inspection.InspectionStatus;
import org.infopool.domain.journal.SubjectKind;
import org.infopool.domain.license.License;
import org.infopool.domain.license.LicenseNumber;
import org.infopool.domain.notice.NoticeNumber;
import org.infopool.domain.obligation.ObligationNumber;
import org.infopool.domain.obligation.ObligationStatus;
import org.infopool.domain.proceeding.Proceeding;
import org.infopool.domain.proceeding.ProceedingNumber;
import org.infopool.domain.proceeding.ProceedingStatus;
import org.infopool.domain.referral.ReferralNumber;
import org.infopool.domain.referral.ReferralStatus;
import org.infopool.domain.register.PublicationNumber;
import org.infopool.domain.register.PublicationStatus;
import org.infopool.domain.winddown.WindDown;
import org.infopool.domain.winddown.WindDownNumber;
import org.infopool.domain.winddown.WindDownStatus;
import org.infopool.domain.winddown.WindDownStep;

/**
 * The kinds of matters on which time runs, and where each is kept. Every matter has a number, the name of an enterprise
 * and the office that keeps it; in what is asked here it is {@code m}, and its deadline {@code d}.
 */
enum MatterKind {
    APPLICATION(
            SubjectKind.APPLICATION,
            "LicenseApplication",
            "m.latinName",
            Seen.ALWAYS,
            "d.ruleId = 'all.42-1.decide' and "
                    + in(
                            "m.status",
                            ApplicationStatus.ACCEPTED,
                            ApplicationStatus.VETTING,
                            ApplicationStatus.RECOMMENDED,
                            ApplicationStatus.REPRESENTATIONS)),
    LICENSE(
            SubjectKind.LICENSE,
            "License",
            "m.latinName",
            Seen.ALWAYS,
            "(" + Undone.CERTIFICATE + " or d.ruleId = '" + License.CANCEL + "' and m.cancelledOn is null)"),
    ENDING(
            SubjectKind.ENDING,
            "LicenseEnding",
            "m.enterpriseName",
            Seen.ALWAYS,
            "d.ruleId = '" + LicenseEnding.DECIDE + "' and " + in("m.status", EndingStatus.INTENDED)),
    WIND_DOWN(
            SubjectKind.WIND_DOWN,
            "WindDown",
            "m.enterpriseName",
            Seen.ALWAYS,
            "(" + Undone.STEP + " or d.ruleId = '" + WindDown.VERIFY + "' and " + in("m.status", WindDownStatus.FILED)
                    + ")"),
    // A duty carries the Chinese name alone.
    OBLIGATION(
            SubjectKind.OBLIGATION,
            "Obligation",
            "m.enterpriseName",
            Seen.ALWAYS,
            in("m.status", ObligationStatus.OVERDUE)),
    // The enterprise does not know of an inspection before the team has checked in.
    INSPECTION(
            SubjectKind.INSPECTION,
            "Inspection",
            "m.enterpriseName",
            in("m.status", InspectionStatus.UNDER_WAY, InspectionStatus.RECORDED, InspectionStatus.CONCLUDED),
            in("m.status", InspectionStatus.ORDERED, InspectionStatus.UNDER_WAY, InspectionStatus.RECORDED)),
    VIOLATION(
            SubjectKind.VIOLATION,
            "Violation",
            "m.enterpriseName",
            "(m.putOn is not null or " + in("m.status", ViolationStatus.ESTABLISHED) + ")",
            in("m.status", ViolationStatus.SUSPECTED, ViolationStatus.ASSESSED)),
    // That an inspection is to come is no matter of the party's before the authority says so.
    MEASURE(
            SubjectKind.MEASURE,
            "Measure",
            "m.enterpriseName",
            "d.ruleId <> '" + Measure.FOR_CAUSE + "'",
            "(" + in("m.status", MeasureStatus.IN_EFFECT) + " or d.ruleId = '" + Measure.FOR_CAUSE + "' and "
                    + in("m.status", MeasureStatus.FAILED) + ")"),
    /** Staff's alone: the party does not hear of it. */
    REFERRAL(
            SubjectKind.REFERRAL,
            "Referral",
            "m.enterpriseName",
            Seen.NEVER,
            in(
                    "m.status",
                    Arrays.stream(ReferralStatus.values())
                            .filter(ReferralStatus::isPending)
                            .toArray(ReferralStatus[]::new))),
    // The party knows of it from the notice on, and sees the clocks that run on it.
    PROCEEDING(
            SubjectKind.PROCEEDING,
            "Proceeding",
            "m.enterpriseName",
            in(
                            "m.status",
                            Arrays.stream(ProceedingStatus.values())
                                    .filter(ProceedingStatus::isOpenToParty)
                                    .toArray(ProceedingStatus[]::new))
                    + " and d.ruleId in ('" + Proceeding.STATEMENT + "', '" + Proceeding.REQUEST + "', '"
                    + Proceeding.PAY + "')",
            "(" + in("m.status", ProceedingStatus.PROPOSED) + " or d.ruleId = 'p14.45.decide' and "
                    + in(
                            "m.status",
                            Arrays.stream(ProceedingStatus.values())
                                    .filter(ProceedingStatus::isBeingDecided)
                                    .toArray(ProceedingStatus[]::new))
                    + " or d.ruleId = 'p14.37.notice' and " + in("m.status", ProceedingStatus.HEARING_SET)
                    + " or d.ruleId = '" + Proceeding.PAY + "' and "
                    + in("m.status", ProceedingStatus.SERVED) + ")"),
    /** A paper that is to be served. */
    NOTICE(SubjectKind.NOTICE, "Notice", "m.enterpriseName", Seen.ALWAYS, "m.serviceMode is null"),
    PUBLICATION(
            SubjectKind.PUBLICATION,
            "Publication",
            "m.enterpriseName",
            Seen.ALWAYS,
            in("m.status", PublicationStatus.PUBLISHED, PublicationStatus.TO_WITHDRAW));

    /** The holder of an ended license has not done yet what the deadline is for. */
    static final String UNDONE_STEP = Undone.STEP;

    /** No certificate says yet what the license says. */
    static final String UNCERTIFIED = Undone.CERTIFICATE;

    private static final class Undone {
        /** Each renewal and variation gives the certificate a new time: the last counts. */
        private static final String CERTIFICATE = "d.ruleId = '" + License.ISSUE
                + "' and m.certificateEdition < m.edition and not exists (select l from Deadline l where l.aboutKind ="
                + " d.aboutKind and l.aboutNumber = d.aboutNumber and l.ruleId = d.ruleId and l.id > d.id)";

        private static final String STEP = "(" + in("m.status", WindDownStatus.OPEN, WindDownStatus.SENT_BACK)
                + " and (d.ruleId = '" + WindDownStep.STOP.rule() + "' and m.stoppedOn is null or d.ruleId = '"
                + WindDownStep.TELL.rule() + "' and m.toldOn is null or d.ruleId = '" + WindDownStep.DISPOSE.rule()
                + "' and m.disposedOn is null or d.ruleId = '" + WindDown.PROVE
                + "' and m.filedOn is null or d.ruleId = '" + WindDown.MEND + "' and "
                + in("m.status", WindDownStatus.SENT_BACK) + "))";
    }

    private static final class Seen {
        /** The holder may see the matter from its first day on. */
        private static final String ALWAYS = "m.uscc is not null";

        private static final String NEVER = "m.uscc is null";
    }

    private final SubjectKind kind;
    private final String entity;
    private final String latinName;
    private final String seenByHolder;
    private final String goesOn;

    /**
     * A kind of matter.
     *
     * @param seenByHolder when the enterprise that it is about may see it
     * @param goesOn when a missed deadline of it matters still
     */
    MatterKind(SubjectKind kind, String entity, String latinName, String seenByHolder, String goesOn) {
        this.kind = kind;
        this.entity = entity;
        this.latinName = latinName;
        this.seenByHolder = seenByHolder;
        this.goesOn = goesOn;
    }

    /** The kind of matter that a thing is; nothing where no time runs on it. */
    static Optional<MatterKind> of(SubjectKind kind) {
        return Arrays.stream(values()).filter(one -> one.kind == kind).findFirst();
    }

    /** What concerns somebody still: it runs, stands, waits, or was missed while its matter goes on. */
    static String unmet() {
        return "(d.openMarker is not null or d.state = org.infopool.domain.clock.DeadlineState.MISSED and "
                + any(one -> one.exists(one.goesOn)) + ")";
    }

    /** It is about something that an office kept by {@code :offices} has. */
    static String covered() {
        return any(one -> one.exists(COVERED));
    }

    /** The office of the matter is one of {@code :offices}. */
    static final String COVERED = "exists (select o from Office o where o.number = m.office and o.path like :offices)";

    /** It is about a matter of {@code :holder} that the holder may see. */
    static String holders() {
        return any(one -> one.exists("m.uscc = :holder and " + one.seenByHolder));
    }

    private static String any(Function<MatterKind, String> condition) {
        return Arrays.stream(values()).map(condition).collect(Collectors.joining(" or ", "(", ")"));
    }

    /** The deadline is about a matter of this kind for which the condition holds. */
    String exists(String condition) {
        return "d.aboutKind = " + literal(kind) + " and exists (select m from " + entity
                + " m where m.number = d.aboutNumber and " + condition + ")";
    }

    /** Reads the number and the two names of the matters with {@code :numbers}. */
    String names() {
        return "select m.number, m.enterpriseName, " + latinName + " from " + entity + " m where m.number in :numbers";
    }

    /** A number of this kind of matter as it is stored. */
    Object number(String text) {
        return switch (this) {
            case APPLICATION -> new ApplicationNumber(text);
            case LICENSE -> new LicenseNumber(text);
            case ENDING -> new EndingNumber(text);
            case WIND_DOWN -> new WindDownNumber(text);
            case OBLIGATION -> new ObligationNumber(text);
            case REFERRAL -> new ReferralNumber(text);
            case INSPECTION -> new InspectionNumber(text);
            case PROCEEDING -> new ProceedingNumber(text);
            case NOTICE -> new NoticeNumber(text);
            case PUBLICATION -> new PublicationNumber(text);
            case VIOLATION -> new ViolationNumber(text);
            case MEASURE -> new MeasureNumber(text);
        };
    }

    /** The expression has one of these values. */
    static String in(String expression, Enum<?>... values) {
        return expression
                + Arrays.stream(values).map(MatterKind::literal).collect(Collectors.joining(", ", " in (", ")"));
    }

    private static String literal(Enum<?> constant) {
        return constant.getDeclaringClass().getName() + "." + constant.name();
    }
}
