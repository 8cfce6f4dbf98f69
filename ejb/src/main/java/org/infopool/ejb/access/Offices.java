package org.infopool.ejb.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.infopool.domain.access.Office;
import org.infopool.domain.access.OfficeNumber;
import org.infopool.domain.shared.RuleViolated;

/** Finds offices. Called inside a use case's transaction. */
@ApplicationScoped
public class Offices {
    @PersistenceContext
    private EntityManager entities;

    /**
     * The office with that number.
     *
     * @throws RuleViolated {@code office.notFound}
     */
    public Office get(OfficeNumber number) {
        return entities.createQuery("select o from Office o where o.number = :number", Office.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new RuleViolated("office.notFound", number.value()));
    }
}
