package org.infopool.ejb.enterprise;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Optional;
import org.infopool.domain.enterprise.Enterprise;
import org.infopool.domain.enterprise.UnifiedSocialCreditCode;
import org.infopool.domain.shared.RuleViolated;
import org.infopool.domain.shared.SearchText;
import org.infopool.ejb.access.CurrentActor;
import org.infopool.ejb.platform.KeysetList;
import org.infopool.ejb.platform.ListPage;
import org.infopool.ejb.platform.ListQuery;

/** Finds and keeps enterprises, for this feature and for those built on it. Called inside a service's transaction. */
@ApplicationScoped
public class Enterprises {
    /**
     * Narrows a list of matters, which go by the name to be filled in, to those that have {@code :text} in their own search
     * text or in that of their enterprise: matters are kept with its Chinese name alone.
     */
    public static final String FOUND = "(%1$s.searchText like :text escape '!' or %1$s.uscc in"
            + " (select found.uscc from Enterprise found where found.searchText like :text escape '!'))";

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

    /** The enterprises that the offices of the one who asks look after. */
    ListPage<EnterpriseSummary> list(ListQuery query) {
        var list = new KeysetList<>(
                        EnterpriseSummary.class,
                        "new org.infopool.ejb.enterprise.EnterpriseSummary(e.uscc, e.name, e.latinName, e.office)",
                        "Enterprise e",
                        "e.uscc",
                        EnterpriseSummary::uscc,
                        UnifiedSocialCreditCode::new)
                .sortable("name", "e.name", EnterpriseSummary::name)
                .where(
                        "exists (select o from Office o where o.number = e.office and o.path like :offices)",
                        "offices",
                        current.scope().offices());
        if (!query.text().isEmpty()) {
            list.where("e.searchText like :text escape '!'", "text", SearchText.containing(query.text()));
        }
        return list.page(entities, query);
    }

    /**
     * The entry of this code.
     *
     * @throws RuleViolated {@code notFound}
     */
    public Enterprise get(UnifiedSocialCreditCode uscc) {
        return find(uscc).orElseThrow(() -> new RuleViolated("notFound", uscc));
    }

    /** Until the transaction ends, nobody else begins anything for this enterprise. */
    @Transactional(TxType.MANDATORY)
    public void hold(Enterprise enterprise) {
        entities.lock(enterprise, LockModeType.PESSIMISTIC_WRITE);
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
