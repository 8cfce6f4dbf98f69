package org.infopool.ejb.desk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.infopool.domain.application.ApplicationStatus;
import org.infopool.domain.application.LicenseApplication;
import org.infopool.domain.clock.DeadlineState;
import org.infopool.domain.clock.WorkingCalendar;
import org.infopool.domain.enforcement.MeasureStatus;
import org.infopool.domain.license.LicenseStatus;
import org.infopool.domain.proceeding.ProceedingStatus;
import org.infopool.domain.shared.PersonNumber;
import org.infopool.domain.vetting.Conclusion;
import org.infopool.ejb.access.CurrentActor;
import org.infopool.ejb.access.Scope;
import org.infopool.ejb.rulebook.RuleBooks;

/** Counts what the desk has to do and has done: one grouped query for each picture. */
@Stateless
public class FiguresService {
    /** In so many parts the time for a decision is shown. */
    private static final int PARTS = 4;

    @PersistenceContext
    EntityManager entities;

    @Inject
    CurrentActor current;

    @Inject
    RuleBooks rules;

    @Inject
    Clock clock;

    /** The figures of what the one who is signed in may see. */
    @RolesAllowed({"CASEWORKER", "INSPECTOR", "LEGAL_REVIEWER", "DIRECTOR", "OVERSIGHT"})
    public Figures figures() {
        var scope = current.scope();
        var limit = rules.current().period(LicenseApplication.DECIDE).span().amount();
        return new Figures(
                counts(
                        "select x.status, count(x) from LicenseApplication x where x.status <> "
                                + "org.infopool.domain.application.ApplicationStatus.DRAFT and %s group by x.status",
                        scope, ApplicationStatus.class),
                limit,
                ages(scope, limit),
                deadlines(scope),
                workload(scope),
                counts(
                        "select x.conclusion, count(x) from Decision x where %s group by x.conclusion",
                        scope, Conclusion.class),
                counts(
                        "select x.status, count(x) from License x where %s group by x.status",
                        scope, LicenseStatus.class),
                counts(
                        "select x.status, count(x) from Measure x where %s group by x.status",
                        scope, MeasureStatus.class),
                counts(
                        "select x.status, count(x) from Proceeding x where %s group by x.status",
                        scope, ProceedingStatus.class));
    }

    /** Limits what is counted, {@code x}, to the offices that the reader may see. */
    static final String COVERED = "exists (select o from Office o where o.number = x.office and o.path like :offices)";

    private <E extends Enum<E>> Map<E, Long> counts(String query, Scope scope, Class<E> type) {
        var counts = new EnumMap<E, Long>(type);
        entities.createQuery(query.formatted(COVERED), Object[].class)
                .setParameter("offices", scope.offices())
                .getResultList()
                .forEach(row -> counts.put(type.cast(row[0]), (Long) row[1]));
        return counts;
    }

    private List<Figures.Age> ages(Scope scope, long limit) {
        var accepted = new TreeMap<LocalDate, Long>();
        entities.createQuery(
                        "select d.startOn, count(d) from Deadline d, LicenseApplication x where x.number = d.aboutNumber"
                                + " and d.ruleId = :decide and d.state not in :over and " + COVERED
                                + " and x.status in :open group by d.startOn",
                        Object[].class)
                .setParameter("decide", LicenseApplication.DECIDE)
                .setParameter("over", List.of(DeadlineState.MET, DeadlineState.CANCELLED))
                .setParameter(
                        "open",
                        List.of(
                                ApplicationStatus.ACCEPTED,
                                ApplicationStatus.VETTING,
                                ApplicationStatus.RECOMMENDED,
                                ApplicationStatus.REPRESENTATIONS))
                .setParameter("offices", scope.offices())
                .getResultList()
                .forEach(row -> accepted.put((LocalDate) row[0], (Long) row[1]));
        return ages(accepted, LocalDate.now(clock), limit, rules.current().calendar());
    }

    /** Sorts the days of acceptance by how many working days have passed since. */
    static List<Figures.Age> ages(
            NavigableMap<LocalDate, Long> accepted, LocalDate today, long limit, WorkingCalendar calendar) {
        var part = Math.ceilDiv(limit, PARTS);
        var ages = new ArrayList<Figures.Age>();
        var newest = today;
        for (long to = part; to - part < limit; to += part) {
            var most = Math.min(limit, to);
            var oldest = newest;
            while (passed(oldest.minusDays(1), today, calendar) <= most) {
                oldest = oldest.minusDays(1);
            }
            ages.add(new Figures.Age(
                    to == part ? 0 : to - part + 1,
                    most,
                    oldest,
                    newest,
                    sum(accepted.subMap(oldest, true, newest, true))));
            newest = oldest.minusDays(1);
        }
        ages.add(new Figures.Age(limit + 1, null, null, newest, sum(accepted.headMap(newest, true))));
        return List.copyOf(ages);
    }

    /** The day from which is counted does not count itself. */
    private static long passed(LocalDate start, LocalDate today, WorkingCalendar calendar) {
        return calendar.workingDays(start.plusDays(1), today);
    }

    private static long sum(Map<LocalDate, Long> counts) {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    private List<Figures.DeadlinesOfRule> deadlines(Scope scope) {
        var now = clock.instant();
        var parameters = new LinkedHashMap<String, Object>();
        parameters.put("now", now);
        parameters.put("soon", now.plus(DeadlineList.SOON));
        parameters.put("still", List.of(DeadlineState.PAUSED, DeadlineState.AWAITING_CALENDAR));
        var query = entities.createQuery(
                "select d.ruleId, sum(case when d.dueAt <= :now then 1 else 0 end), count(d) from Deadline d where "
                        + MatterKind.unmet() + " and d.dueAt <= :soon and d.state not in :still"
                        + DeadlineList.covered(scope, parameters) + " group by d.ruleId order by d.ruleId",
                Object[].class);
        parameters.forEach(query::setParameter);
        return query.getResultList().stream()
                .map(row -> {
                    var overdue = ((Number) row[1]).longValue();
                    return new Figures.DeadlinesOfRule((String) row[0], overdue, (Long) row[2] - overdue);
                })
                .toList();
    }

    private List<Figures.Load> workload(Scope scope) {
        return entities
                .createQuery(
                        "select s.assessor, count(s) from Assessment s, LicenseApplication x where x.number = s.application"
                                + " and x.status = :vetting and SQL('not ?', s.completed) and " + COVERED
                                + " group by s.assessor order by count(s) desc",
                        Object[].class)
                .setParameter("vetting", ApplicationStatus.VETTING)
                .setParameter("offices", scope.offices())
                .setMaxResults(12)
                .getResultList()
                .stream()
                .map(row -> new Figures.Load((PersonNumber) row[0], (Long) row[1]))
                .toList();
    }
}
