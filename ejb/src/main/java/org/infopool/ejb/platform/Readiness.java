package org.infopool.ejb.platform;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;

/** Whether this node can do its work. */
@Stateless
@PermitAll
public class Readiness {
    private static final int MILLISECONDS_TO_ANSWER = 2_000;

    @PersistenceContext
    private EntityManager entityManager;

    /**
     * Whether the database answers. That its schema is right needs no question: without the migrations the application does
     * not start.
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public boolean databaseAnswers() {
        try {
            entityManager
                    .createNativeQuery("select 1")
                    .setHint("jakarta.persistence.query.timeout", MILLISECONDS_TO_ANSWER)
                    .getSingleResult();
            return true;
        } catch (PersistenceException e) {
            return false;
        }
    }
}
