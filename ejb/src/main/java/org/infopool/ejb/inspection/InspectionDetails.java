package org.infopool.ejb.inspection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.infopool.domain.access.OfficeNumber;
import org.infopool.domain.enterprise.UnifiedSocialCreditCode;
import org.infopool.domain.inspection.Inspection;
import org.infopool.domain.inspection.InspectionKind;
import org.infopool.domain.inspection.InspectionNumber;
import org.infopool.domain.inspection.InspectionStatus;
import org.infopool.domain.inspection.ItemAnswer;
import org.infopool.domain.inspection.ItemEvidence;
import org.infopool.domain.inspection.Reply;
import org.infopool.domain.inspection.TeamMember;
import org.infopool.domain.journal.Subject;
import org.infopool.domain.license.LicenseNumber;
import org.jspecify.annotations.Nullable;

/**
 * One inspection, whole, as far as the one who asks may see it: an enterprise reads answers and findings when the record
 * is signed.
 *
 * @param items the rule book ids of the questions
 * @param answers by rule book id of the question
 * @param findings those that stand
 */
public record InspectionDetails(
        InspectionNumber number,
        UnifiedSocialCreditCode uscc,
        String enterpriseName,
        OfficeNumber office,
        @Nullable LicenseNumber license,
        InspectionKind kind,
        Subject ground,
        String purpose,
        LocalDate plannedOn,
        boolean announced,
        InspectionStatus status,
        List<TeamMember> team,
        List<String> items,
        Map<String, ItemAnswer> answers,
        List<ItemEvidence> evidence,
        List<FindingView> findings,
        @Nullable Instant checkedInAt,
        @Nullable String representative,
        @Nullable String contentHash,
        @Nullable Reply reply,
        @Nullable String replyWords,
        @Nullable String summary,
        @Nullable LocalDate concludedOn,
        @Nullable LocalDate publishedOn,
        int events) {
    static InspectionDetails of(Inspection inspection, List<FindingView> findings, boolean whole) {
        return new InspectionDetails(
                inspection.number(),
                inspection.uscc(),
                inspection.enterpriseName(),
                inspection.office(),
                inspection.license(),
                inspection.kind(),
                inspection.ground(),
                inspection.purpose(),
                inspection.plannedOn(),
                inspection.announced(),
                inspection.status(),
                inspection.members(),
                inspection.sheet().items(),
                whole ? inspection.sheet().answers() : Map.of(),
                whole ? inspection.sheet().evidence() : List.of(),
                whole ? findings : List.of(),
                inspection.checkedInAt(),
                inspection.representative(),
                inspection.contentHash(),
                inspection.reply().given(),
                inspection.reply().words(),
                inspection.summary(),
                inspection.concludedOn(),
                inspection.publishedOn(),
                inspection.events());
    }
}
