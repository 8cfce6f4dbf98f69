package org.infopool.ejb.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Locale;
import org.infopool.domain.access.Person;
import org.infopool.domain.shared.PersonNumber;
import org.infopool.domain.shared.RuleViolated;

/** Finds and keeps people. Called inside a use case's transaction. */
@ApplicationScoped
public class People {
    @PersistenceContext
    private EntityManager entities;

    void add(Person person) {
        entities.persist(person);
    }

    /** The number of the next person to be known. */
    PersonNumber nextNumber() {
        var next = (Number) entities.createNativeQuery("select nextval('person_number_seq')")
                .getSingleResult();
        return new PersonNumber(String.format(Locale.ROOT, "P-%06d", next.longValue()));
    }

    /**
     * The person with that number.
     *
     * @throws RuleViolated {@code person.notFound}
     */
    public Person get(PersonNumber number) {
        return entities.createQuery("select p from Person p where p.number = :number", Person.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new RuleViolated("person.notFound", number.value()));
    }
}
