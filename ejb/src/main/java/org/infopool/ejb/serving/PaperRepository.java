package org.infopool.ejb.serving;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;
import org.infopool.domain.notice.Notice;
import org.infopool.domain.notice.NoticeNumber;
import org.infopool.domain.shared.RuleViolated;
import org.infopool.ejb.access.CurrentActor;
import org.infopool.ejb.platform.KeysetList;
import org.infopool.ejb.platform.ListPage;
import org.infopool.ejb.platform.ListQuery;
import org.jspecify.annotations.Nullable;

/** Finds the notices that are to be served, or were. Called inside a transaction. */
@ApplicationScoped
class PaperRepository {
    @PersistenceContext
    EntityManager entities;

    @Inject
    CurrentActor current;

    Optional<Notice> find(NoticeNumber number) {
        return entities.createQuery("select n from Notice n where n.number = :number", Notice.class)
                .setParameter("number", number)
                .getResultStream()
                .filter(Notice::mustServe)
                .findFirst();
    }

    /**
     * The paper, if the one who acts may see it.
     *
     * @throws RuleViolated {@code notFound}
     */
    Notice visible(NoticeNumber number) {
        var notice = find(number).orElseThrow(() -> new RuleViolated("notFound", number));
        var uscc = notice.uscc();
        current.scope().check(uscc == null ? null : uscc.value(), notice.office(), number);
        return notice;
    }

    /**
     * The paper, if the one who acts may see it, held until they are done: the outbox, which delivers its copy a moment
     * after it was written, waits or has been before.
     *
     * @throws RuleViolated {@code notFound}
     */
    Notice held(NoticeNumber number) {
        var notice = visible(number);
        entities.refresh(notice, LockModeType.PESSIMISTIC_WRITE);
        return notice;
    }

    ListPage<PaperSummary> list(ListQuery query, @Nullable PaperState state) {
        var list = new KeysetList<>(
                        PaperSummary.class,
                        "new org.infopool.ejb.serving.PaperSummary(n.number, n.aboutKind, n.aboutNumber,"
                                + " n.text.subjectEnglish, n.text.subjectChinese, n.uscc, n.enterpriseName, n.writtenAt,"
                                + " n.publishedOn, n.serviceMode, n.servedOn)",
                        "Notice n",
                        "n.number",
                        PaperSummary::number,
                        NoticeNumber::new)
                .sortable("number", "n.number", PaperSummary::number, NoticeNumber::new)
                .sortable("written", "n.writtenAt", PaperSummary::writtenAt, Instant::parse)
                // The provider compares truth values with a number, which H2 refuses: this is asked for in SQL.
                .where("SQL('?', n.mustServe)")
                .where(
                        "exists (select o from Office o where o.number = n.office and o.path like :offices)",
                        "offices",
                        current.scope().offices());
        if (state != null) {
            list.where(condition(state));
        }
        if (!query.text().isEmpty()) {
            list.where(
                    "(n.enterpriseName like :text escape '!' or n.aboutNumber like :text escape '!')",
                    "text",
                    containing(query.text()));
        }
        return list.page(entities, query);
    }

    private static String containing(String text) {
        return "%" + text.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }

    private static String condition(PaperState state) {
        return switch (state) {
            case AWAITED -> "n.serviceMode is null and n.publishedOn is null";
            case PUBLISHED -> "n.serviceMode is null and n.publishedOn is not null";
            case SERVED -> "n.serviceMode is not null";
        };
    }
}
