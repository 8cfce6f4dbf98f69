package org.infopool.ejb.desk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.infopool.domain.journal.Act;
import org.infopool.domain.license.LicenseStatus;
import org.infopool.domain.license.Renewal;
import org.infopool.domain.obligation.Duties;
import org.infopool.domain.shared.RuleViolated;
import org.infopool.ejb.access.CurrentActor;
import org.infopool.ejb.access.Scope;
import org.infopool.ejb.rulebook.RuleBooks;
import org.jspecify.annotations.Nullable;

/** Counts what supervision did in a time: one grouped query for each figure. */
@Stateless
@RolesAllowed({"CASEWORKER", "INSPECTOR", "LEGAL_REVIEWER", "DIRECTOR", "OVERSIGHT"})
public class YearOfSupervisionService {
    private static final List<LicenseStatus> RUNNING = Arrays.stream(LicenseStatus.values())
            .filter(LicenseStatus::mayRenew)
            .toList();

    @PersistenceContext
    EntityManager entities;

    @Inject
    CurrentActor current;

    @Inject
    RuleBooks rules;

    @Inject
    Clock clock;

    /**
     * The figures from one day to another, both included.
     *
     * @param first the first day; absent for the day a year before the last
     * @param last the last day; absent for today
     * @throws RuleViolated {@code desk.yearBackwards} when the first day is after the last
     */
    public YearOfSupervision between(@Nullable LocalDate first, @Nullable LocalDate last) {
        var to = last == null ? LocalDate.now(clock) : last;
        var from = first == null ? to.minusYears(1) : first;
        RuleViolated.unless(!from.isAfter(to), "desk.yearBackwards", from, to);
        var scope = current.scope();
        var counted = new EnumMap<YearFigure, Map<String, Long>>(YearFigure.class);
        for (var figure : YearFigure.values()) {
            counted.put(figure, counts(figure, scope, from, to));
        }
        var book = rules.current();
        return new YearOfSupervision(
                from,
                to,
                licenses(scope, "x.term.start between :from and :to")
                        .setParameter("from", from)
                        .setParameter("to", to)
                        .getSingleResult(),
                licenses(scope, "x.status in :running")
                        .setParameter("running", RUNNING)
                        .getSingleResult(),
                renewals(scope, from, to),
                Duties.dated(book).stream()
                        .map(duty -> new YearOfSupervision.Duty(duty, of(duty, counted)))
                        .toList());
    }

    private static Map<YearFigure, Long> of(String duty, Map<YearFigure, Map<String, Long>> counted) {
        var figures = new EnumMap<YearFigure, Long>(YearFigure.class);
        counted.forEach((figure, byDuty) -> figures.put(figure, byDuty.getOrDefault(duty, 0L)));
        return figures;
    }

    private Map<String, Long> counts(YearFigure figure, Scope scope, LocalDate from, LocalDate to) {
        var query = entities.createQuery(figure.query(FiguresService.COVERED), Object[].class)
                .setParameter("offices", scope.offices());
        if (figure == YearFigure.REMINDED) {
            query.setParameter("begin", from.atStartOfDay(Act.ZONE).toInstant())
                    .setParameter("end", to.plusDays(1).atStartOfDay(Act.ZONE).toInstant());
        } else {
            query.setParameter("from", from).setParameter("to", to);
        }
        var byDuty = new HashMap<String, Long>();
        query.getResultList().forEach(row -> byDuty.put((String) row[0], (Long) row[1]));
        return byDuty;
    }

    private TypedQuery<Long> licenses(Scope scope, String condition) {
        return entities.createQuery(
                        "select count(x) from License x where " + condition + " and " + FiguresService.COVERED,
                        Long.class)
                .setParameter("offices", scope.offices());
    }

    /** Licenses end on few days, so the last day for applying is computed once for each of these. */
    private long renewals(Scope scope, LocalDate from, LocalDate to) {
        return entities
                .createQuery(
                        "select x.term.end, count(x) from License x where x.status in :running and "
                                + FiguresService.COVERED + " group by x.term.end",
                        Object[].class)
                .setParameter("running", RUNNING)
                .setParameter("offices", scope.offices())
                .getResultList()
                .stream()
                .filter(row -> {
                    var last = Renewal.lastDay((LocalDate) row[0], rules.current());
                    return !last.isBefore(from) && !last.isAfter(to);
                })
                .mapToLong(row -> (Long) row[1])
                .sum();
    }
}
