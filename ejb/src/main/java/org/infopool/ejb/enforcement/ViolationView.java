package org.infopool.ejb.enforcement;

import java.time.LocalDate;
import java.util.List;
import org.infopool.domain.access.Matter;
import org.infopool.domain.access.OfficeNumber;
import org.infopool.domain.enforcement.NoPenalty;
import org.infopool.domain.enforcement.Violation;
import org.infopool.domain.enforcement.ViolationNumber;
import org.infopool.domain.enforcement.ViolationStatus;
import org.infopool.domain.enterprise.UnifiedSocialCreditCode;
import org.infopool.domain.license.LicenseNumber;
import org.infopool.domain.rulebook.AdvisoryScore;
import org.infopool.domain.rulebook.Band;
import org.infopool.domain.rulebook.CriminalSeriousness;
import org.infopool.domain.rulebook.MeasureKind;
import org.infopool.domain.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * What other features may know of a violation.
 *
 * @param type its code in the catalog of the rule book
 * @param facts what is known, in words
 * @param actUntil when the act ended; absent while it goes on
 * @param band how serious it is; absent before it was assessed
 * @param score of 100; 0 before it was assessed
 * @param criminal {@code BELOW} before it was assessed
 * @param grounds the criminal grounds, such as {@code 5.1(3)}
 * @param persons of how many individuals
 * @param safetyHarmed whether life, health or financial safety was concerned and harm was done
 * @param noPenalty why there is, or may be, no penalty
 * @param failedOrder whether an order to correct that was served on it failed
 * @param matter who has done what on it so far
 */
public record ViolationView(
        ViolationNumber number,
        UnifiedSocialCreditCode uscc,
        String enterpriseName,
        OfficeNumber office,
        @Nullable LicenseNumber license,
        String type,
        String facts,
        @Nullable LocalDate actUntil,
        LocalDate discoveredOn,
        ViolationStatus status,
        @Nullable Band band,
        long score,
        CriminalSeriousness.Level criminal,
        List<String> grounds,
        boolean policeRoute,
        AdvisoryScore.Tendency tendency,
        Money gains,
        long persons,
        boolean safetyHarmed,
        List<MeasureKind> defaultMeasures,
        List<NoPenalty> noPenalty,
        boolean failedOrder,
        Matter matter) {
    static ViolationView of(Violation violation, boolean failedOrder) {
        var assessment = violation.assessment();
        var score = assessment.score();
        var criminal = assessment.criminal();
        var tendency = assessment.tendency();
        var weighed = violation.weighedFacts();
        return new ViolationView(
                violation.number(),
                violation.uscc(),
                violation.enterpriseName(),
                violation.office(),
                violation.license(),
                violation.type(),
                violation.facts(),
                violation.actUntil(),
                violation.discoveredOn(),
                violation.status(),
                assessment.band(),
                score == null ? 0 : score.longValue(),
                criminal == null ? CriminalSeriousness.Level.BELOW : criminal,
                assessment.criminalGrounds(),
                assessment.isPoliceRoute(),
                tendency == null ? AdvisoryScore.Tendency.GENERAL : tendency,
                weighed.gains(),
                weighed.persons(),
                weighed.isSafetyHarmed(),
                assessment.defaultMeasures(),
                assessment.noPenalty(),
                failedOrder,
                violation.matter());
    }

    /** Whether it must be referred to public security. */
    public boolean referralRequired() {
        return criminal != CriminalSeriousness.Level.BELOW;
    }
}
