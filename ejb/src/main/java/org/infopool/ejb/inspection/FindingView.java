package org.infopool.ejb.inspection;

import java.time.LocalDate;
import java.util.List;
import org.infopool.domain.access.OfficeNumber;
import org.infopool.domain.document.DocumentNumber;
import org.infopool.domain.enterprise.UnifiedSocialCreditCode;
import org.infopool.domain.inspection.Finding;
import org.infopool.domain.inspection.FindingNumber;
import org.infopool.domain.inspection.FindingStatus;
import org.infopool.domain.inspection.Inspection;
import org.infopool.domain.inspection.InspectionNumber;
import org.infopool.domain.inspection.Severity;
import org.infopool.domain.journal.Subject;
import org.infopool.domain.license.LicenseNumber;
import org.jspecify.annotations.Nullable;

/**
 * One finding with the inspection that made it.
 *
 * @param ground what the inspection rested on
 * @param item the rule book id of the question
 * @param article the rule book id of the article that is not kept to
 * @param textVersion the date of the text of that article
 * @param foundOn the day on which the inspection was held
 */
public record FindingView(
        FindingNumber number,
        InspectionNumber inspection,
        UnifiedSocialCreditCode uscc,
        String enterpriseName,
        OfficeNumber office,
        @Nullable LicenseNumber license,
        Subject ground,
        String item,
        String article,
        String textVersion,
        Severity severity,
        String text,
        List<DocumentNumber> evidence,
        FindingStatus status,
        LocalDate foundOn) {
    static FindingView of(Finding finding, Inspection inspection) {
        return new FindingView(
                finding.number(),
                inspection.number(),
                inspection.uscc(),
                inspection.enterpriseName(),
                inspection.office(),
                inspection.license(),
                inspection.ground(),
                finding.item(),
                finding.article(),
                finding.textVersion(),
                finding.severity(),
                finding.text(),
                finding.evidence(),
                finding.status(),
                inspection.heldOn());
    }
}
