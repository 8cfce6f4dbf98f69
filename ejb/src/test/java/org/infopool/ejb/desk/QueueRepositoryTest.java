package org.infopool.ejb.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.infopool.domain.access.OfficeNumber;
import org.infopool.domain.application.ApplicationEvent;
import org.infopool.domain.application.Applications;
import org.infopool.domain.application.LicenseApplication;
import org.infopool.domain.application.Recommendation;
import org.infopool.domain.clock.Deadline;
import org.infopool.domain.enforcement.Enforcements;
import org.infopool.domain.journal.Acts;
import org.infopool.domain.journal.DomainEvent;
import org.infopool.domain.journal.Occurrence;
import org.infopool.domain.license.Licenses;
import org.infopool.domain.proceeding.Proceeding;
import org.infopool.domain.proceeding.ProceedingEvent;
import org.infopool.domain.proceeding.Proceedings;
import org.infopool.domain.proceeding.Weight;
import org.infopool.domain.rulebook.RuleBook;
import org.infopool.domain.shared.PersonNumber;
import org.infopool.ejb.access.Scope;
import org.infopool.ejb.platform.ListQuery;
import org.infopool.ejb.platform.TestDatabase;
import org.infopool.ejb.rulebook.RuleBooks;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What waits for whom: the deadlines of matters that they must do something about, and no others. */
@SuppressWarnings("UnnecessaryAssignment") // There is no server to inject anything.
class QueueRepositoryTest {
    private static final Set<QueueTask> EVERY = EnumSet.allOf(QueueTask.class);
    private static final Scope OFFICE = new Scope(null, new OfficeNumber("CN-YH-01"));

    private final TestDatabase database = TestDatabase.empty();
    private final QueueRepository queue = new QueueRepository();

    @BeforeEach
    void openOffice() {
        var names = new SubjectNames();
        names.entities = database.entities();
        queue.entities = database.entities();
        queue.names = names;
        queue.rules = new RuleBooks() {};
        queue.clock = Clock.fixed(Instant.parse("2025-05-06T01:00:00Z"), ZoneOffset.UTC);
        database.change("""
                insert into office (id, version, events, number, path, office_level, name_zh, name_en)
                values (1, 0, 0, 'CN-YH-01', 'CN-YH-01-', 'PROVINCIAL', '办公室', 'Office')""");
        database.change("""
                insert into enterprise (id, version, events, uscc, name, legal_representative, address, contact_email,
                    contact_phone, office)
                values (1, 0, 0, '91350100M000100Y43', '福州清茶贸易有限公司', '林', '福州', 'a@tea.example', '1', 'CN-YH-01')""");
    }

    private void keep(LicenseApplication application, String rule) {
        var cause = new ApplicationEvent.Abandoned(
                new Occurrence(application.subject(), 1, Applications.applicant()),
                application.number(),
                application.uscc(),
                "福州清茶贸易有限公司");
        database.inTransaction(() -> {
            database.entities().persist(application);
            database.entities().persist(deadline(application, rule, cause));
        });
    }

    private static Deadline deadline(LicenseApplication application, String rule, DomainEvent cause) {
        var book = RuleBook.builtIn();
        return Deadline.fromDay(
                "DL-1",
                application.subject(),
                book.period(rule),
                cause.act().day(),
                cause,
                book.calendar(),
                book.version());
    }

    private List<QueueTask> waitingFor(String person) {
        return waitingFor(Acts.person(person), OFFICE);
    }

    private List<QueueTask> waitingFor(PersonNumber person, Scope scope) {
        var page = queue.page(ListQuery.first(10), EVERY, person, scope);
        assertEquals(page.rows().size(), queue.count(EVERY, person, scope, 10));
        return page.rows().stream().map(QueueRow::task).collect(Collectors.toList());
    }

    @Test
    void what_was_handed_in_waits_for_an_answer() {
        keep(Applications.submitted(), "all.32-1-4.correction");

        assertEquals(List.of(QueueTask.ANSWER), waitingFor("bo"));
    }

    @Test
    void every_task_can_be_asked_for_by_itself() {
        keep(Applications.submitted(), "all.32-1-4.correction");

        for (var task : QueueTask.values()) {
            assertEquals(
                    task == QueueTask.ANSWER ? List.of(task) : List.of(),
                    queue.page(ListQuery.first(10), Set.of(task), Acts.person("bo"), OFFICE).rows().stream()
                            .map(QueueRow::task)
                            .toList());
        }
    }

    @Test
    void the_row_says_whose_matter_it_is() {
        keep(Applications.submitted(), "all.32-1-4.correction");

        var row = queue.page(ListQuery.first(10), EVERY, Acts.person("bo"), OFFICE)
                .rows()
                .getFirst();

        assertEquals("APP-2025-000001", row.number());
        assertEquals("福州清茶贸易有限公司", row.name());
    }

    @Test
    void who_assesses_goes_on_and_others_are_offered_nothing() {
        keep(Applications.inVetting(), "all.42-1.decide");

        // Nobody has begun an assessment, so both seats can be compared.
        assertEquals(List.of(QueueTask.CONCLUDE), waitingFor("bo"));
        assertEquals(List.of(), waitingFor("dai"));
    }

    @Test
    void an_accepted_application_offers_a_seat_to_everybody() {
        keep(Applications.accepted(), "all.42-1.decide");

        assertEquals(List.of(QueueTask.TAKE_SEAT), waitingFor("bo"));
    }

    @Test
    void who_assessed_is_not_asked_to_decide() {
        keep(Applications.recommended(Recommendation.GRANT), "all.42-1.decide");

        assertEquals(List.of(QueueTask.DECIDE), waitingFor("dai"));
        assertEquals(List.of(), waitingFor("bo"));
    }

    @Test
    void another_office_sees_nothing() {
        keep(Applications.submitted(), "all.32-1-4.correction");

        assertEquals(List.of(), waitingFor(Acts.person("bo"), new Scope(null, new OfficeNumber("CN-YH-02"))));
    }

    @Test
    void a_deadline_that_could_not_fire_waits_for_repair() {
        keep(Applications.draft(), "all.32-1-4.correction");
        database.change("update deadline set failures = 1");

        assertEquals(List.of(QueueTask.REPAIR), waitingFor("admin"));
    }

    private void keep(Proceeding proceeding) {
        var cause = new ProceedingEvent.AnswerEnded(
                new Occurrence(proceeding.subject(), 1, Acts.byClock(Acts.TODAY)),
                proceeding.number(),
                proceeding.uscc(),
                proceeding.enterpriseName(),
                false);
        database.inTransaction(() -> {
            for (var kept : List.of(
                    Applications.recommended(Recommendation.GRANT),
                    Licenses.active(),
                    Enforcements.assessed(),
                    proceeding)) {
                database.entities().persist(kept);
                database.entities().flush();
            }
            var book = RuleBook.builtIn();
            database.entities()
                    .persist(Deadline.fromDay(
                            "DL-1",
                            proceeding.subject(),
                            book.period("p14.45.decide"),
                            Acts.TODAY,
                            cause,
                            book.calendar(),
                            book.version()));
        });
        database.change("update violation set band = 'SERIOUS'");
    }

    @Test
    void apl58_what_is_major_waits_for_a_lawyer_and_then_for_the_heads() {
        keep(Proceedings.heard());

        assertEquals(List.of(QueueTask.REVIEW_PROCEEDING), waitingFor("lan"));
        assertEquals(List.of(), waitingFor("chen"));
    }

    @Test
    void what_the_rule_book_does_not_call_major_is_decided_at_once() {
        keep(Proceedings.heard());
        var decided = ProceedingTasks.by(weight -> false).stream()
                .filter(waiting -> waiting.task() == QueueTask.DECIDE_PROCEEDING)
                .map(Waiting::ofDeadline)
                .findFirst()
                .orElseThrow();
        var byBand = ProceedingTasks.by(weight -> weight == Weight.SERIOUS_BAND).stream()
                .filter(waiting -> waiting.task() == QueueTask.DECIDE_PROCEEDING)
                .map(Waiting::ofDeadline)
                .findFirst()
                .orElseThrow();

        assertEquals(1, found(decided));
        assertEquals(0, found(byBand));
    }

    private int found(String condition) {
        return database.entities()
                .createQuery("select d.number from Deadline d where " + condition, String.class)
                .setParameter("me", Acts.person("dai"))
                .setParameter("offices", OFFICE.offices())
                .getResultList()
                .size();
    }
}
