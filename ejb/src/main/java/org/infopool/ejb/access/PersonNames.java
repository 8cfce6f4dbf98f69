package org.infopool.ejb.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.infopool.domain.shared.LocalizedText;
import org.infopool.domain.shared.PersonNumber;

/** What the people are called whose numbers stand in the records. */
@ApplicationScoped
public class PersonNames {
    @PersistenceContext
    private EntityManager entities;

    /** The names of those among them who are known, in both languages; where one is missing, the other stands for it. */
    public Map<PersonNumber, LocalizedText> of(Collection<PersonNumber> people) {
        var names = new HashMap<PersonNumber, LocalizedText>();
        if (people.isEmpty()) {
            return names;
        }
        for (var row : entities.createQuery(
                        "select p.number, p.nameZh, p.nameLatin from Person p where p.number in :people",
                        Object[].class)
                .setParameter("people", people)
                .getResultList()) {
            var chinese = (String) row[1];
            var latin = (String) row[2];
            names.put(
                    (PersonNumber) row[0],
                    new LocalizedText(latin.isEmpty() ? chinese : latin, chinese.isEmpty() ? latin : chinese));
        }
        return names;
    }
}
