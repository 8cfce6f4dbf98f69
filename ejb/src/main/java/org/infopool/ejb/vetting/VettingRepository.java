package org.infopool.ejb.vetting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.infopool.domain.application.ApplicationNumber;
import org.infopool.domain.application.LicenseApplication;
import org.infopool.domain.application.Seat;
import org.infopool.domain.rulebook.RuleBook;
import org.infopool.domain.shared.PersonNumber;
import org.infopool.domain.vetting.Assessment;
import org.infopool.domain.vetting.Comparison;
import org.infopool.domain.vetting.Decision;
import org.infopool.domain.vetting.DecisionNumber;
import org.infopool.domain.vetting.VettingRules;

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
}
