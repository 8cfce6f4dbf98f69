package org.infopool.ejb.journal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.infopool.domain.journal.EventReference;
import org.infopool.domain.journal.JournalEntry;
import org.infopool.domain.journal.Subject;
import org.jspecify.annotations.Nullable;

/** What happened to something, newest first. Who may see it is for the calling service to say. */
@ApplicationScoped
public class TimeLines {
    @PersistenceContext
    EntityManager entities;

    @Inject
    EventCodec codec;

    /** The newest events that concern a subject: its own, and those of its deadlines and notices. */
    public List<TimeLineEntry> of(Subject concerned, int limit) {
        return read(entities.createQuery("""
                                select e from JournalEntry e
                                where e.concernsKind = :kind and e.concernsNumber = :number
                                order by e.recordedAt desc, e.id desc""", JournalEntry.class)
                .setParameter("kind", concerned.kind())
                .setParameter("number", concerned.number())
                .setMaxResults(limit)
                .getResultList());
    }

    /** Those that come after {@code last} in the list, that is, happened before it. */
    public List<TimeLineEntry> of(Subject concerned, EventReference last, int limit) {
        return read(entities.createQuery("""
                                select e from JournalEntry e, JournalEntry s
                                where e.concernsKind = :kind and e.concernsNumber = :number
                                  and s.subjectKind = :seenKind and s.subjectNumber = :seenNumber
                                  and s.subjectSeq = :seenSeq
                                  and (e.recordedAt < s.recordedAt
                                       or (e.recordedAt = s.recordedAt and e.id < s.id))
                                order by e.recordedAt desc, e.id desc""", JournalEntry.class)
                .setParameter("kind", concerned.kind())
                .setParameter("number", concerned.number())
                .setParameter("seenKind", last.subject().kind())
                .setParameter("seenNumber", last.subject().number())
                .setParameter("seenSeq", last.seq())
                .setMaxResults(limit)
                .getResultList());
    }

    /** One event, where it exists. */
    public @Nullable TimeLineEntry event(EventReference reference) {
        return read(entities.createQuery("""
                                select e from JournalEntry e
                                where e.subjectKind = :kind and e.subjectNumber = :number and e.subjectSeq = :seq""", JournalEntry.class)
                        .setParameter("kind", reference.subject().kind())
                        .setParameter("number", reference.subject().number())
                        .setParameter("seq", reference.seq())
                        .getResultList())
                .stream()
                .findFirst()
                .orElse(null);
    }

    private List<TimeLineEntry> read(List<JournalEntry> entries) {
        return entries.stream().map(this::read).toList();
    }

    private TimeLineEntry read(JournalEntry entry) {
        var details = new LinkedHashMap<>(codec.read(entry.payload(), entry.personal()));
        var reason = details.remove("occurrence") instanceof Map<?, ?> occurrence
                        && occurrence.get("act") instanceof Map<?, ?> act
                ? (String) act.get("reason")
                : null;
        return new TimeLineEntry(
                entry.reference(),
                entry.type(),
                entry.recordedAt(),
                entry.effectiveOn(),
                entry.actorPerson(),
                entry.actorRole(),
                entry.legalBasis(),
                reason,
                entry.origin(),
                details,
                entry.ledgerIndex());
    }
}
