package org.infopool.ejb.proceeding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.infopool.domain.enforcement.ViolationNumber;
import org.infopool.domain.enterprise.UnifiedSocialCreditCode;
import org.infopool.domain.license.LicenseNumber;
import org.infopool.domain.proceeding.Proceeding;
import org.infopool.domain.proceeding.ProceedingNumber;
import org.infopool.domain.proceeding.ProceedingStatus;
import org.infopool.domain.shared.RuleViolated;
import org.infopool.domain.shared.SearchText;
import org.infopool.ejb.access.CurrentActor;
import org.infopool.ejb.enterprise.Enterprises;
import org.infopool.ejb.platform.KeysetList;
import org.infopool.ejb.platform.ListPage;
import org.infopool.ejb.platform.ListQuery;
import org.jspecify.annotations.Nullable;

/** Finds and keeps proceedings. Called inside a service's transaction. */
@ApplicationScoped
class ProceedingRepository {
    private static final ListQuery NEWEST = new ListQuery("", "number", true, null, 50);

    @PersistenceContext
    EntityManager entities;

    @Inject
    CurrentActor current;

    void add(Proceeding proceeding) {
        entities.persist(proceeding);
    }

    Optional<Proceeding> find(ProceedingNumber number) {
        return entities.createQuery("select p from Proceeding p where p.number = :number", Proceeding.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    /** The proceedings about a violation, the oldest first. */
    List<Proceeding> about(ViolationNumber violation) {
        return entities.createQuery(
                        "select p from Proceeding p join p.charges c where c.violation = :violation order by p.id",
                        Proceeding.class)
                .setParameter("violation", violation)
                .getResultList();
    }

    /**
     * The proceeding, if the one who acts may see it: for the party there is none before the notice.
     *
     * @throws RuleViolated {@code access.notFound}
     */
    Proceeding visible(ProceedingNumber number) {
        var proceeding = find(number).orElseThrow(() -> new RuleViolated("access.notFound", number));
        var scope = current.scope();
        scope.check(proceeding.uscc().value(), proceeding.office(), number);
        RuleViolated.unless(scope.enterprise() == null || proceeding.isOpenToParty(), "access.notFound", number);
        return proceeding;
    }

    ListPage<ProceedingSummary> list(
            ListQuery query, @Nullable ProceedingStatus status, @Nullable UnifiedSocialCreditCode party) {
        var list = visible();
        if (status != null) {
            list.where("p.status = :status", "status", status);
        }
        if (party != null) {
            list.where("p.uscc = :party", "party", party);
        }
        if (!query.text().isEmpty()) {
            list.where(Enterprises.FOUND.formatted("p"), "text", SearchText.containing(query.text()));
        }
        return list.page(entities, query);
    }

    /** The newest of the proceedings about a violation that the one who acts may see. */
    List<ProceedingSummary> newest(ViolationNumber violation) {
        return visible()
                .where(
                        "p.number in (select x.number from Proceeding x join x.charges c where c.violation = :violation)",
                        "violation",
                        violation)
                .page(entities, NEWEST)
                .rows();
    }

    /** The newest of the proceedings against the holder of a license that the one who acts may see. */
    List<ProceedingSummary> newest(LicenseNumber license) {
        return visible()
                .where("p.license = :license", "license", license)
                .page(entities, NEWEST)
                .rows();
    }

    /** Those that the one who acts may see. */
    private KeysetList<ProceedingSummary> visible() {
        var scope = current.scope();
        var list = new KeysetList<>(
                        ProceedingSummary.class,
                        "new org.infopool.ejb.proceeding.ProceedingSummary(p.number, p.enterpriseName, p.uscc, p.status,"
                                + " p.filing.proposedOn, p.filing.filedOn, p.decision.outcome, p.decision.decidedOn,"
                                + " p.execution.servedOn)",
                        "Proceeding p",
                        "p.number",
                        ProceedingSummary::number,
                        ProceedingNumber::new)
                .sortable("number", "p.number", ProceedingSummary::number, ProceedingNumber::new)
                .sortable("name", "p.enterpriseName", ProceedingSummary::enterpriseName)
                .sortable("status", "p.status", row -> row.status().name(), ProceedingStatus::valueOf)
                .sortable("proposed", "p.filing.proposedOn", ProceedingSummary::proposedOn, LocalDate::parse);
        if (scope.enterprise() != null) {
            list.where("p.uscc = :enterprise", "enterprise", new UnifiedSocialCreditCode(scope.enterprise()));
            list.where(
                    "p.status in :open",
                    "open",
                    Arrays.stream(ProceedingStatus.values())
                            .filter(ProceedingStatus::isOpenToParty)
                            .toList());
        } else {
            list.where(
                    "exists (select o from Office o where o.number = p.office and o.path like :offices)",
                    "offices",
                    scope.offices());
        }
        return list;
    }
}
