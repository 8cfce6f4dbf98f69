package org.infopool.ejb.letter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.infopool.domain.access.Office;
import org.infopool.domain.rulebook.RuleBook;
import org.infopool.domain.shared.LocalizedText;
import org.infopool.domain.shared.Words;
import org.infopool.ejb.access.Offices;

/** Before whom and until when what an office has decided can be challenged: the office above it, and the court. */
@ApplicationScoped
public class RemedyBodies {
    @Inject
    Offices offices;

    /** The remedies that a letter of this office names. */
    public Remedies of(Office office, RuleBook book) {
        var above = office.parent() == null ? office : offices.get(office.parent());
        return Remedies.of(
                book,
                above.name(),
                new LocalizedText(
                        court(office.name().english(), 0), court(office.name().chinese(), 1)));
    }

    private static String court(String office, int language) {
        return Words.domain().text(Words.LANGUAGES.get(language), "letter.court", office);
    }
}
