package org.infopool.ejb.selfinspection;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.infopool.domain.access.OfficeNumber;
import org.infopool.domain.enterprise.UnifiedSocialCreditCode;
import org.infopool.domain.license.LicenseNumber;
import org.infopool.domain.obligation.ObligationNumber;
import org.infopool.domain.selfinspection.Conformity;
import org.infopool.domain.selfinspection.Processing;
import org.infopool.domain.selfinspection.SelfInspection;
import org.infopool.domain.selfinspection.SelfInspectionNumber;
import org.infopool.domain.selfinspection.SelfInspectionStatus;
import org.infopool.domain.shared.PersonNumber;
import org.jspecify.annotations.Nullable;

/**
 * One self-inspection, whole.
 *
 * @param points the questions with their answers, in the order of the checklist
 * @param contentHash the fingerprint of what was signed
 * @param events how many events it has had
 */
public record SelfInspectionDetails(
        SelfInspectionNumber number,
        ObligationNumber obligation,
        LicenseNumber license,
        UnifiedSocialCreditCode uscc,
        String enterpriseName,
        OfficeNumber office,
        SelfInspectionStatus status,
        Processing processing,
        String ruleBookVersion,
        List<AnsweredPoint> points,
        @Nullable String contentHash,
        @Nullable PersonNumber declaredBy,
        @Nullable Instant submittedAt,
        boolean late,
        int events) {
    static SelfInspectionDetails of(SelfInspection selfInspection) {
        return new SelfInspectionDetails(
                selfInspection.number(),
                selfInspection.obligation(),
                selfInspection.license(),
                selfInspection.uscc(),
                selfInspection.enterpriseName(),
                selfInspection.office(),
                selfInspection.status(),
                selfInspection.processing(),
                selfInspection.ruleBookVersion(),
                selfInspection.points().stream()
                        .map(point -> new AnsweredPoint(point.item(), point.answer(), point.saved()))
                        .toList(),
                selfInspection.contentHash(),
                selfInspection.declaredBy(),
                selfInspection.submittedAt(),
                selfInspection.late(),
                selfInspection.events());
    }

    /** The question of this rule book id with its answer, where it is asked. */
    public Optional<AnsweredPoint> point(String item) {
        return points.stream().filter(point -> point.item().equals(item)).findFirst();
    }

    /** How many questions have an answer. */
    public long answered() {
        return points.stream()
                .filter(point -> point.answer().conformity() != null)
                .count();
    }

    /** How many questions have this answer. */
    public long count(Conformity conformity) {
        return points.stream()
                .filter(point -> point.answer().conformity() == conformity)
                .count();
    }
}
