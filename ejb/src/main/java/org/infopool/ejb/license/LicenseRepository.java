package org.infopool.ejb.license;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;
import java.util.Optional;
import org.infopool.domain.application.ApplicationKind;
import org.infopool.domain.application.ApplicationNumber;
import org.infopool.domain.application.ApplicationStatus;
import org.infopool.domain.enterprise.UnifiedSocialCreditCode;
import org.infopool.domain.license.License;
import org.infopool.domain.license.LicenseNumber;
import org.infopool.domain.license.LicenseStatus;
import org.infopool.domain.shared.RuleViolated;
import org.infopool.domain.shared.SearchText;
import org.infopool.domain.vetting.DecisionNumber;
import org.infopool.ejb.access.CurrentActor;
import org.infopool.ejb.platform.KeysetList;
import org.infopool.ejb.platform.ListPage;
import org.infopool.ejb.platform.ListQuery;
import org.jspecify.annotations.Nullable;

/** Finds and keeps licenses. Called inside a service's transaction. */
@ApplicationScoped
class LicenseRepository {
    @PersistenceContext
    EntityManager entities;

    @Inject
    CurrentActor current;

    void add(License license) {
        entities.persist(license);
        // What is made from its event in this transaction refers to it by number, which the provider does not know.
        entities.flush();
    }

    Optional<License> find(LicenseNumber number) {
        return entities.createQuery("select l from License l where l.number = :number", License.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    /** The license of an enterprise that has not ended. */
    Optional<License> running(UnifiedSocialCreditCode uscc) {
        return entities.createQuery("select l from License l where l.openMarker = :uscc", License.class)
                .setParameter("uscc", uscc)
                .getResultStream()
                .findFirst();
    }

    /**
     * The license, if the one who acts may see it.
     *
     * @throws RuleViolated {@code notFound}
     */
    License visible(LicenseNumber number) {
        var license = find(number).orElseThrow(() -> new RuleViolated("notFound", number));
        current.scope().check(license.uscc().value(), license.office(), number);
        return license;
    }

    /** Whether a renewal of it was handed in, and the authority has to do the next step. */
    boolean isRenewalUndecided(License license) {
        return !entities.createQuery(
                        "select a.number from LicenseApplication a where a.request.license = :license"
                                + " and a.request.kind = :renewal and a.status in :undecided",
                        ApplicationNumber.class)
                .setParameter("license", license.number().value())
                .setParameter("renewal", ApplicationKind.RENEWAL)
                .setParameter(
                        "undecided",
                        Arrays.stream(ApplicationStatus.values())
                                .filter(ApplicationStatus::isWithAuthority)
                                .toList())
                .getResultList()
                .isEmpty();
    }

    /** Until the transaction ends, nobody else changes it or builds on it. */
    void hold(License license) {
        entities.lock(license, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The number of the decision that it rests on. */
    DecisionNumber decisionOn(License license) {
        return entities.createQuery(
                        "select d.number from Decision d where d.application = :application", DecisionNumber.class)
                .setParameter("application", license.decided())
                .getSingleResult();
    }

    ListPage<LicenseSummary> list(ListQuery query, @Nullable LicenseStatus status) {
        var list = new KeysetList<>(
                        LicenseSummary.class,
                        "new org.infopool.ejb.license.LicenseSummary(l.number, l.enterpriseName, l.latinName, l.uscc,"
                                + " l.status, l.office, l.term.start, l.term.end, l.persons)",
                        "License l",
                        "l.number",
                        LicenseSummary::number,
                        LicenseNumber::new)
                .sortable("number", "l.number", LicenseSummary::number, LicenseNumber::new)
                .sortable("name", "l.enterpriseName", LicenseSummary::enterpriseName)
                .sortable("status", "l.status", row -> row.status().name(), LicenseStatus::valueOf)
                .sortable("validTo", "l.term.end", LicenseSummary::validTo, java.time.LocalDate::parse)
                .sortable("persons", "l.persons", LicenseSummary::persons, Long::valueOf);
        if (status != null) {
            list.where("l.status = :status", "status", status);
        }
        var scope = current.scope();
        if (scope.enterprise() != null) {
            list.where("l.uscc = :enterprise", "enterprise", new UnifiedSocialCreditCode(scope.enterprise()));
        } else {
            list.where(
                    "exists (select o from Office o where o.number = l.office and o.path like :offices)",
                    "offices",
                    scope.offices());
        }
        if (!query.text().isEmpty()) {
            list.where("l.searchText like :text escape '!'", "text", SearchText.containing(query.text()));
        }
        return list.page(entities, query);
    }
}
