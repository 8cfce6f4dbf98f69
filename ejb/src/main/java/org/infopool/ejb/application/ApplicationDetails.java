package org.infopool.ejb.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.infopool.domain.access.OfficeNumber;
import org.infopool.domain.application.ApplicationForm;
import org.infopool.domain.application.ApplicationNumber;
import org.infopool.domain.application.ApplicationStatus;
import org.infopool.domain.application.Evidence;
import org.infopool.domain.application.LicenseApplication;
import org.infopool.domain.application.Recommendation;
import org.infopool.domain.application.Request;
import org.infopool.domain.document.DocumentNumber;
import org.infopool.domain.enterprise.UnifiedSocialCreditCode;
import org.infopool.domain.shared.PersonNumber;
import org.jspecify.annotations.Nullable;

/**
 * One application, whole.
 *
 * @param evidence the rule book id of the criterion group, by document
 * @param paperNumber the number of the signed declaration; absent where it did not come on paper
 * @param answer why it was not taken up; absent where it was, or is not answered yet
 * @param refusal the refusal that is or was intended; absent where none was
 * @param events how many events it has had: what a form carries along to notice that somebody else acted
 */
public record ApplicationDetails(
        ApplicationNumber number,
        Request request,
        UnifiedSocialCreditCode uscc,
        String enterpriseName,
        @Nullable String latinName,
        OfficeNumber office,
        ApplicationStatus status,
        ApplicationForm form,
        Map<DocumentNumber, String> evidence,
        @Nullable String contentHash,
        @Nullable PersonNumber declaredBy,
        @Nullable String paperNumber,
        @Nullable LocalDate paperSignedOn,
        @Nullable Instant submittedAt,
        @Nullable LocalDate receivedOn,
        @Nullable LocalDate acceptedOn,
        boolean acceptedBySilence,
        boolean deficiencyTold,
        @Nullable AnswerView answer,
        @Nullable PersonNumber firstAssessor,
        @Nullable PersonNumber secondAssessor,
        @Nullable Recommendation recommendation,
        @Nullable RefusalView refusal,
        @Nullable LocalDate decidedOn,
        int events) {
    static ApplicationDetails of(LicenseApplication application) {
        return new ApplicationDetails(
                application.number(),
                application.request(),
                application.uscc(),
                application.enterpriseName(),
                application.latinName(),
                application.office(),
                application.status(),
                application.form(),
                application.evidence().stream().collect(Collectors.toMap(Evidence::document, Evidence::group)),
                application.contentHash(),
                application.declaredBy(),
                application.paperNumber(),
                application.paperSignedOn(),
                application.submittedAt(),
                application.receivedOn(),
                application.acceptedOn(),
                application.acceptedBySilence(),
                application.deficiencyTold(),
                AnswerView.of(application),
                application.firstAssessor(),
                application.secondAssessor(),
                application.recommendation(),
                RefusalView.of(application),
                application.decidedOn(),
                application.events());
    }
}
