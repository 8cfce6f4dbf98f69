package org.infopool.ejb.obligation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.infopool.domain.enterprise.UnifiedSocialCreditCode;
import org.infopool.domain.license.LicenseNumber;
import org.infopool.domain.obligation.Obligation;
import org.infopool.domain.obligation.ObligationNumber;
import org.infopool.domain.obligation.ObligationStatus;
import org.infopool.domain.shared.RuleViolated;
import org.infopool.domain.shared.SearchText;
import org.infopool.ejb.access.CurrentActor;
import org.infopool.ejb.enterprise.Enterprises;
import org.infopool.ejb.platform.KeysetList;
import org.infopool.ejb.platform.ListPage;
import org.infopool.ejb.platform.ListQuery;
import org.jspecify.annotations.Nullable;

/** Finds and keeps dated duties. Called inside a transaction. */
@ApplicationScoped
class ObligationRepository {
    @PersistenceContext
    EntityManager entities;

    @Inject
    CurrentActor current;

    void add(Obligation obligation) {
        entities.persist(obligation);
    }

    Optional<Obligation> find(ObligationNumber number) {
        return entities.createQuery("select o from Obligation o where o.number = :number", Obligation.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    /**
     * The duty, if the one who acts may see it.
     *
     * @throws RuleViolated {@code notFound}
     */
    Obligation visible(ObligationNumber number) {
        var obligation = find(number).orElseThrow(() -> new RuleViolated("notFound", number));
        current.scope().check(obligation.uscc().value(), obligation.office(), number);
        return obligation;
    }

    /** The duties of a license that are neither met nor lifted. */
    List<Obligation> open(LicenseNumber license) {
        return entities.createQuery(
                        "select o from Obligation o where o.license = :license and o.status in :open order by o.number",
                        Obligation.class)
                .setParameter("license", license)
                .setParameter("open", List.of(ObligationStatus.OPEN, ObligationStatus.OVERDUE))
                .getResultList();
    }

    /** All duties of a license, whatever became of them. */
    List<Obligation> all(LicenseNumber license) {
        return entities.createQuery(
                        "select o from Obligation o where o.license = :license order by o.number", Obligation.class)
                .setParameter("license", license)
                .getResultList();
    }

    ListPage<ObligationSummary> list(
            ListQuery query,
            @Nullable LicenseNumber license,
            @Nullable UnifiedSocialCreditCode holder,
            @Nullable ObligationStatus status,
            @Nullable String duty) {
        var list = new KeysetList<>(
                        ObligationSummary.class,
                        "new org.infopool.ejb.obligation.ObligationSummary(o.number, o.license, o.uscc,"
                                + " o.enterpriseName, o.duty, o.start, o.status)",
                        "Obligation o",
                        "o.number",
                        ObligationSummary::number,
                        ObligationNumber::new)
                .sortable("number", "o.number", ObligationSummary::number, ObligationNumber::new)
                .sortable("name", "o.enterpriseName", ObligationSummary::enterpriseName)
                .sortable("status", "o.status", row -> row.status().name(), ObligationStatus::valueOf);
        if (license != null) {
            list.where("o.license = :license", "license", license);
        }
        if (holder != null) {
            list.where("o.uscc = :holder", "holder", holder);
        }
        if (!query.text().isEmpty()) {
            list.where(Enterprises.FOUND.formatted("o"), "text", SearchText.containing(query.text()));
        }
        if (status != null) {
            list.where("o.status = :status", "status", status);
        }
        if (duty != null) {
            list.where("o.duty = :duty", "duty", duty);
        }
        var scope = current.scope();
        if (scope.enterprise() != null) {
            list.where("o.uscc = :enterprise", "enterprise", new UnifiedSocialCreditCode(scope.enterprise()));
        } else {
            list.where(
                    "exists (select x from Office x where x.number = o.office and x.path like :offices)",
                    "offices",
                    scope.offices());
        }
        return list.page(entities, query);
    }
}
