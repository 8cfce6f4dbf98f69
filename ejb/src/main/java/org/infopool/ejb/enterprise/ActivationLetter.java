package org.infopool.ejb.enterprise;

import java.time.LocalDate;
import org.infopool.domain.enterprise.UnifiedSocialCreditCode;
import org.infopool.domain.shared.LocalizedText;
import org.infopool.domain.shared.Worded;
import org.infopool.ejb.document.LetterForm;
import org.infopool.ejb.document.PdfPrinter;
import org.jspecify.annotations.Nullable;

/**
 * The letter with the code by which an enterprise that came in on paper opens its account: Chinese first, English after. It
 * is printed once and kept nowhere, because whoever has it has the code.
 */
final class ActivationLetter {
    private static final LetterForm FORM = new LetterForm(ActivationLetter.class, "activation-letter.xhtml");

    private ActivationLetter() {}

    /** The letter as a PDF. The same content gives the same bytes. */
    static byte[] print(Content content) {
        return PdfPrinter.print(FORM.filledWith(content), content.day());
    }

    /**
     * Everything that the letter says.
     *
     * @param to the registered address, to which it is served
     * @param code the code in groups
     * @param until the last day on which it can be used
     * @param address the page where it is used; the QR code leads there too
     */
    public record Content(
            LocalDate day,
            LocalizedText office,
            UnifiedSocialCreditCode uscc,
            String name,
            @Nullable String latinName,
            String legalRepresentative,
            String to,
            String code,
            LocalDate until,
            String address) {
        /** What the letter is called. */
        public Worded title() {
            return (words, language) -> words.text(language, "letter.activation.title");
        }

        /** What the letter is about, in a line. */
        public Worded subject() {
            return (words, language) -> words.text(language, "letter.activation.subject", name);
        }
    }
}
