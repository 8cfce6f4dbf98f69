package org.infopool.ejb.clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.infopool.domain.clock.Deadline;
import org.infopool.domain.journal.Subject;
import org.jspecify.annotations.Nullable;

/** Finds and keeps deadlines. Called inside a transaction. */
@ApplicationScoped
class DeadlineRepository {
    private static final String VIEW = """
            select new org.infopool.ejb.clock.DeadlineView(
              d.number, d.aboutKind, d.aboutNumber, d.ruleId, d.side, d.state, d.startOn, d.startAt, d.dueOn, d.dueAt,
              d.provisional, d.interruptions, d.openedBy, d.extendedBy, d.closedBy, d.closedOn, d.failure)
            from Deadline d
            """;

    @PersistenceContext
    EntityManager entities;

    void add(Deadline deadline) {
        entities.persist(deadline);
    }

    @Nullable
    Deadline open(Subject about, String ruleId) {
        return entities.createQuery("select d from Deadline d where d.openMarker = :marker", Deadline.class)
                .setParameter("marker", Deadline.openMarker(about, ruleId))
                .getResultStream()
                .findFirst()
                .orElse(null);
    }

    List<Deadline> open(Subject about) {
        return entities.createQuery("""
                        select d from Deadline d
                        where d.aboutKind = :kind and d.aboutNumber = :number and d.openMarker is not null
                        order by d.id""", Deadline.class)
                .setParameter("kind", about.kind())
                .setParameter("number", about.number())
                .getResultList();
    }

    @Nullable
    Deadline byNumber(String number) {
        return entities.createQuery("select d from Deadline d where d.number = :number", Deadline.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst()
                .orElse(null);
    }

    @Nullable
    DeadlineView view(String number) {
        return entities.createQuery(VIEW + " where d.number = :number", DeadlineView.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst()
                .orElse(null);
    }

    List<DeadlineView> views(Subject about) {
        return entities.createQuery(
                        VIEW + " where d.aboutKind = :kind and d.aboutNumber = :number order by d.dueAt, d.number",
                        DeadlineView.class)
                .setParameter("kind", about.kind())
                .setParameter("number", about.number())
                .getResultList();
    }

    List<DeadlineView> openViews(Collection<Subject> about) {
        return views(about, " and d.openMarker is not null");
    }

    List<DeadlineView> allViews(Collection<Subject> about) {
        return views(about, "");
    }

    private List<DeadlineView> views(Collection<Subject> about, String condition) {
        var numbersOfKind = about.stream()
                .collect(Collectors.groupingBy(Subject::kind, Collectors.mapping(Subject::number, Collectors.toSet())));
        var views = new ArrayList<DeadlineView>();
        numbersOfKind.forEach((kind, numbers) -> views.addAll(entities.createQuery(
                        VIEW + " where d.aboutKind = :kind and d.aboutNumber in :numbers" + condition
                                + " order by d.dueAt, d.number",
                        DeadlineView.class)
                .setParameter("kind", kind)
                .setParameter("numbers", numbers)
                .getResultList()));
        return views;
    }

    List<DeadlineView> failing(int limit) {
        return entities.createQuery(
                        VIEW + " where d.nextAt is not null and d.failures > 0 order by d.dueAt", DeadlineView.class)
                .setMaxResults(limit)
                .getResultList();
    }

    /** When the next one has to be looked at, where that is not after {@code latest}. */
    @Nullable
    Instant next(Instant latest) {
        // No min(): PostgreSQL's driver gives its answer as a java.sql.Timestamp, which the converter does not know.
        return entities.createQuery(
                        "select d.nextAt from Deadline d where d.nextAt <= :latest order by d.nextAt", Instant.class)
                .setParameter("latest", latest)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .orElse(null);
    }

    /** Those that have to be looked at now, in the order in which they fall due, without locking them. */
    List<Long> due(Instant now, int limit) {
        return entities.createQuery(
                        "select d.id from Deadline d where d.nextAt <= :now order by d.nextAt, d.id", Long.class)
                .setParameter("now", now)
                .setMaxResults(limit)
                .getResultList();
    }

    /** The same, locked for this transaction; what another node works on is left out. */
    List<Deadline> lockDue(Instant now, int limit) {
        return load(entities.createNativeQuery(
                        "select id from deadline where next_at <= ? order by next_at, id limit ? for update skip locked")
                .setParameter(1, OffsetDateTime.ofInstant(now, ZoneOffset.UTC))
                .setParameter(2, limit)
                .getResultList());
    }

    /** One of them, locked; nothing when another node works on it or it is no longer due. */
    @Nullable
    Deadline lockDue(long id, Instant now) {
        return load(entities.createNativeQuery(
                                "select id from deadline where id = ? and next_at <= ? for update skip locked")
                        .setParameter(1, id)
                        .setParameter(2, OffsetDateTime.ofInstant(now, ZoneOffset.UTC))
                        .getResultList())
                .stream()
                .findFirst()
                .orElse(null);
    }

    /** Those whose date was computed with another calendar and may move with this one, locked. */
    List<Deadline> lockProvisional(String calendarVersion, int limit) {
        return load(entities.createNativeQuery("""
                        select id from deadline
                        where provisional = true and calendar_version <> ? and open_marker is not null
                        order by id limit ? for update skip locked""")
                .setParameter(1, calendarVersion)
                .setParameter(2, limit)
                .getResultList());
    }

    private List<Deadline> load(List<?> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        var keys = ids.stream().map(id -> ((Number) id).longValue()).toList();
        return entities.createQuery(
                        "select d from Deadline d where d.id in :ids order by d.nextAt, d.id", Deadline.class)
                .setParameter("ids", keys)
                .getResultList();
    }
}
