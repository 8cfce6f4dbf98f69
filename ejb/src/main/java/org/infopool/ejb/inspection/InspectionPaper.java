package org.infopool.ejb.inspection;

import java.time.LocalDate;
import java.util.List;
import org.infopool.domain.enterprise.UnifiedSocialCreditCode;
import org.infopool.domain.inspection.FindingNumber;
import org.infopool.domain.inspection.InspectionKind;
import org.infopool.domain.inspection.InspectionNumber;
import org.infopool.domain.inspection.ItemResult;
import org.infopool.domain.inspection.Reply;
import org.infopool.domain.inspection.Severity;
import org.infopool.domain.license.LicenseNumber;
import org.infopool.domain.shared.LocalizedText;
import org.infopool.domain.shared.Worded;
import org.infopool.ejb.document.LetterForm;
import org.infopool.ejb.document.PdfPrinter;
import org.infopool.ejb.letter.Ground;
import org.jspecify.annotations.Nullable;

/**
 * The record of an inspection on paper: Chinese first, English after. It says nothing that is not in its
 * {@link Content}.
 */
public final class InspectionPaper {
    private static final LetterForm FORM = new LetterForm(InspectionPaper.class, "inspection-record.xhtml");

    private InspectionPaper() {}

    /** The record as a PDF. The same content gives the same bytes. */
    public static byte[] print(Content content) {
        return PdfPrinter.print(FORM.filledWith(content), content.concludedOn());
    }

    /**
     * Everything that the record says.
     *
     * @param office who inspected
     * @param ground the number of what the inspection rested on
     * @param representative who was there for the enterprise; absent where nobody was
     * @param reply what the enterprise did with the record
     * @param replyWords what it objected to, or why it did not sign
     * @param onPaper whether an inspector entered what the enterprise did in front of them
     * @param contentHash the fingerprint of the record as it was signed
     */
    public record Content(
            InspectionNumber number,
            LocalDate concludedOn,
            LocalizedText office,
            String enterpriseName,
            UnifiedSocialCreditCode uscc,
            @Nullable LicenseNumber license,
            InspectionKind kind,
            String ground,
            String purpose,
            LocalDate heldOn,
            @Nullable String representative,
            List<Question> questions,
            List<Found> findings,
            Reply reply,
            @Nullable String replyWords,
            boolean onPaper,
            String summary,
            List<Signature> signatures,
            String contentHash,
            String ruleBookVersion) {
        /** A record whose lists do not change any more. */
        public Content {
            questions = List.copyOf(questions);
            findings = List.copyOf(findings);
            signatures = List.copyOf(signatures);
        }

        /** What the paper is about, in a line. */
        public Worded subject() {
            return (words, language) -> words.text(language, "letter.inspection.subject", number, enterpriseName);
        }
    }

    /** One question with its answer. */
    public record Question(LocalizedText title, ItemResult result, String note) {}

    /** A finding, with the article that was not kept to and the evidence. */
    public record Found(FindingNumber number, Severity severity, Ground article) {}

    /** An inspector, and when they signed. */
    public record Signature(LocalizedText name, LocalDate signedOn) {}
}
