package org.infopool.ejb.license;

import java.time.LocalDate;
import java.util.List;
import org.infopool.domain.access.Office;
import org.infopool.domain.application.Condition;
import org.infopool.domain.enterprise.EnterpriseFacts;
import org.infopool.domain.enterprise.UnifiedSocialCreditCode;
import org.infopool.domain.license.License;
import org.infopool.domain.license.LicenseNumber;
import org.infopool.domain.rulebook.Pilot;
import org.infopool.domain.shared.LocalizedText;
import org.infopool.domain.shared.Period;
import org.infopool.domain.shared.Worded;
import org.infopool.domain.vetting.DecisionNumber;
import org.infopool.ejb.document.LetterForm;
import org.infopool.ejb.document.PdfPrinter;
import org.jspecify.annotations.Nullable;

/** The certificate that a holder hangs on the wall: one page, both languages, and a code that leads to the register. */
public final class LicenseCertificate {
    private static final LetterForm FORM = new LetterForm(LicenseCertificate.class, "certificate.xhtml");

    private LicenseCertificate() {}

    /** The certificate as a PDF. The same content gives the same bytes. */
    public static byte[] print(Content content) {
        return PdfPrinter.print(FORM.filledWith(content), content.issuedOn());
    }

    /**
     * Everything that the certificate says.
     *
     * @param business what the license is for
     * @param term the one that was granted last
     * @param deemed whether the law granted it, because nobody decided in time (ALL 50)
     * @param conditions the texts of the conditions
     * @param decision where they stand with their reasons
     * @param pilot the declared pilot under which it was granted, if it was
     * @param address where the QR code leads: the register's entry
     * @param ledger where the grant stands in the ledger, in a line, when that is known
     */
    public record Content(
            LicenseNumber number,
            String holder,
            @Nullable String latinName,
            UnifiedSocialCreditCode uscc,
            String legalRepresentative,
            String business,
            Period term,
            boolean deemed,
            List<String> conditions,
            DecisionNumber decision,
            LocalizedText office,
            LocalDate issuedOn,
            @Nullable Pilot pilot,
            String address,
            @Nullable String ledger) {
        /** How much fits on the page at each size of type, in widths of a Latin letter. */
        private static final int ROOMY = 420;

        private static final int MIDDLING = 800;

        /** Conditions beyond this are in the decision only. */
        private static final int CONDITIONS = 520;

        /** What the license is for, beyond this, is in the register only. */
        private static final int BUSINESS = 900;

        /** What can be printed. */
        public Content {
            conditions = List.copyOf(conditions);
        }

        /** What the certificate says of a license, when it is issued on a day. */
        public static Content of(
                License license,
                EnterpriseFacts holder,
                DecisionNumber decision,
                Office office,
                LocalDate issuedOn,
                @Nullable Pilot pilot,
                String address,
                @Nullable String ledger) {
            var term = license.terms().getLast();
            return new Content(
                    license.number(),
                    license.enterpriseName(),
                    license.latinName(),
                    license.uscc(),
                    holder.legalRepresentative(),
                    license.business(),
                    term.period(),
                    term.isDeemed(),
                    license.conditions().stream().map(Condition::text).toList(),
                    decision,
                    office.name(),
                    issuedOn,
                    pilot,
                    address,
                    ledger);
        }

        /** What the file is about, in a line. */
        public Worded subject() {
            return (words, language) -> words.text(language, "letter.certificate.subject", number, decision);
        }

        /** How close the lines must be for everything to fit on the page. */
        public String density() {
            var width = width(holder)
                    + width(latinName == null ? "" : latinName)
                    + width(shownBusiness())
                    + shownConditions().stream().mapToInt(Content::width).sum();
            return width <= ROOMY ? "roomy" : width <= MIDDLING ? "middling" : "crowded";
        }

        /** What the license is for; the end of a very long text is only in the register. */
        public String shownBusiness() {
            if (!businessElsewhere()) {
                return business;
            }
            var shown = new StringBuilder();
            var used = 0;
            for (var character : business.codePoints().toArray()) {
                used += width(character);
                if (used > BUSINESS) {
                    break;
                }
                shown.appendCodePoint(character);
            }
            return shown.append("…").toString();
        }

        /** Whether the text of what the license is for is too long for the page. */
        public boolean businessElsewhere() {
            return width(business) > BUSINESS;
        }

        /** The conditions that there is room for: all of them, or none. */
        public List<String> shownConditions() {
            return conditionsElsewhere() ? List.of() : conditions;
        }

        /** Whether the conditions are too long for the page. */
        public boolean conditionsElsewhere() {
            return conditions.stream().mapToInt(Content::width).sum() > CONDITIONS;
        }

        private static int width(String text) {
            return text.codePoints().map(Content::width).sum();
        }

        private static int width(int character) {
            return Character.isIdeographic(character) || character >= 0x3000 ? 2 : 1;
        }
    }
}
