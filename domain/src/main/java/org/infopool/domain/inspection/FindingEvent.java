package org.infopool.domain.inspection;

import java.util.List;
import org.infopool.domain.document.DocumentNumber;
import org.infopool.domain.enterprise.UnifiedSocialCreditCode;
import org.infopool.domain.journal.DomainEvent;
import org.infopool.domain.journal.EventType;
import org.infopool.domain.journal.Occurrence;
import org.infopool.domain.journal.Subject;
import org.infopool.domain.journal.SubjectKind;

/** What can happen to a finding. All of it is shown in the time line of its inspection. */
public sealed interface FindingEvent extends DomainEvent {
    /** The finding's own number. */
    FindingNumber number();

    /** The inspection that found it. */
    InspectionNumber inspection();

    @Override
    default Subject concerns() {
        return new Subject(SubjectKind.INSPECTION, inspection().value());
    }

    /**
     * It was noted.
     *
     * @param item the rule book id of the question
     * @param article the rule book id of the article that is not kept to
     * @param textVersion the date of the text of that article
     */
    @EventType("finding.noted/1")
    record Noted(
            Occurrence occurrence,
            FindingNumber number,
            InspectionNumber inspection,
            UnifiedSocialCreditCode uscc,
            String item,
            String article,
            String textVersion,
            Severity severity,
            String text,
            List<DocumentNumber> evidence)
            implements FindingEvent {}

    /** It was worded anew before the record was signed. */
    @EventType("finding.restated/1")
    record Restated(
            Occurrence occurrence,
            FindingNumber number,
            InspectionNumber inspection,
            UnifiedSocialCreditCode uscc,
            String item,
            String article,
            String textVersion,
            Severity severity,
            String text,
            List<DocumentNumber> evidence)
            implements FindingEvent {}

    /** It was taken back before the report. */
    @EventType("finding.dropped/1")
    record Dropped(
            Occurrence occurrence, FindingNumber number, InspectionNumber inspection, UnifiedSocialCreditCode uscc)
            implements FindingEvent {}

    /** It became final with the report. */
    @EventType("finding.held/1")
    record Held(Occurrence occurrence, FindingNumber number, InspectionNumber inspection, UnifiedSocialCreditCode uscc)
            implements FindingEvent {}
}
