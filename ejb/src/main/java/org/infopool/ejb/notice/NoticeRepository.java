package org.infopool.ejb.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import org.infopool.domain.journal.Subject;
import org.infopool.domain.notice.Addressee;
import org.infopool.domain.notice.Notice;
import org.infopool.domain.notice.NoticeMode;
import org.infopool.domain.notice.NoticeNumber;
import org.infopool.domain.notice.NoticeState;
import org.jspecify.annotations.Nullable;

/** Finds and keeps notices. Called inside a transaction. */
@ApplicationScoped
class NoticeRepository {
    private static final String VIEW = """
            select new org.infopool.ejb.notice.NoticeView(
              n.number, n.aboutKind, n.aboutNumber, n.kind, n.addressee, n.mode, n.state,
              n.text.subjectEnglish, n.text.subjectChinese, n.text.bodyEnglish, n.text.bodyChinese,
              n.writtenAt, n.deliveredAt, n.readAt, n.servedOn, n.proof, n.failure)
            from Notice n
            """;

    @PersistenceContext
    EntityManager entities;

    void add(Notice notice) {
        entities.persist(notice);
    }

    @Nullable
    Notice byNumber(NoticeNumber number) {
        return entities.createQuery("select n from Notice n where n.number = :number", Notice.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst()
                .orElse(null);
    }

    @Nullable
    Notice byId(long id) {
        return entities.find(Notice.class, id);
    }

    @Nullable
    NoticeView view(NoticeNumber number) {
        return entities.createQuery(VIEW + " where n.number = :number", NoticeView.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst()
                .orElse(null);
    }

    /** Everything that was written about a thing, newest first. */
    List<NoticeView> views(Subject about) {
        return entities.createQuery(
                        VIEW + " where n.aboutKind = :kind and n.aboutNumber = :number order by n.id desc",
                        NoticeView.class)
                .setParameter("kind", about.kind())
                .setParameter("number", about.number())
                .getResultList();
    }

    /** What lies in the portal for these addressees, newest first. */
    List<NoticeView> inbox(Collection<Addressee> addressees, int limit) {
        return addressees.isEmpty()
                ? List.of()
                : entities.createQuery(VIEW + """
                                          where n.addressee in :addressees and n.mode = :portal
                                          order by n.id desc""", NoticeView.class)
                        .setParameter("addressees", addressees)
                        .setParameter("portal", NoticeMode.PORTAL)
                        .setMaxResults(limit)
                        .getResultList();
    }

    /** The page of the inbox that follows {@code last}. */
    List<NoticeView> inbox(Collection<Addressee> addressees, NoticeNumber last, int limit) {
        return addressees.isEmpty()
                ? List.of()
                : entities.createQuery(VIEW + """
                                          where n.addressee in :addressees and n.mode = :portal
                                            and n.id < (select l.id from Notice l where l.number = :seen)
                                          order by n.id desc""", NoticeView.class)
                        .setParameter("addressees", addressees)
                        .setParameter("portal", NoticeMode.PORTAL)
                        .setParameter("seen", last)
                        .setMaxResults(limit)
                        .getResultList();
    }

    long unread(Collection<Addressee> addressees) {
        return addressees.isEmpty()
                ? 0
                : entities.createQuery("""
                                select count(n) from Notice n
                                where n.addressee in :addressees and n.mode = :portal and n.state = :delivered""", Long.class)
                        .setParameter("addressees", addressees)
                        .setParameter("portal", NoticeMode.PORTAL)
                        .setParameter("delivered", NoticeState.DELIVERED)
                        .getSingleResult();
    }

    /** Whether anything has to leave now. */
    boolean anyDue(Instant now) {
        return !entities.createQuery("select n.id from Notice n where n.nextAt <= :now", Long.class)
                .setParameter("now", now)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** What has to leave now on one way, in the order of writing, without locking it. */
    List<Long> due(NoticeMode mode, Instant now, int limit) {
        return entities.createQuery("""
                        select n.id from Notice n
                        where n.mode = :mode and n.nextAt <= :now order by n.nextAt, n.id""", Long.class)
                .setParameter("mode", mode)
                .setParameter("now", now)
                .setMaxResults(limit)
                .getResultList();
    }

    /** The same, locked for this transaction; what another node works on is left out. */
    List<Notice> lockDue(NoticeMode mode, Instant now, int limit) {
        return load(entities.createNativeQuery("""
                        select id from notice where delivery_mode = ? and next_at <= ?
                        order by next_at, id limit ? for update skip locked""")
                .setParameter(1, mode.name())
                .setParameter(2, OffsetDateTime.ofInstant(now, ZoneOffset.UTC))
                .setParameter(3, limit)
                .getResultList());
    }

    /** One of them, locked; nothing when another node works on it or it no longer has to leave. */
    @Nullable
    Notice lockDue(long id, Instant now) {
        return load(entities.createNativeQuery(
                                "select id from notice where id = ? and next_at <= ? for update skip locked")
                        .setParameter(1, id)
                        .setParameter(2, OffsetDateTime.ofInstant(now, ZoneOffset.UTC))
                        .getResultList())
                .stream()
                .findFirst()
                .orElse(null);
    }

    /** What waits for a mail server and nobody has taken up, locked. */
    List<Notice> lockWaiting(int limit) {
        return load(entities.createNativeQuery("""
                        select id from notice where state = 'WAITING' and next_at is null
                        order by id limit ? for update skip locked""").setParameter(1, limit).getResultList());
    }

    private List<Notice> load(List<?> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        var keys = ids.stream().map(id -> ((Number) id).longValue()).toList();
        return entities.createQuery("select n from Notice n where n.id in :ids order by n.id", Notice.class)
                .setParameter("ids", keys)
                .getResultList();
    }
}
