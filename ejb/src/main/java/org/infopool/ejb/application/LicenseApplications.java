package org.infopool.ejb.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.infopool.domain.application.ApplicationNumber;
import org.infopool.domain.application.ApplicationStatus;
import org.infopool.domain.application.LicenseApplication;
import org.infopool.domain.enterprise.UnifiedSocialCreditCode;
import org.infopool.domain.license.LicenseNumber;
import org.infopool.domain.shared.RuleViolated;
import org.infopool.domain.shared.SearchText;
import org.infopool.ejb.access.CurrentActor;
import org.infopool.ejb.access.Scope;
import org.infopool.ejb.platform.KeysetList;
import org.infopool.ejb.platform.ListPage;
import org.infopool.ejb.platform.ListQuery;
import org.jspecify.annotations.Nullable;

/** Finds and keeps license applications, for this feature and for those built on it. Called inside a service's transaction. */
@ApplicationScoped
public class LicenseApplications {
    private static final Set<ApplicationStatus> UNDER_WAY;

    static {
        UNDER_WAY = EnumSet.allOf(ApplicationStatus.class);
        UNDER_WAY.removeIf(ApplicationStatus::isFinal);
    }

    @PersistenceContext
    EntityManager entities;

    @Inject
    CurrentActor current;

    void add(LicenseApplication application) {
        entities.persist(application);
    }

    /** The application about this license that is not over yet, if any: there is never a second. */
    Optional<LicenseApplication> about(LicenseNumber license) {
        return entities.createQuery(
                        "select a from LicenseApplication a where a.request.license = :license and a.status in :open",
                        LicenseApplication.class)
                .setParameter("license", license.value())
                .setParameter("open", UNDER_WAY)
                .getResultStream()
                .findFirst();
    }

    /** The application with which a license stands as it is, by whoever granted it. */
    LicenseApplication behind(LicenseNumber license, ApplicationNumber first) {
        return entities.createQuery(
                        "select a from LicenseApplication a where (a.number = :first or a.request.license = :license)"
                                + " and a.status in :granted order by a.id desc",
                        LicenseApplication.class)
                .setParameter("first", first)
                .setParameter("license", license.value())
                .setParameter("granted", List.of(ApplicationStatus.GRANTED, ApplicationStatus.DEEMED_GRANTED))
                .setMaxResults(1)
                .getSingleResult();
    }

    /** The application of this number, whoever asks. */
    public Optional<LicenseApplication> find(ApplicationNumber number) {
        return entities.createQuery(
                        "select a from LicenseApplication a where a.number = :number", LicenseApplication.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    /**
     * The application, if the one who acts may see it: others' drafts and what is out of scope do not exist for them.
     *
     * @throws RuleViolated {@code notFound}
     */
    public LicenseApplication visible(ApplicationNumber number) {
        var scope = current.scope();
        var application = find(number).orElseThrow(() -> new RuleViolated("notFound", number));
        scope.check(application.uscc().value(), application.office(), number);
        RuleViolated.unless(isOpenTo(scope, application), "notFound", number);
        return application;
    }

    /** Whether the one who acts may see it. */
    boolean isVisible(LicenseApplication application) {
        var scope = current.scope();
        return scope.covers(application.uscc().value(), application.office()) && isOpenTo(scope, application);
    }

    private static boolean isOpenTo(Scope scope, LicenseApplication application) {
        return application.status() != ApplicationStatus.DRAFT
                || scope.enterprise() != null
                || scope.equals(Scope.EVERYTHING);
    }

    /** The application of this enterprise that is not over yet, if any. */
    Optional<ApplicationNumber> underWay(UnifiedSocialCreditCode uscc) {
        return entities.createQuery(
                        "select a.number from LicenseApplication a where a.uscc = :uscc and a.status in :open",
                        ApplicationNumber.class)
                .setParameter("uscc", uscc)
                .setParameter("open", UNDER_WAY)
                .getResultStream()
                .findFirst();
    }

    /**
     * What bars this enterprise from applying again for a year, because an earlier application was untrue (ALL 78).
     *
     * @return {@code application.barred} with the last day and the number of that application
     */
    Optional<RuleViolated> bar(UnifiedSocialCreditCode uscc, LocalDate today) {
        return entities.createQuery(
                        "select a from LicenseApplication a where a.uscc = :uscc and a.answer.barredUntil >= :today",
                        LicenseApplication.class)
                .setParameter("uscc", uscc)
                .setParameter("today", today)
                .getResultStream()
                .findFirst()
                .map(earlier -> new RuleViolated(
                        "application.barred",
                        Objects.requireNonNull(
                                Objects.requireNonNull(earlier.answer()).barredUntil()),
                        earlier.number()));
    }

    /** The application that came with this signed declaration, if any. */
    Optional<ApplicationNumber> declaredBy(String paperNumber) {
        return entities.createQuery(
                        "select a.number from LicenseApplication a where a.paperNumber = :paper",
                        ApplicationNumber.class)
                .setParameter("paper", paperNumber)
                .getResultStream()
                .findFirst();
    }

    /** The license under which this enterprise may process now, if any: there is never a second. */
    Optional<LicenseNumber> runningLicense(UnifiedSocialCreditCode uscc) {
        return entities.createQuery("select l.number from License l where l.openMarker = :uscc", LicenseNumber.class)
                .setParameter("uscc", uscc)
                .getResultStream()
                .findFirst();
    }

    ListPage<ApplicationSummary> list(ListQuery query, @Nullable ApplicationStatus status, Scope scope) {
        var list = new KeysetList<>(
                        ApplicationSummary.class,
                        "new org.infopool.ejb.application.ApplicationSummary(a.number, a.enterpriseName, a.latinName,"
                                + " a.uscc, a.request.kind, a.request.license, a.status, a.office, a.receivedOn)",
                        "LicenseApplication a",
                        "a.number",
                        ApplicationSummary::number,
                        ApplicationNumber::new)
                .sortable("number", "a.number", ApplicationSummary::number, ApplicationNumber::new)
                .sortable("name", "a.enterpriseName", ApplicationSummary::enterpriseName)
                .sortable("status", "a.status", row -> row.status().name(), ApplicationStatus::valueOf);
        if (status != null) {
            list.where("a.status = :status", "status", status);
        }
        if (scope.enterprise() != null) {
            list.where("a.uscc = :enterprise", "enterprise", new UnifiedSocialCreditCode(scope.enterprise()));
        } else {
            // A draft is the enterprise's own affair until it is handed in.
            list.where("a.status <> :draft", "draft", ApplicationStatus.DRAFT)
                    .where(
                            "exists (select o from Office o where o.number = a.office and o.path like :offices)",
                            "offices",
                            scope.offices());
        }
        if (!query.text().isEmpty()) {
            list.where("a.searchText like :text escape '!'", "text", SearchText.containing(query.text()));
        }
        return list.page(entities, query);
    }
}
