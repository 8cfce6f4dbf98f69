package org.infopool.ejb.enforcement;

import java.time.LocalDate;
import java.util.List;
import org.infopool.domain.access.OfficeNumber;
import org.infopool.domain.document.DocumentNumber;
import org.infopool.domain.enforcement.Measure;
import org.infopool.domain.enforcement.MeasureNumber;
import org.infopool.domain.enforcement.MeasureStatus;
import org.infopool.domain.enterprise.UnifiedSocialCreditCode;
import org.infopool.domain.journal.Subject;
import org.infopool.domain.license.LicenseNumber;
import org.infopool.domain.rulebook.MeasureKind;
import org.infopool.domain.shared.PersonNumber;
import org.jspecify.annotations.Nullable;

/**
 * One measure, whole.
 *
 * @param basis the duty that was missed, or the violation
 * @param articles the rule book ids of the articles that it rests on
 * @param complyRule the rule book id of the period to comply; absent where nothing is to be done by a day
 * @param days how long that period is
 * @param serviceProof what shows that it was served
 * @param judgment what the authority said last
 * @param dueOn the last day, once it has passed in vain
 * @param failedDeadline the number of the deadline that passed in vain
 * @param events how many events it has had: what a form carries along to notice that somebody else acted
 */
public record MeasureDetails(
        MeasureNumber number,
        UnifiedSocialCreditCode uscc,
        String enterpriseName,
        OfficeNumber office,
        @Nullable LicenseNumber license,
        MeasureKind kind,
        Subject basis,
        String text,
        List<String> articles,
        @Nullable String complyRule,
        long days,
        @Nullable MeasureKind considered,
        @Nullable String whyNotMilder,
        PersonNumber orderedBy,
        LocalDate orderedOn,
        String ruleBookVersion,
        MeasureStatus status,
        @Nullable DocumentNumber letter,
        @Nullable LocalDate servedOn,
        @Nullable String serviceProof,
        @Nullable LocalDate extendedOn,
        @Nullable String extensionReason,
        @Nullable String report,
        @Nullable LocalDate reportedOn,
        boolean reportPending,
        @Nullable String judgment,
        List<DocumentNumber> documents,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate failedOn,
        @Nullable String failedDeadline,
        @Nullable LocalDate endedOn,
        int events) {
    static MeasureDetails of(Measure measure) {
        return new MeasureDetails(
                measure.number(),
                measure.uscc(),
                measure.enterpriseName(),
                measure.office(),
                measure.license(),
                measure.kind(),
                measure.basis(),
                measure.text(),
                measure.articles(),
                measure.complyRule(),
                measure.days(),
                measure.considered(),
                measure.whyNotMilder(),
                measure.orderedBy(),
                measure.orderedOn(),
                measure.ruleBookVersion(),
                measure.status(),
                measure.letter(),
                measure.servedOn(),
                measure.serviceProof(),
                measure.extendedOn(),
                measure.extensionReason(),
                measure.report(),
                measure.reportedOn(),
                measure.isReportPending(),
                measure.judgment(),
                measure.documents(),
                measure.dueOn(),
                measure.failedOn(),
                measure.failedDeadline(),
                measure.endedOn(),
                measure.events());
    }
}
