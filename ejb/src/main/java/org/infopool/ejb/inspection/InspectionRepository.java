package org.infopool.ejb.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.infopool.domain.enterprise.UnifiedSocialCreditCode;
import org.infopool.domain.inspection.Finding;
import org.infopool.domain.inspection.FindingNumber;
import org.infopool.domain.inspection.FindingStatus;
import org.infopool.domain.inspection.Inspection;
import org.infopool.domain.inspection.InspectionKind;
import org.infopool.domain.inspection.InspectionNumber;
import org.infopool.domain.inspection.InspectionStatus;
import org.infopool.domain.shared.PersonNumber;
import org.infopool.domain.shared.RuleViolated;
import org.infopool.domain.shared.SearchText;
import org.infopool.ejb.access.CurrentActor;
import org.infopool.ejb.enterprise.Enterprises;
import org.infopool.ejb.platform.KeysetList;
import org.infopool.ejb.platform.ListPage;
import org.infopool.ejb.platform.ListQuery;
import org.jspecify.annotations.Nullable;

/** Finds and keeps inspections and their findings. Called inside a service's transaction. */
@ApplicationScoped
class InspectionRepository {
    @PersistenceContext
    EntityManager entities;

    @Inject
    CurrentActor current;

    void add(Inspection inspection) {
        entities.persist(inspection);
        // What is made from its event in this transaction refers to it by number, which the provider does not know.
        entities.flush();
    }

    void add(Finding finding) {
        entities.persist(finding);
        entities.flush();
    }

    Optional<Inspection> find(InspectionNumber number) {
        return entities.createQuery("select i from Inspection i where i.number = :number", Inspection.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    /**
     * The inspection, if the one who acts may see it. An enterprise does not see what it does not know of.
     *
     * @throws RuleViolated {@code notFound}
     */
    Inspection visible(InspectionNumber number) {
        var scope = current.scope();
        var inspection = find(number).orElseThrow(() -> new RuleViolated("notFound", number));
        scope.check(inspection.uscc().value(), inspection.office(), number);
        RuleViolated.unless(scope.enterprise() == null || inspection.isKnownToEnterprise(), "notFound", number);
        return inspection;
    }

    /** Whether the enterprise may read answers and findings: the whole team has signed them. */
    boolean isRecordReadable(Inspection inspection) {
        return inspection.status() == InspectionStatus.RECORDED || inspection.status() == InspectionStatus.CONCLUDED;
    }

    Optional<Finding> finding(FindingNumber number) {
        return entities.createQuery("select f from Finding f where f.number = :number", Finding.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    /** The findings of an inspection that stand, in the order in which they were noted. */
    List<Finding> findings(InspectionNumber inspection) {
        return entities.createQuery(
                        "select f from Finding f where f.inspection = :inspection and f.status <> :dropped order by f.id",
                        Finding.class)
                .setParameter("inspection", inspection)
                .setParameter("dropped", FindingStatus.DROPPED)
                .getResultList();
    }

    /** How many inspections of the enterprise are planned in the year, for cause or otherwise; not those called off. */
    long visits(UnifiedSocialCreditCode uscc, int year, boolean forCause) {
        return entities.createQuery(
                        "select count(i) from Inspection i where i.uscc = :uscc and i.status <> :cancelled and i.plannedOn"
                                + " between :from and :to and i.kind " + (forCause ? "=" : "<>") + " :cause",
                        Long.class)
                .setParameter("uscc", uscc)
                .setParameter("cancelled", InspectionStatus.CANCELLED)
                .setParameter("from", LocalDate.of(year, 1, 1))
                .setParameter("to", LocalDate.of(year, 12, 31))
                .setParameter("cause", InspectionKind.FOR_CAUSE)
                .getSingleResult();
    }

    /** Whether one of the year's visits has this slot. */
    boolean taken(String visitSlot) {
        return entities.createQuery("select count(i) from Inspection i where i.visitSlot = :slot", Long.class)
                        .setParameter("slot", visitSlot)
                        .getSingleResult()
                > 0;
    }

    ListPage<InspectionSummary> list(
            ListQuery query,
            @Nullable InspectionStatus status,
            @Nullable InspectionKind kind,
            @Nullable PersonNumber member) {
        var list = new KeysetList<>(
                        InspectionSummary.class,
                        "new org.infopool.ejb.inspection.InspectionSummary(i.number, i.enterpriseName, i.uscc, i.kind,"
                                + " i.status, i.plannedOn, i.minorFindings, i.majorFindings)",
                        "Inspection i",
                        "i.number",
                        InspectionSummary::number,
                        InspectionNumber::new)
                .sortable("number", "i.number", InspectionSummary::number, InspectionNumber::new)
                .sortable("name", "i.enterpriseName", InspectionSummary::enterpriseName)
                .sortable("status", "i.status", row -> row.status().name(), InspectionStatus::valueOf)
                .sortable("plannedOn", "i.plannedOn", InspectionSummary::plannedOn, LocalDate::parse);
        if (status != null) {
            list.where("i.status = :status", "status", status);
        }
        if (kind != null) {
            list.where("i.kind = :kind", "kind", kind);
        }
        if (member != null) {
            list.where("exists (select m from i.team m where m.person = :member)", "member", member);
        }
        var scope = current.scope();
        if (scope.enterprise() != null) {
            list.where("i.uscc = :enterprise", "enterprise", new UnifiedSocialCreditCode(scope.enterprise()))
                    .where("(SQL('?', i.announced) or i.checkedInAt is not null)");
        } else {
            list.where(
                    "exists (select o from Office o where o.number = i.office and o.path like :offices)",
                    "offices",
                    scope.offices());
        }
        if (!query.text().isEmpty()) {
            list.where(Enterprises.FOUND.formatted("i"), "text", SearchText.containing(query.text()));
        }
        return list.page(entities, query);
    }
}
