package org.infopool.ejb.letter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.infopool.domain.access.Office;
import org.infopool.domain.access.Rank;
import org.infopool.domain.document.DocumentNumber;
import org.infopool.domain.enterprise.UnifiedSocialCreditCode;
import org.infopool.domain.journal.Act;
import org.infopool.domain.journal.Subject;
import org.infopool.domain.license.LicenseNumber;
import org.infopool.domain.rulebook.RuleBook;
import org.infopool.domain.shared.LocalizedText;
import org.infopool.domain.shared.PersonNumber;
import org.infopool.ejb.access.People;
import org.infopool.ejb.document.Documents;
import org.infopool.ejb.document.LetterForm;
import org.infopool.ejb.document.PdfPrinter;
import org.infopool.ejb.enterprise.Enterprises;
import org.infopool.ejb.platform.PublicAddress;
import org.jspecify.annotations.Nullable;

/** Writes the heads of letters, prints them, and keeps them as documents of what they tell. */
@ApplicationScoped
public class Letters {
    /** The turn of those who write letters among the observers of an event: when everything that they tell is done. */
    public static final int TURN = 600;

    @Inject
    Enterprises enterprises;

    @Inject
    People people;

    @Inject
    Documents documents;

    @Inject
    PublicAddress address;

    /** The letter as a PDF, in the form that lies beside its class. The same letter gives the same bytes. */
    public static <L extends Record & Letter> byte[] print(L letter, String form) {
        var filled = new LetterForm(Letter.class, "letter.xhtml")
                .around(new LetterForm(letter.getClass(), form))
                .filledWith(letter);
        return PdfPrinter.print(filled, letter.head().day());
    }

    /**
     * The head of a letter.
     *
     * @param number the number of what it tells
     * @param name what the party is called there
     * @param book the rule book that was used, inside the pilot where there is one
     * @param license the license whose entry shows what is true now; absent where there is none
     */
    public Letterhead head(
            String number,
            LocalDate day,
            Office office,
            Signatory signatory,
            UnifiedSocialCreditCode uscc,
            String name,
            RuleBook book,
            @Nullable LicenseNumber license) {
        var party = enterprises.get(uscc).facts();
        return new Letterhead(
                number,
                day,
                office.name(),
                signatory,
                new Party(name, party.latinName(), uscc, party.legalRepresentative(), party.address()),
                book.version(),
                book.pilot().orElse(null),
                license == null ? null : address.ofRegisterEntry(license));
    }

    /** Who signs, in this rank. */
    public Signatory signatory(PersonNumber person, Rank rank) {
        return Signatory.of(people.get(person), rank);
    }

    /** What somebody is called in a letter. */
    public LocalizedText name(PersonNumber person) {
        return signatory(person, Rank.DEPARTMENT_HEAD).name();
    }

    /** Keeps a printed letter as a document of what it tells. */
    public DocumentNumber keep(String name, byte[] pdf, Subject about, @Nullable String purpose, Act act) {
        return documents.attach(documents.receive(name + ".pdf", pdf), about, purpose, null, act);
    }
}
