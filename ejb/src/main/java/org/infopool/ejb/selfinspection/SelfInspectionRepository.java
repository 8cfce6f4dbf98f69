package org.infopool.ejb.selfinspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.infopool.domain.enterprise.UnifiedSocialCreditCode;
import org.infopool.domain.obligation.ObligationNumber;
import org.infopool.domain.selfinspection.SelfInspection;
import org.infopool.domain.selfinspection.SelfInspectionNumber;
import org.infopool.domain.selfinspection.SelfInspectionStatus;
import org.infopool.domain.shared.RuleViolated;
import org.infopool.domain.shared.SearchText;
import org.infopool.ejb.access.CurrentActor;
import org.infopool.ejb.access.Scope;
import org.infopool.ejb.enterprise.Enterprises;
import org.infopool.ejb.platform.KeysetList;
import org.infopool.ejb.platform.ListPage;
import org.infopool.ejb.platform.ListQuery;
import org.jspecify.annotations.Nullable;

/** Finds and keeps self-inspections. Called inside a transaction. */
@ApplicationScoped
class SelfInspectionRepository {
    @PersistenceContext
    EntityManager entities;

    @Inject
    CurrentActor current;

    void add(SelfInspection selfInspection) {
        entities.persist(selfInspection);
    }

    Optional<SelfInspection> find(SelfInspectionNumber number) {
        return entities.createQuery("select s from SelfInspection s where s.number = :number", SelfInspection.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    /** The self-inspection of this number; whoever else wants to change it waits until this transaction is over. */
    private Optional<SelfInspection> lock(SelfInspectionNumber number) {
        return entities.createQuery("select s from SelfInspection s where s.number = :number", SelfInspection.class)
                .setParameter("number", number)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** The self-inspection for a duty, if it was begun. */
    Optional<SelfInspection> of(ObligationNumber duty) {
        return entities.createQuery("select s from SelfInspection s where s.obligation = :duty", SelfInspection.class)
                .setParameter("duty", duty)
                .getResultStream()
                .findFirst();
    }

    /** The last one that a holder has handed in. */
    Optional<SelfInspection> lastOf(UnifiedSocialCreditCode holder) {
        return entities.createQuery(
                        "select s from SelfInspection s where s.uscc = :holder and s.status = :submitted"
                                + " order by s.submittedAt desc",
                        SelfInspection.class)
                .setParameter("holder", holder)
                .setParameter("submitted", SelfInspectionStatus.SUBMITTED)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /**
     * The self-inspection, if the one who acts may see it: until it is handed in it is the holder's own affair.
     *
     * @throws RuleViolated {@code notFound}
     */
    SelfInspection visible(SelfInspectionNumber number) {
        return checked(number, find(number));
    }

    /**
     * The self-inspection, if the one who acts may see it, for a change: colleagues who change it at the same time do so
     * one after another. To be called before anything else of it is read.
     *
     * @throws RuleViolated {@code notFound}
     */
    SelfInspection toChange(SelfInspectionNumber number) {
        return checked(number, lock(number));
    }

    private SelfInspection checked(SelfInspectionNumber number, Optional<SelfInspection> found) {
        var scope = current.scope();
        var selfInspection = found.orElseThrow(() -> new RuleViolated("notFound", number));
        scope.check(selfInspection.uscc().value(), selfInspection.office(), number);
        RuleViolated.unless(
                selfInspection.status() == SelfInspectionStatus.SUBMITTED
                        || scope.enterprise() != null
                        || scope.equals(Scope.EVERYTHING),
                "notFound",
                number);
        return selfInspection;
    }

    ListPage<SelfInspectionSummary> list(ListQuery query, @Nullable SelfInspectionStatus status) {
        var list = new KeysetList<>(
                        SelfInspectionSummary.class,
                        "new org.infopool.ejb.selfinspection.SelfInspectionSummary(s.number, s.obligation, s.license,"
                                + " s.uscc, s.enterpriseName, s.status, s.submittedAt)",
                        "SelfInspection s",
                        "s.number",
                        SelfInspectionSummary::number,
                        SelfInspectionNumber::new)
                .sortable("number", "s.number", SelfInspectionSummary::number, SelfInspectionNumber::new)
                .sortable("name", "s.enterpriseName", SelfInspectionSummary::enterpriseName)
                .sortable("status", "s.status", row -> row.status().name(), SelfInspectionStatus::valueOf);
        if (status != null) {
            list.where("s.status = :status", "status", status);
        }
        if (!query.text().isEmpty()) {
            list.where(Enterprises.FOUND.formatted("s"), "text", SearchText.containing(query.text()));
        }
        var scope = current.scope();
        if (scope.enterprise() != null) {
            list.where("s.uscc = :enterprise", "enterprise", new UnifiedSocialCreditCode(scope.enterprise()));
        } else {
            list.where("s.status = :handedIn", "handedIn", SelfInspectionStatus.SUBMITTED)
                    .where(
                            "exists (select o from Office o where o.number = s.office and o.path like :offices)",
                            "offices",
                            scope.offices());
        }
        return list.page(entities, query);
    }
}
