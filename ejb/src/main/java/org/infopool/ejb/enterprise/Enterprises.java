package org.infopool.ejb.enterprise;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.infopool.domain.enterprise.Enterprise;
import org.infopool.domain.enterprise.UnifiedSocialCreditCode;
import org.infopool.domain.shared.RuleViolated;
import org.infopool.ejb.access.CurrentActor;

/** Finds and keeps enterprises, for this feature and for those built on it. Called inside a service's transaction. */
@ApplicationScoped
public class Enterprises {
    @PersistenceContext
    EntityManager entities;

    @Inject
    CurrentActor current;

    void add(Enterprise enterprise) {
        entities.persist(enterprise);
        // The first account refers to it by its code, which the provider does not know.
        entities.flush();
    }

    /** The entry of this code, if there is one. */
    public Optional<Enterprise> find(UnifiedSocialCreditCode uscc) {
        return entities.createQuery("select e from Enterprise e where e.uscc = :uscc", Enterprise.class)
                .setParameter("uscc", uscc)
                .getResultStream()
                .findFirst();
    }

    /**
     * The entry of this code.
     *
     * @throws RuleViolated {@code notFound}
     */
    public Enterprise get(UnifiedSocialCreditCode uscc) {
        return find(uscc).orElseThrow(() -> new RuleViolated("notFound", uscc));
    }

    /**
     * The entry of the enterprise for which the one who is signed in acts.
     *
     * @throws RuleViolated {@code enterprise.none} when they act for none
     */
    public Enterprise mine() {
        var uscc = current.signedIn().enterprise();
        if (uscc == null) {
            throw new RuleViolated("enterprise.none");
        }
        return get(new UnifiedSocialCreditCode(uscc));
    }
}
