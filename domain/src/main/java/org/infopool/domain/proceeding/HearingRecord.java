package org.infopool.domain.proceeding;

import java.util.List;
import org.infopool.domain.document.DocumentNumber;
import org.infopool.domain.rulebook.RuleBook;
import org.infopool.domain.shared.RuleViolated;

/**
 * What happened at a hearing. The decision follows from it (APL 65).
 *
 * @param representatives the names of those who spoke for the party beside itself
 * @param minutes what was said
 * @param documents the record as it was signed
 * @param signed whether the party signed the record
 * @param refusal why it did not sign; empty where it did
 */
public record HearingRecord(
        List<String> representatives, String minutes, List<DocumentNumber> documents, boolean signed, String refusal) {
    /** Copies the lists. */
    public HearingRecord {
        representatives = List.copyOf(representatives);
        documents = List.copyOf(documents);
    }

    /**
     * Refuses a record that the law does not accept (APL 64).
     *
     * @throws RuleViolated {@code proceeding.minutesMissing}, {@code proceeding.tooManyRepresentatives},
     *     {@code proceeding.refusalMissing}, {@code proceeding.signedRecordMissing}
     */
    public void require(RuleBook book) {
        RuleViolated.unless(!minutes.isBlank(), "proceeding.minutesMissing");
        RuleViolated.unless(
                book.threshold("apl.64-5.representatives").isMetBy(representatives.size()),
                "proceeding.tooManyRepresentatives",
                representatives.size());
        RuleViolated.unless(signed || !refusal.isBlank(), "proceeding.refusalMissing");
        RuleViolated.unless(!signed || !documents.isEmpty(), "proceeding.signedRecordMissing");
    }
}
