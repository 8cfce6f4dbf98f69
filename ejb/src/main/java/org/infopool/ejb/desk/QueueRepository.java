package org.infopool.ejb.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.infopool.domain.application.ApplicationKind;
import org.infopool.domain.application.ApplicationNumber;
import org.infopool.domain.clock.DeadlineState;
import org.infopool.domain.journal.Subject;
import org.infopool.domain.journal.SubjectKind;
import org.infopool.domain.shared.PersonNumber;
import org.infopool.ejb.access.Scope;
import org.infopool.ejb.clock.DeadlineView;
import org.infopool.ejb.platform.KeysetList;
import org.infopool.ejb.platform.ListPage;
import org.infopool.ejb.platform.ListQuery;
import org.infopool.ejb.rulebook.RuleBooks;

/**
 * Finds what waits: the deadlines that are not met, of matters that somebody must do something about. One query finds the
 * page, one tells which task each row is, and one for each kind of matter on it whose it is.
 */
@ApplicationScoped
class QueueRepository {
    private static final List<Waiting> ALWAYS = Stream.of(
                    LicensingTasks.ALL, WindDownTasks.ALL, SupervisionTasks.ALL, ReferralTasks.ALL, ServingTasks.ALL)
            .flatMap(List::stream)
            .toList();

    private static final String FAILING = "d.failures > 0 and d.nextAt is not null";

    @PersistenceContext
    EntityManager entities;

    @Inject
    Clock clock;

    @Inject
    SubjectNames names;

    @Inject
    RuleBooks rules;

    ListPage<QueueRow> page(ListQuery query, Set<QueueTask> tasks, PersonNumber person, Scope scope) {
        if (tasks.isEmpty()) {
            return new ListPage<>(List.of(), null, 0, false);
        }
        var conditions = conditions(tasks);
        var list = new KeysetList<>(
                        DeadlineView.class,
                        DeadlineList.SELECT,
                        "Deadline d",
                        "d.number",
                        DeadlineView::number,
                        Function.identity())
                .sortable("due", "d.dueAt", DeadlineView::dueAt, Instant::parse);
        var any = any(conditions);
        list.where(any, parameters(any, person, scope));
        var page = list.page(entities, query);
        return new ListPage<>(rows(page.rows(), conditions, person, scope), page.next(), page.total(), page.atLeast());
    }

    int count(Set<QueueTask> tasks, PersonNumber person, Scope scope, int most) {
        if (tasks.isEmpty()) {
            return 0;
        }
        var any = any(conditions(tasks));
        return bound(
                        entities.createQuery("select d.number from Deadline d where " + any, String.class),
                        parameters(any, person, scope))
                .setMaxResults(most)
                .getResultList()
                .size();
    }

    /** What makes a deadline each of the tasks, in the order of the tasks. */
    private Map<QueueTask, String> conditions(Set<QueueTask> tasks) {
        var conditions = new EnumMap<QueueTask, String>(QueueTask.class);
        var book = rules.current();
        Stream.concat(ALWAYS.stream(), ProceedingTasks.by(weight -> weight.counts(book)).stream())
                .filter(waiting -> tasks.contains(waiting.task()))
                .forEach(waiting ->
                        conditions.merge(waiting.task(), waiting.ofDeadline(), (one, other) -> one + " or " + other));
        if (tasks.contains(QueueTask.REPAIR)) {
            conditions.put(QueueTask.REPAIR, FAILING);
        }
        return conditions;
    }

    private static String any(Map<QueueTask, String> conditions) {
        return conditions.values().stream()
                .collect(Collectors.joining(") or (", "d.state <> :met and d.state <> :cancelled and ((", "))"));
    }

    private Map<String, Object> parameters(String text, PersonNumber person, Scope scope) {
        var parameters = new HashMap<String, Object>();
        Map.of(
                        "me",
                        person,
                        "today",
                        LocalDate.now(clock),
                        "offices",
                        scope.offices(),
                        "met",
                        DeadlineState.MET,
                        "cancelled",
                        DeadlineState.CANCELLED)
                .forEach((name, value) -> {
                    if (Pattern.compile(":" + name + "\\b").matcher(text).find()) {
                        parameters.put(name, value);
                    }
                });
        return parameters;
    }

    private static <T> TypedQuery<T> bound(TypedQuery<T> query, Map<String, Object> parameters) {
        parameters.forEach(query::setParameter);
        return query;
    }

    private List<QueueRow> rows(
            List<DeadlineView> deadlines, Map<QueueTask, String> conditions, PersonNumber person, Scope scope) {
        var tasks = tasks(deadlines, conditions, person, scope);
        var about = deadlines.stream().map(DeadlineView::about).toList();
        var holders = names.of(about);
        var kinds = kinds(about);
        return deadlines.stream()
                .map(deadline -> {
                    var holder = holders.get(deadline.about());
                    return new QueueRow(
                            tasks.getOrDefault(deadline.number(), QueueTask.REPAIR),
                            deadline.aboutNumber(),
                            holder == null ? null : holder.name(),
                            holder == null ? null : holder.latinName(),
                            kinds.get(deadline.about()),
                            deadline);
                })
                .toList();
    }

    /** What is asked for in those of these matters that are applications. */
    private Map<Subject, ApplicationKind> kinds(List<Subject> about) {
        var numbers = about.stream()
                .filter(one -> one.kind() == SubjectKind.APPLICATION)
                .map(one -> new ApplicationNumber(one.number()))
                .distinct()
                .toList();
        return numbers.isEmpty()
                ? Map.of()
                : entities
                        .createQuery(
                                "select a.number, a.request.kind from LicenseApplication a where a.number in :numbers",
                                Object[].class)
                        .setParameter("numbers", numbers)
                        .getResultList()
                        .stream()
                        .collect(Collectors.toMap(row -> new Subject(SubjectKind.APPLICATION, row[0].toString()), row ->
                                (ApplicationKind) row[1]));
    }

    /** Which task each of these deadlines is: the first whose condition holds. */
    private Map<String, QueueTask> tasks(
            List<DeadlineView> deadlines, Map<QueueTask, String> conditions, PersonNumber person, Scope scope) {
        if (deadlines.isEmpty()) {
            return Map.of();
        }
        var which = conditions.entrySet().stream()
                .map(one ->
                        "when (" + one.getValue() + ") then '" + one.getKey().name() + "'")
                .collect(Collectors.joining(" ", "case ", " else '" + QueueTask.REPAIR.name() + "' end"));
        var query = bound(
                        entities.createQuery(
                                "select d.number, " + which + " from Deadline d where d.number in :numbers",
                                Object[].class),
                        parameters(which, person, scope))
                .setParameter(
                        "numbers", deadlines.stream().map(DeadlineView::number).toList());
        var tasks = new LinkedHashMap<String, QueueTask>();
        query.getResultList().forEach(row -> tasks.put((String) row[0], QueueTask.valueOf((String) row[1])));
        return tasks;
    }
}
