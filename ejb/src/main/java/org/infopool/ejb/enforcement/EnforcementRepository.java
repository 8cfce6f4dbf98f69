package org.infopool.ejb.enforcement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.infopool.domain.enforcement.Measure;
import org.infopool.domain.enforcement.MeasureNumber;
import org.infopool.domain.enforcement.MeasureStatus;
import org.infopool.domain.enforcement.Violation;
import org.infopool.domain.enforcement.ViolationNumber;
import org.infopool.domain.enforcement.ViolationStatus;
import org.infopool.domain.enterprise.UnifiedSocialCreditCode;
import org.infopool.domain.inspection.InspectionStatus;
import org.infopool.domain.journal.Subject;
import org.infopool.domain.license.LicenseNumber;
import org.infopool.domain.rulebook.MeasureKind;
import org.infopool.domain.shared.RuleViolated;
import org.infopool.domain.shared.SearchText;
import org.infopool.ejb.access.CurrentActor;
import org.infopool.ejb.enterprise.Enterprises;
import org.infopool.ejb.platform.KeysetList;
import org.infopool.ejb.platform.ListPage;
import org.infopool.ejb.platform.ListQuery;
import org.jspecify.annotations.Nullable;

/** Finds and keeps violations and measures. Called inside a service's transaction. */
@ApplicationScoped
class EnforcementRepository {
    private static final String IN_OFFICE =
            "exists (select o from Office o where o.number = x.office and o.path like :offices)";

    @PersistenceContext
    EntityManager entities;

    @Inject
    CurrentActor current;

    void add(Violation violation) {
        entities.persist(violation);
    }

    void add(Measure measure) {
        entities.persist(measure);
    }

    Optional<Violation> violation(ViolationNumber number) {
        return entities.createQuery("select v from Violation v where v.number = :number", Violation.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    /** Until the transaction ends, nobody else changes it or builds on it. */
    void hold(Violation violation) {
        entities.lock(violation, LockModeType.PESSIMISTIC_WRITE);
    }

    Optional<Measure> measure(MeasureNumber number) {
        return entities.createQuery("select m from Measure m where m.number = :number", Measure.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    /**
     * The violation, if the one who acts may see it: for a party it does not exist until it was put to it or stands.
     *
     * @throws RuleViolated {@code access.notFound}
     */
    Violation visibleViolation(ViolationNumber number) {
        var violation = violation(number).orElseThrow(() -> new RuleViolated("access.notFound", number));
        var scope = current.scope();
        scope.check(violation.uscc().value(), violation.office(), number);
        RuleViolated.unless(scope.enterprise() == null || violation.isOpenToParty(), "access.notFound", number);
        return violation;
    }

    /**
     * The measure, if the one who acts may see it.
     *
     * @throws RuleViolated {@code access.notFound}
     */
    Measure visibleMeasure(MeasureNumber number) {
        var measure = measure(number).orElseThrow(() -> new RuleViolated("access.notFound", number));
        current.scope().check(measure.uscc().value(), measure.office(), number);
        return measure;
    }

    /** The measures that rest on a violation or a duty, the oldest first. */
    List<Measure> measuresOn(Subject basis) {
        return entities.createQuery(
                        "select m from Measure m where m.basisKind = :kind and m.basisNumber = :number order by m.id",
                        Measure.class)
                .setParameter("kind", basis.kind())
                .setParameter("number", basis.number())
                .getResultList();
    }

    /** Whether an inspection was ordered for this reason and not called off. */
    boolean isInspectedFor(Subject ground) {
        return entities.createQuery(
                                "select count(i) from Inspection i where i.groundKind = :kind and i.groundNumber = :number"
                                        + " and i.status <> :cancelled",
                                Long.class)
                        .setParameter("kind", ground.kind())
                        .setParameter("number", ground.number())
                        .setParameter("cancelled", InspectionStatus.CANCELLED)
                        .getSingleResult()
                > 0;
    }

    /** Whether an order to correct on it was served and failed, even if it was done too late. */
    boolean hasFailedOrder(Subject basis) {
        return measuresOn(basis).stream()
                .anyMatch(measure -> measure.kind() == MeasureKind.ORDER_TO_CORRECT && measure.failedOn() != null);
    }

    /** The violations that a finding, a duty or something else led to, the oldest first. */
    List<Violation> violationsFrom(Subject source) {
        return entities.createQuery(
                        "select v from Violation v where v.sourceKind = :kind and v.sourceNumber = :number order by v.id",
                        Violation.class)
                .setParameter("kind", source.kind())
                .setParameter("number", source.number())
                .getResultList();
    }

    /** All violations of a party that stand, the oldest first. */
    List<Violation> established(UnifiedSocialCreditCode party) {
        return entities.createQuery(
                        "select v from Violation v where v.uscc = :uscc and v.status = :status order by v.id",
                        Violation.class)
                .setParameter("uscc", party)
                .setParameter("status", ViolationStatus.ESTABLISHED)
                .getResultList();
    }

    /** The license under which a party may process now, if any. */
    Optional<LicenseNumber> runningLicense(UnifiedSocialCreditCode party) {
        return entities.createQuery("select l.number from License l where l.openMarker = :uscc", LicenseNumber.class)
                .setParameter("uscc", party)
                .getResultStream()
                .findFirst();
    }

    /** A license, if it is or was one of the party's. */
    Optional<LicenseNumber> licenseOf(UnifiedSocialCreditCode party, LicenseNumber license) {
        return entities.createQuery(
                        "select l.number from License l where l.uscc = :uscc and l.number = :number",
                        LicenseNumber.class)
                .setParameter("uscc", party)
                .setParameter("number", license)
                .getResultStream()
                .findFirst();
    }

    ListPage<ViolationSummary> violations(
            ListQuery query, @Nullable ViolationStatus status, @Nullable UnifiedSocialCreditCode party) {
        var list = new KeysetList<>(
                        ViolationSummary.class,
                        "new org.infopool.ejb.enforcement.ViolationSummary(x.number, x.enterpriseName, x.uscc, x.type,"
                                + " x.status, x.assessment.band, x.assessment.criminal, x.discoveredOn, x.limitationOn)",
                        "Violation x",
                        "x.number",
                        ViolationSummary::number,
                        ViolationNumber::new)
                .sortable("number", "x.number", ViolationSummary::number, ViolationNumber::new)
                .sortable("name", "x.enterpriseName", ViolationSummary::enterpriseName)
                .sortable("status", "x.status", row -> row.status().name(), ViolationStatus::valueOf)
                .sortable("discovered", "x.discoveredOn", ViolationSummary::discoveredOn, java.time.LocalDate::parse);
        if (status != null) {
            list.where("x.status = :status", "status", status);
        }
        if (party != null) {
            list.where("x.uscc = :party", "party", party);
        }
        if (current.scope().enterprise() != null) {
            list.where("(x.putOn is not null or x.status = :open)", "open", ViolationStatus.ESTABLISHED);
        }
        narrow(list, query);
        return list.page(entities, query);
    }

    ListPage<MeasureSummary> measures(
            ListQuery query, @Nullable MeasureStatus status, @Nullable UnifiedSocialCreditCode party) {
        var list = new KeysetList<>(
                        MeasureSummary.class,
                        "new org.infopool.ejb.enforcement.MeasureSummary(x.number, x.enterpriseName, x.uscc, x.kind,"
                                + " x.basisKind, x.basisNumber, x.status, x.orderedOn, x.servedOn)",
                        "Measure x",
                        "x.number",
                        MeasureSummary::number,
                        MeasureNumber::new)
                .sortable("number", "x.number", MeasureSummary::number, MeasureNumber::new)
                .sortable("name", "x.enterpriseName", MeasureSummary::enterpriseName)
                .sortable("status", "x.status", row -> row.status().name(), MeasureStatus::valueOf)
                .sortable("ordered", "x.orderedOn", MeasureSummary::orderedOn, java.time.LocalDate::parse);
        if (status != null) {
            list.where("x.status = :status", "status", status);
        }
        if (party != null) {
            list.where("x.uscc = :party", "party", party);
        }
        narrow(list, query);
        return list.page(entities, query);
    }

    private void narrow(KeysetList<?> list, ListQuery query) {
        var scope = current.scope();
        if (scope.enterprise() != null) {
            list.where("x.uscc = :enterprise", "enterprise", new UnifiedSocialCreditCode(scope.enterprise()));
        } else {
            list.where(IN_OFFICE, "offices", scope.offices());
        }
        if (!query.text().isEmpty()) {
            list.where(Enterprises.FOUND.formatted("x"), "text", SearchText.containing(query.text()));
        }
    }
}
