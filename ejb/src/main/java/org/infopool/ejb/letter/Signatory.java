package org.infopool.ejb.letter;

import org.infopool.domain.access.Person;
import org.infopool.domain.access.Rank;
import org.infopool.domain.shared.LocalizedText;

/** Who signed. */
public record Signatory(LocalizedText name, Rank rank) {
    /** A person who decided in this rank. Who has a name in one script only is called by it in both languages. */
    public static Signatory of(Person person, Rank rank) {
        var chinese = person.nameZh().isBlank() ? person.nameLatin() : person.nameZh();
        var latin = person.nameLatin().isBlank() ? person.nameZh() : person.nameLatin();
        return new Signatory(new LocalizedText(latin, chinese), rank);
    }
}
