package org.infopool.ejb.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.infopool.domain.access.ConflictKind;
import org.infopool.domain.access.Duty;
import org.infopool.domain.application.ApplicationNumber;
import org.infopool.domain.application.ApplicationStatus;
import org.infopool.domain.clock.DeadlineState;
import org.infopool.domain.journal.SubjectKind;
import org.infopool.domain.shared.PersonNumber;
import org.infopool.ejb.access.Scope;
import org.infopool.ejb.clock.DeadlineView;
import org.infopool.ejb.platform.KeysetList;
import org.infopool.ejb.platform.ListPage;
import org.infopool.ejb.platform.ListQuery;
import org.jspecify.annotations.Nullable;

/**
 * Finds what waits: the deadlines that are not met, with the application or license that somebody must do something
 * about. The page is found by one query over deadlines; one more for each kind of thing on it tells what the things are.
 * Truth values are asked for in SQL here and beside: the provider compares them with a number, which H2 refuses.
 */
@ApplicationScoped
class QueueRepository {
    /** The authority answers what was handed in (ALL 32). */
    private static final String ANSWER = "all.32-1-4.correction";

    /** The authority decides (ALL 42). */
    private static final String DECIDE = "all.42-1.decide";

    /** The certificate is issued and delivered (ALL 44). */
    private static final String ISSUE = "all.44.issue";

    private static final String COVERED =
            " and exists (select o from Office o where o.number = %s.office and o.path like :offices)";

    @PersistenceContext
    EntityManager entities;

    @Inject
    Clock clock;

    @Inject
    SubjectNames names;

    ListPage<QueueRow> page(ListQuery query, Set<QueueTask> tasks, PersonNumber person, Scope scope) {
        if (tasks.isEmpty()) {
            return new ListPage<>(List.of(), null, 0, false);
        }
        var list = new KeysetList<>(
                        DeadlineView.class,
                        DeadlineList.SELECT,
                        "Deadline d",
                        "d.number",
                        DeadlineView::number,
                        Function.identity())
                .sortable("due", "d.dueAt", DeadlineView::dueAt, Instant::parse);
        var where = condition(tasks, person, scope);
        list.where(where.text(), where.parameters());
        var page = list.page(entities, query);
        return new ListPage<>(rows(page.rows(), person), page.next(), page.total(), page.atLeast());
    }

    int count(Set<QueueTask> tasks, PersonNumber person, Scope scope, int most) {
        if (tasks.isEmpty()) {
            return 0;
        }
        var where = condition(tasks, person, scope);
        var query = entities.createQuery("select d.number from Deadline d where " + where.text(), String.class);
        where.parameters().forEach(query::setParameter);
        return query.setMaxResults(most).getResultList().size();
    }

    private record Condition(String text, Map<String, Object> parameters) {}

    private Condition condition(Set<QueueTask> tasks, PersonNumber person, Scope scope) {
        var parameters = new HashMap<String, Object>();
        var any = new ArrayList<String>();
        for (var task : tasks) {
            any.add("(" + condition(task, parameters) + ")");
        }
        var text = String.join(" or ", any);
        if (text.contains(":me")) {
            parameters.put("me", person);
        }
        if (text.contains(":today")) {
            parameters.put("today", LocalDate.now(clock));
        }
        if (text.contains(":offices")) {
            parameters.put("offices", scope.offices());
        }
        parameters.put("met", DeadlineState.MET);
        parameters.put("cancelled", DeadlineState.CANCELLED);
        return new Condition("d.state <> :met and d.state <> :cancelled and (" + text + ")", parameters);
    }

    private static String condition(QueueTask task, Map<String, Object> parameters) {
        return switch (task) {
            case ANSWER ->
                application(
                        "answer",
                        ANSWER,
                        "a.status = :submitted",
                        parameters,
                        Map.of("submitted", ApplicationStatus.SUBMITTED));
            case TAKE_SEAT ->
                application(
                        "decide",
                        DECIDE,
                        // Whoever has a seat, or a tie to the enterprise, is not offered the other seat.
                        """
                    (a.status = :accepted or a.status = :vetting and a.secondAssessor is null and a.firstAssessor <> :me)
                    and not exists (select c from Conflict c where c.person.number = :me and c.enterprise = a.uscc
                      and c.kind in :barring and c.since <= :today and (c.until is null or c.until >= :today))""",
                        parameters,
                        Map.of(
                                "accepted",
                                ApplicationStatus.ACCEPTED,
                                "vetting",
                                ApplicationStatus.VETTING,
                                "barring",
                                Arrays.stream(ConflictKind.values())
                                        .filter(kind -> kind.bars(Duty.ASSESS))
                                        .toList()));
            case ASSESS -> application("decide", DECIDE, """
                    a.status = :vetting and exists (select s from Assessment s
                      where s.application = a.number and s.assessor = :me and SQL('not ?', s.completed))""", parameters, Map.of("vetting", ApplicationStatus.VETTING));
            case CONCLUDE ->
                application("decide", DECIDE, """
                    a.status = :vetting and a.secondAssessor is not null
                    and (a.firstAssessor = :me or a.secondAssessor = :me)
                    and not exists (select s from Assessment s where s.application = a.number and SQL('not ?', s.completed))""", parameters, Map.of("vetting", ApplicationStatus.VETTING));
            case DECIDE ->
                application(
                        "decide",
                        DECIDE,
                        "a.status = :recommended and a.firstAssessor <> :me and a.secondAssessor <> :me",
                        parameters,
                        Map.of("recommended", ApplicationStatus.RECOMMENDED));
            case ISSUE_CERTIFICATE -> {
                parameters.put("issue", ISSUE);
                yield "d.ruleId = :issue and exists (select l from License l where l.number = d.aboutNumber"
                        + " and l.certificate is null" + COVERED.formatted("l") + ")";
            }
            case REPAIR -> "d.failures > 0 and d.nextAt is not null";
        };
    }

    private static String application(
            String name, String rule, String condition, Map<String, Object> parameters, Map<String, Object> more) {
        parameters.put(name, rule);
        parameters.putAll(more);
        return "d.ruleId = :" + name
                + " and exists (select a from LicenseApplication a where a.number = d.aboutNumber and (" + condition
                + ")" + COVERED.formatted("a") + ")";
    }

    private List<QueueRow> rows(List<DeadlineView> deadlines, PersonNumber person) {
        var applications = applications(numbers(deadlines, SubjectKind.APPLICATION));
        var licenses = names.of(deadlines.stream()
                .filter(one -> one.ruleId().equals(ISSUE))
                .map(DeadlineView::about)
                .toList());
        var open = openAssessments(applications.keySet());
        return deadlines.stream()
                .map(deadline -> {
                    var license = licenses.get(deadline.about());
                    if (license != null && deadline.ruleId().equals(ISSUE)) {
                        return new QueueRow(
                                QueueTask.ISSUE_CERTIFICATE,
                                deadline.aboutNumber(),
                                license.name(),
                                license.latinName(),
                                deadline);
                    }
                    var application = applications.get(deadline.aboutNumber());
                    return application == null
                            ? new QueueRow(QueueTask.REPAIR, deadline.number(), null, null, deadline)
                            : new QueueRow(
                                    task(application, person, open),
                                    deadline.aboutNumber(),
                                    application.name(),
                                    application.latinName(),
                                    deadline);
                })
                .toList();
    }

    private static QueueTask task(Application application, PersonNumber person, Set<Assessor> open) {
        return switch (application.status()) {
            case SUBMITTED -> QueueTask.ANSWER;
            case VETTING ->
                open.contains(new Assessor(application.number(), person))
                        ? QueueTask.ASSESS
                        : application.has(person) ? QueueTask.CONCLUDE : QueueTask.TAKE_SEAT;
            case ACCEPTED -> QueueTask.TAKE_SEAT;
            case RECOMMENDED -> QueueTask.DECIDE;
            default -> QueueTask.REPAIR;
        };
    }

    private static Set<String> numbers(List<DeadlineView> deadlines, SubjectKind kind) {
        return deadlines.stream()
                .filter(deadline -> deadline.aboutKind() == kind)
                .map(DeadlineView::aboutNumber)
                .collect(Collectors.toSet());
    }

    private record Application(
            ApplicationNumber number,
            String name,
            @Nullable String latinName,
            ApplicationStatus status,
            @Nullable PersonNumber first,
            @Nullable PersonNumber second) {
        boolean has(PersonNumber person) {
            return person.equals(first) || person.equals(second);
        }
    }

    private Map<String, Application> applications(Collection<String> numbers) {
        if (numbers.isEmpty()) {
            return Map.of();
        }
        return entities.createQuery(
                        "select a.number, a.enterpriseName, a.latinName, a.status, a.firstAssessor, a.secondAssessor"
                                + " from LicenseApplication a where a.number in :numbers",
                        Object[].class)
                .setParameter(
                        "numbers", numbers.stream().map(ApplicationNumber::new).toList())
                .getResultStream()
                .map(row -> new Application(
                        (ApplicationNumber) row[0],
                        (String) row[1],
                        (String) row[2],
                        (ApplicationStatus) row[3],
                        (PersonNumber) row[4],
                        (PersonNumber) row[5]))
                .collect(Collectors.toMap(one -> one.number().value(), Function.identity()));
    }

    private record Assessor(ApplicationNumber application, PersonNumber person) {}

    private Set<Assessor> openAssessments(Collection<String> applications) {
        if (applications.isEmpty()) {
            return Set.of();
        }
        return entities.createQuery(
                        "select s.application, s.assessor from Assessment s"
                                + " where s.application in :numbers and SQL('not ?', s.completed)",
                        Object[].class)
                .setParameter(
                        "numbers",
                        applications.stream().map(ApplicationNumber::new).toList())
                .getResultStream()
                .map(row -> new Assessor((ApplicationNumber) row[0], (PersonNumber) row[1]))
                .collect(Collectors.toCollection(HashSet::new));
    }
}
