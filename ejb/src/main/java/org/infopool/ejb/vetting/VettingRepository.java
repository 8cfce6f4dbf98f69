package org.infopool.ejb.vetting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.infopool.domain.application.ApplicationNumber;
import org.infopool.domain.application.LicenseApplication;
import org.infopool.domain.application.Seat;
import org.infopool.domain.rulebook.RuleBook;
import org.infopool.domain.shared.PersonNumber;
import org.infopool.domain.shared.SearchText;
import org.infopool.domain.vetting.Assessment;
import org.infopool.domain.vetting.Comparison;
import org.infopool.domain.vetting.Conclusion;
import org.infopool.domain.vetting.Decision;
import org.infopool.domain.vetting.DecisionNumber;
import org.infopool.domain.vetting.VettingRules;
import org.infopool.ejb.access.Scope;
import org.infopool.ejb.platform.KeysetList;
import org.infopool.ejb.platform.ListPage;
import org.infopool.ejb.platform.ListQuery;
import org.jspecify.annotations.Nullable;

/** Finds and keeps assessments and decisions. Called inside a service's transaction. */
@ApplicationScoped
class VettingRepository {
    @PersistenceContext
    EntityManager entities;

    void add(Assessment assessment) {
        entities.persist(assessment);
    }

    void add(Decision decision) {
        entities.persist(decision);
    }

    /** The assessments of an application, the first seat first. */
    List<Assessment> assessments(ApplicationNumber application) {
        return entities.createQuery("select a from Assessment a where a.application = :application", Assessment.class)
                .setParameter("application", application)
                .getResultStream()
                .sorted((one, other) -> one.seat().compareTo(other.seat()))
                .toList();
    }

    /** The assessment of an application by this person. */
    Optional<Assessment> assessment(ApplicationNumber application, PersonNumber assessor) {
        return assessments(application).stream()
                .filter(assessment -> assessment.assessor().equals(assessor))
                .findFirst();
    }

    /** Both assessments side by side, when both are complete. */
    Optional<Comparison> comparison(LicenseApplication application, RuleBook rules) {
        var both = assessments(application.number());
        return both.size() == Seat.values().length && both.stream().allMatch(Assessment::completed)
                ? Optional.of(Comparison.of(
                        both.getFirst(), both.getLast(), rules, VettingRules.asked(rules, application.form())))
                : Optional.empty();
    }

    Optional<Decision> decision(DecisionNumber number) {
        return entities.createQuery("select d from Decision d where d.number = :number", Decision.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    Optional<Decision> decisionOn(ApplicationNumber application) {
        return entities.createQuery("select d from Decision d where d.application = :application", Decision.class)
                .setParameter("application", application)
                .getResultStream()
                .findFirst();
    }

    /** Decisions of the covered offices. */
    ListPage<DecisionSummary> decisions(ListQuery query, @Nullable Conclusion conclusion, Scope scope) {
        var list = new KeysetList<>(
                        DecisionSummary.class,
                        "new org.infopool.ejb.vetting.DecisionSummary(d.number, d.application, d.enterpriseName,"
                                + " d.conclusion, d.recommendation, d.departure, d.decidedBy, d.decidedOn)",
                        "Decision d",
                        "d.number",
                        DecisionSummary::number,
                        DecisionNumber::new)
                .sortable("decidedOn", "d.decidedOn", DecisionSummary::decidedOn, LocalDate::parse)
                .sortable("number", "d.number", DecisionSummary::number, DecisionNumber::new)
                .sortable("name", "d.enterpriseName", DecisionSummary::enterpriseName)
                .where(
                        "exists (select o from Office o where o.number = d.office and o.path like :offices)",
                        "offices",
                        scope.offices());
        if (conclusion != null) {
            list.where("d.conclusion = :conclusion", "conclusion", conclusion);
        }
        if (!query.text().isEmpty()) {
            list.where("lower(d.enterpriseName) like :text escape '!'", "text", SearchText.containing(query.text()));
        }
        return list.page(entities, query);
    }
}
