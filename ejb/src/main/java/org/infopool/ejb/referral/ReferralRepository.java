package org.infopool.ejb.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.infopool.domain.enforcement.ViolationNumber;
import org.infopool.domain.referral.Referral;
import org.infopool.domain.referral.ReferralNumber;
import org.infopool.domain.referral.ReferralStatus;
import org.infopool.domain.shared.RuleViolated;
import org.infopool.domain.shared.SearchText;
import org.infopool.ejb.access.CurrentActor;
import org.infopool.ejb.enterprise.Enterprises;
import org.infopool.ejb.platform.KeysetList;
import org.infopool.ejb.platform.ListPage;
import org.infopool.ejb.platform.ListQuery;
import org.jspecify.annotations.Nullable;

/** Finds and keeps referrals. Called inside a service's transaction. */
@ApplicationScoped
class ReferralRepository {
    @PersistenceContext
    EntityManager entities;

    @Inject
    CurrentActor current;

    void add(Referral referral) {
        entities.persist(referral);
    }

    Optional<Referral> find(ReferralNumber number) {
        return entities.createQuery("select r from Referral r where r.number = :number", Referral.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    /** The referrals of a violation, the oldest first. */
    List<Referral> of(ViolationNumber violation) {
        return entities.createQuery(
                        "select r from Referral r where r.violation = :violation order by r.id", Referral.class)
                .setParameter("violation", violation)
                .getResultList();
    }

    /**
     * The referral, if the one who acts may see it: for the party there is none.
     *
     * @throws RuleViolated {@code access.notFound}
     */
    Referral visible(ReferralNumber number) {
        var referral = find(number).orElseThrow(() -> new RuleViolated("access.notFound", number));
        var scope = current.scope();
        scope.check(referral.uscc().value(), referral.office(), number);
        RuleViolated.unless(scope.enterprise() == null, "access.notFound", number);
        return referral;
    }

    ListPage<ReferralSummary> list(ListQuery query, @Nullable ReferralStatus status) {
        var scope = current.scope();
        var list = new KeysetList<>(
                        ReferralSummary.class,
                        "new org.infopool.ejb.referral.ReferralSummary(r.number, r.violation, r.uscc, r.enterpriseName,"
                                + " r.criminalResult, r.status, r.steppedOn)",
                        "Referral r",
                        "r.number",
                        ReferralSummary::number,
                        ReferralNumber::new)
                .sortable("number", "r.number", ReferralSummary::number, ReferralNumber::new)
                .sortable("name", "r.enterpriseName", ReferralSummary::enterpriseName)
                .sortable("status", "r.status", row -> row.status().name(), ReferralStatus::valueOf)
                .sortable("stepped", "r.steppedOn", ReferralSummary::steppedOn, LocalDate::parse)
                .where(
                        "exists (select o from Office o where o.number = r.office and o.path like :offices)",
                        "offices",
                        scope.offices());
        if (status != null) {
            list.where("r.status = :status", "status", status);
        }
        if (!query.text().isEmpty()) {
            list.where(Enterprises.FOUND.formatted("r"), "text", SearchText.containing(query.text()));
        }
        return list.page(entities, query);
    }
}
