package org.infopool.ejb.ending;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.infopool.domain.ending.EndingNumber;
import org.infopool.domain.ending.EndingStatus;
import org.infopool.domain.ending.LicenseEnding;
import org.infopool.domain.enterprise.UnifiedSocialCreditCode;
import org.infopool.domain.license.LicenseNumber;
import org.infopool.domain.shared.RuleViolated;
import org.infopool.domain.shared.SearchText;
import org.infopool.ejb.access.CurrentActor;
import org.infopool.ejb.enterprise.Enterprises;
import org.infopool.ejb.platform.KeysetList;
import org.infopool.ejb.platform.ListPage;
import org.infopool.ejb.platform.ListQuery;
import org.jspecify.annotations.Nullable;

/** Finds and keeps the endings of licenses. Called inside a service's transaction. */
@ApplicationScoped
class EndingRepository {
    @PersistenceContext
    EntityManager entities;

    @Inject
    CurrentActor current;

    /** Of one license one ending is open: another that has just fallen away does so before this one is there. */
    void add(LicenseEnding ending) {
        entities.flush();
        entities.persist(ending);
    }

    Optional<LicenseEnding> find(EndingNumber number) {
        return entities.createQuery("select e from LicenseEnding e where e.number = :number", LicenseEnding.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    LicenseEnding get(EndingNumber number) {
        return find(number).orElseThrow(() -> new IllegalStateException("there is no ending " + number));
    }

    /**
     * The ending, if the one who acts may see it.
     *
     * @throws RuleViolated {@code access.notFound}
     */
    LicenseEnding visible(EndingNumber number) {
        var ending = find(number).orElseThrow(() -> new RuleViolated("access.notFound", number));
        current.scope().check(ending.uscc().value(), ending.office(), number);
        return ending;
    }

    /** The ending of a license that is under way. */
    Optional<LicenseEnding> open(LicenseNumber license) {
        return entities.createQuery("select e from LicenseEnding e where e.openMarker = :license", LicenseEnding.class)
                .setParameter("license", license)
                .getResultStream()
                .findFirst();
    }

    /** All endings of a license, the newest first. */
    List<LicenseEnding> of(LicenseNumber license) {
        return entities.createQuery(
                        "select e from LicenseEnding e where e.license = :license order by e.id desc",
                        LicenseEnding.class)
                .setParameter("license", license)
                .getResultList();
    }

    /** The last day on which an enterprise may not apply on a day (ALL 79). */
    Optional<LocalDate> barredUntil(UnifiedSocialCreditCode uscc, LocalDate day) {
        return entities.createQuery(
                        "select e.barredUntil from LicenseEnding e where e.uscc = :uscc and e.barredUntil >= :day"
                                + " order by e.barredUntil desc",
                        LocalDate.class)
                .setParameter("uscc", uscc)
                .setParameter("day", day)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    ListPage<EndingSummary> list(ListQuery query, @Nullable EndingStatus status) {
        var list = new KeysetList<>(
                        EndingSummary.class,
                        "new org.infopool.ejb.ending.EndingSummary(x.number, x.license, x.enterpriseName, x.uscc,"
                                + " x.ground, x.status, x.openedOn, x.from, x.compensation)",
                        "LicenseEnding x",
                        "x.number",
                        EndingSummary::number,
                        EndingNumber::new)
                .sortable("number", "x.number", EndingSummary::number, EndingNumber::new)
                .sortable("name", "x.enterpriseName", EndingSummary::enterpriseName)
                .sortable("status", "x.status", row -> row.status().name(), EndingStatus::valueOf)
                .sortable("opened", "x.openedOn", EndingSummary::openedOn, LocalDate::parse);
        if (status != null) {
            list.where("x.status = :status", "status", status);
        }
        var scope = current.scope();
        if (scope.enterprise() != null) {
            list.where("x.uscc = :enterprise", "enterprise", new UnifiedSocialCreditCode(scope.enterprise()));
        } else {
            list.where(
                    "exists (select o from Office o where o.number = x.office and o.path like :offices)",
                    "offices",
                    scope.offices());
        }
        if (!query.text().isEmpty()) {
            list.where(Enterprises.FOUND.formatted("x"), "text", SearchText.containing(query.text()));
        }
        return list.page(entities, query);
    }
}
