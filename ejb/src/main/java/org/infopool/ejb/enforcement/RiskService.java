package org.infopool.ejb.enforcement;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.infopool.domain.application.ExportChannel;
import org.infopool.domain.application.LicenseApplication;
import org.infopool.domain.enforcement.Violation;
import org.infopool.domain.enterprise.UnifiedSocialCreditCode;
import org.infopool.domain.journal.Act;
import org.infopool.domain.license.License;
import org.infopool.domain.obligation.ObligationStatus;
import org.infopool.domain.rulebook.Band;
import org.infopool.domain.rulebook.RiskAssessment;
import org.infopool.domain.rulebook.RiskFactor;
import org.infopool.ejb.access.CurrentActor;
import org.infopool.ejb.enterprise.Enterprises;
import org.infopool.ejb.rulebook.RuleBooks;
import org.jspecify.annotations.Nullable;

/** The risk class of an enterprise, reckoned from what stands: a suspicion counts nothing. */
@Stateless
@RolesAllowed({"APPLICANT", "CASEWORKER", "INSPECTOR", "LEGAL_REVIEWER", "DIRECTOR", "OVERSIGHT"})
public class RiskService {
    @PersistenceContext
    EntityManager entities;

    @Inject
    EnforcementRepository enforcement;

    @Inject
    Enterprises enterprises;

    @Inject
    CurrentActor current;

    @Inject
    RuleBooks rules;

    @Inject
    Clock clock;

    /** The risk class of an enterprise, point by point; its own staff see it as the authority does. */
    public RiskView of(UnifiedSocialCreditCode party) {
        current.scope().check(party.value(), enterprises.get(party).office(), party);
        var book = rules.current();
        var today = LocalDate.ofInstant(clock.instant(), Act.ZONE);
        var since = book.period("pool.risk.look-back")
                .dueFrom(today, List.of(), book.calendar())
                .day();
        var license = license(party);
        var counts = new EnumMap<RiskFactor, Long>(RiskFactor.class);
        var persons = 0L;
        if (license != null) {
            persons = license.scale().persons();
            count(counts, RiskFactor.SENSITIVE, license.scale().sensitive() ? 1 : 0);
            count(counts, RiskFactor.CHILDREN, license.scale().minors() ? 1 : 0);
            count(counts, RiskFactor.EXPORT, exports(license) ? 1 : 0);
        }
        var standing = enforcement.established(party);
        standing.stream()
                .filter(violation -> stoodSince(violation, since))
                .forEach(violation -> counts.merge(
                        factor(Objects.requireNonNull(violation.assessment().band())), 1L, Long::sum));
        var overdue = overdue(party);
        count(counts, RiskFactor.OVERDUE_OBLIGATION, overdue);
        if (license != null && overdue == 0) {
            count(counts, RiskFactor.CLEAN_YEAR, cleanYears(license, standing, today));
        }
        var risk = RiskAssessment.of(book, persons, counts);
        return new RiskView(risk.outcome().riskClass(), risk.outcome().points(), since, risk.reasons(), book.version());
    }

    private static void count(Map<RiskFactor, Long> counts, RiskFactor factor, long count) {
        if (count > 0) {
            counts.put(factor, count);
        }
    }

    private static boolean stoodSince(Violation violation, LocalDate since) {
        var day = violation.establishedOn();
        return day != null && !day.isBefore(since);
    }

    private static RiskFactor factor(Band band) {
        return switch (band) {
            case MINOR -> RiskFactor.MINOR_VIOLATION;
            case GENERAL -> RiskFactor.GENERAL_VIOLATION;
            case HEAVY -> RiskFactor.HEAVY_VIOLATION;
            case SERIOUS -> RiskFactor.SERIOUS_VIOLATION;
        };
    }

    private static long cleanYears(License license, List<Violation> standing, LocalDate today) {
        var last = standing.stream()
                .map(Violation::establishedOn)
                .filter(Objects::nonNull)
                .max(LocalDate::compareTo)
                .orElse(license.term().start());
        var start = last.isAfter(license.term().start()) ? last : license.term().start();
        return Math.max(0, ChronoUnit.YEARS.between(start, today));
    }

    private @Nullable License license(UnifiedSocialCreditCode party) {
        return entities.createQuery("select l from License l where l.openMarker = :uscc", License.class)
                .setParameter("uscc", party)
                .getResultStream()
                .findFirst()
                .orElse(null);
    }

    private boolean exports(License license) {
        return entities.createQuery(
                        "select a from LicenseApplication a where a.number = :number", LicenseApplication.class)
                .setParameter("number", license.application())
                .getResultStream()
                .flatMap(application -> application.form().activities().stream())
                .anyMatch(activity -> activity.exportChannel() != ExportChannel.NONE);
    }

    private long overdue(UnifiedSocialCreditCode party) {
        return entities.createQuery(
                        "select count(o) from Obligation o where o.uscc = :uscc and o.status = :status", Long.class)
                .setParameter("uscc", party)
                .setParameter("status", ObligationStatus.OVERDUE)
                .getSingleResult();
    }
}
