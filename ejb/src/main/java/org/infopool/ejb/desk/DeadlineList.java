package org.infopool.ejb.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.infopool.domain.clock.DeadlineState;
import org.infopool.domain.enterprise.UnifiedSocialCreditCode;
import org.infopool.ejb.access.Scope;
import org.infopool.ejb.clock.DeadlineView;
import org.infopool.ejb.platform.KeysetList;
import org.infopool.ejb.platform.ListPage;
import org.infopool.ejb.platform.ListQuery;

/** Lists and counts the deadlines that are not met, within the scope of those who ask. */
@ApplicationScoped
class DeadlineList {
    /** How a deadline {@code d} is read as its view. */
    static final String SELECT =
            "new org.infopool.ejb.clock.DeadlineView(d.number, d.aboutKind, d.aboutNumber, d.ruleId,"
                    + " d.side, d.state, d.startOn, d.startAt, d.dueOn, d.dueAt, d.provisional, d.interruptions, d.openedBy,"
                    + " d.extendedBy, d.closedBy, d.closedOn, d.failure)";

    /** How far ahead "soon" reaches. */
    static final Duration SOON = Duration.ofDays(7);

    /** More than any enterprise has open at once. */
    private static final int MOST_OF_HOLDER = 500;

    @PersistenceContext
    EntityManager entities;

    @Inject
    Clock clock;

    @Inject
    SubjectNames names;

    ListPage<DeadlineRow> page(ListQuery query, DeadlineQuestion question, Scope scope) {
        var list = new KeysetList<>(
                        DeadlineView.class, SELECT, "Deadline d", "d.number", DeadlineView::number, Function.identity())
                .sortable("due", "d.dueAt", DeadlineView::dueAt, Instant::parse)
                .sortable("start", "d.startOn", DeadlineView::startOn, java.time.LocalDate::parse);
        var parameters = new LinkedHashMap<String, Object>();
        list.where(condition(question, scope, parameters), parameters);
        var page = list.page(entities, query);
        var holders = names.of(
                page.rows().stream().map(DeadlineView::about).distinct().toList());
        return new ListPage<>(
                page.rows().stream()
                        .map(view -> {
                            var holder = holders.get(view.about());
                            return holder == null
                                    ? new DeadlineRow(view, null, null)
                                    : new DeadlineRow(view, holder.name(), holder.latinName());
                        })
                        .toList(),
                page.next(),
                page.total(),
                page.atLeast());
    }

    /** Whether a deadline is about something that may be seen. */
    boolean isVisible(String number, Scope scope) {
        var parameters = new LinkedHashMap<String, Object>();
        parameters.put("number", number);
        String condition;
        if (scope.enterprise() != null) {
            condition = " and " + MatterKind.holders();
            parameters.put("holder", new UnifiedSocialCreditCode(scope.enterprise()));
        } else {
            condition = covered(scope, parameters);
        }
        var query = entities.createQuery(
                "select d.number from Deadline d where d.number = :number" + condition, String.class);
        parameters.forEach(query::setParameter);
        return !query.getResultList().isEmpty();
    }

    /** What concerns a holder still of the matters that they may see, by due date. */
    List<DeadlineView> ofHolder(UnifiedSocialCreditCode holder) {
        return entities.createQuery(
                        "select " + SELECT + " from Deadline d where " + MatterKind.unmet() + " and "
                                + MatterKind.holders() + " order by d.dueAt, d.number",
                        DeadlineView.class)
                .setParameter("holder", holder)
                .setMaxResults(MOST_OF_HOLDER)
                .getResultList();
    }

    private String condition(DeadlineQuestion question, Scope scope, Map<String, Object> parameters) {
        var text = new StringBuilder(MatterKind.unmet()).append(covered(scope, parameters));
        var due = question.due();
        if (due != null) {
            text.append(" and ").append(condition(due, parameters));
        }
        add(text, " and d.ruleId = :rule", "rule", question.ruleId(), parameters);
        add(text, " and d.startOn >= :startFrom", "startFrom", question.startFrom(), parameters);
        add(text, " and d.startOn <= :startTo", "startTo", question.startTo(), parameters);
        add(
                text,
                " and exists (select s from Assessment s where s.application = d.aboutNumber and s.assessor = :assessor"
                        + " and SQL('not ?', s.completed))",
                "assessor",
                question.assessor(),
                parameters);
        return text.toString();
    }

    private static void add(
            StringBuilder text,
            String condition,
            String name,
            @org.jspecify.annotations.Nullable Object value,
            Map<String, Object> parameters) {
        if (value != null) {
            text.append(condition);
            parameters.put(name, value);
        }
    }

    private String condition(DeadlineDue due, Map<String, Object> parameters) {
        var now = clock.instant();
        return switch (due) {
            case OVERDUE -> {
                parameters.put("now", now);
                yield "d.dueAt <= :now and d.state not in (org.infopool.domain.clock.DeadlineState.PAUSED,"
                        + " org.infopool.domain.clock.DeadlineState.AWAITING_CALENDAR)";
            }
            case SOON -> {
                parameters.put("now", now);
                parameters.put("soon", now.plus(SOON));
                parameters.put("running", DeadlineState.RUNNING);
                yield "d.state = :running and d.dueAt > :now and d.dueAt <= :soon";
            }
            case LATER -> {
                parameters.put("soon", now.plus(SOON));
                parameters.put("running", DeadlineState.RUNNING);
                yield "d.state = :running and d.dueAt > :soon";
            }
            case PAUSED -> {
                parameters.put("paused", DeadlineState.PAUSED);
                yield "d.state = :paused";
            }
            case AWAITING_CALENDAR -> {
                parameters.put("awaiting", DeadlineState.AWAITING_CALENDAR);
                yield "d.state = :awaiting";
            }
            case FAILING -> "d.failures > 0 and d.nextAt is not null";
        };
    }

    /** Only what is about something that a covered office keeps. */
    static String covered(Scope scope, Map<String, Object> parameters) {
        if (scope.office() == null && scope.enterprise() == null) {
            return "";
        }
        parameters.put("offices", scope.offices());
        return " and " + MatterKind.covered();
    }
}
