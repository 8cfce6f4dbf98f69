package org.infopool.ejb.enforcement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.infopool.domain.access.OfficeNumber;
import org.infopool.domain.document.DocumentNumber;
import org.infopool.domain.enforcement.KeptReason;
import org.infopool.domain.enforcement.NoPenalty;
import org.infopool.domain.enforcement.NotPursuedGround;
import org.infopool.domain.enforcement.Violation;
import org.infopool.domain.enforcement.ViolationFacts;
import org.infopool.domain.enforcement.ViolationNumber;
import org.infopool.domain.enforcement.ViolationStatus;
import org.infopool.domain.enterprise.UnifiedSocialCreditCode;
import org.infopool.domain.journal.Subject;
import org.infopool.domain.license.LicenseNumber;
import org.infopool.domain.rulebook.AdvisoryScore;
import org.infopool.domain.rulebook.Band;
import org.infopool.domain.rulebook.CriminalSeriousness;
import org.infopool.domain.rulebook.MeasureKind;
import org.infopool.domain.shared.PersonNumber;
import org.jspecify.annotations.Nullable;

/**
 * One violation, whole.
 *
 * @param source where the suspicion came from; itself where a lead was typed in
 * @param assessment how the facts were weighed; absent before that, and for the party
 * @param events how many events it has had: what a form carries along to notice that somebody else acted
 */
public record ViolationDetails(
        ViolationNumber number,
        UnifiedSocialCreditCode uscc,
        String enterpriseName,
        OfficeNumber office,
        @Nullable LicenseNumber license,
        String type,
        Subject source,
        String facts,
        LocalDate actFrom,
        @Nullable LocalDate actUntil,
        LocalDate discoveredOn,
        @Nullable LocalDate limitationOn,
        ViolationStatus status,
        List<PersonNumber> investigators,
        List<DocumentNumber> documents,
        @Nullable Weighed assessment,
        @Nullable LocalDate putOn,
        @Nullable String statement,
        @Nullable LocalDate answeredOn,
        @Nullable Subject establishedBy,
        @Nullable LocalDate establishedOn,
        @Nullable NotPursuedGround notPursuedGround,
        @Nullable String notPursuedReason,
        int events) {
    /**
     * How the facts were weighed.
     *
     * @param reasons why, as they were on the day
     */
    public record Weighed(
            ViolationFacts facts,
            Band band,
            @Nullable BigDecimal score,
            AdvisoryScore.@Nullable Tendency tendency,
            CriminalSeriousness.@Nullable Level criminal,
            List<String> criminalGrounds,
            boolean policeRoute,
            boolean legalReviewNeeded,
            List<MeasureKind> defaultMeasures,
            List<MeasureKind> nextMeasures,
            List<NoPenalty> noPenalty,
            List<KeptReason> reasons,
            @Nullable String ruleBookVersion,
            @Nullable LocalDate assessedOn) {
        /** Whether it must be referred to public security. */
        public boolean referralRequired() {
            return criminal != null && criminal != CriminalSeriousness.Level.BELOW;
        }
    }

    static ViolationDetails of(Violation violation, boolean toParty) {
        return new ViolationDetails(
                violation.number(),
                violation.uscc(),
                violation.enterpriseName(),
                violation.office(),
                violation.license(),
                violation.type(),
                violation.source(),
                violation.facts(),
                violation.actFrom(),
                violation.actUntil(),
                violation.discoveredOn(),
                violation.limitationOn(),
                violation.status(),
                violation.investigators(),
                violation.documents(),
                toParty ? null : weighed(violation),
                violation.putOn(),
                violation.statement(),
                violation.answeredOn(),
                violation.establishedBy(),
                violation.establishedOn(),
                violation.notPursuedGround(),
                violation.notPursuedReason(),
                violation.events());
    }

    private static @Nullable Weighed weighed(Violation violation) {
        var assessment = violation.assessment();
        var band = assessment.band();
        return band == null
                ? null
                : new Weighed(
                        violation.weighedFacts(),
                        band,
                        assessment.score(),
                        assessment.tendency(),
                        assessment.criminal(),
                        assessment.criminalGrounds(),
                        assessment.isPoliceRoute(),
                        assessment.isLegalReviewNeeded(),
                        assessment.defaultMeasures(),
                        assessment.nextMeasures(),
                        assessment.noPenalty(),
                        violation.reasons(),
                        assessment.ruleBookVersion(),
                        assessment.assessedOn());
    }
}
