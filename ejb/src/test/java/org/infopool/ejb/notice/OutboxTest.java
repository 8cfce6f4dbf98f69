package org.infopool.ejb.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Executors;
import org.infopool.domain.access.Role;
import org.infopool.domain.journal.Act;
import org.infopool.domain.journal.Acts;
import org.infopool.domain.journal.DomainEvent;
import org.infopool.domain.journal.Occurrence;
import org.infopool.domain.journal.Subject;
import org.infopool.domain.journal.SubjectKind;
import org.infopool.domain.notice.Addressee;
import org.infopool.domain.notice.NoticeEvent;
import org.infopool.domain.notice.NoticeNumber;
import org.infopool.domain.notice.NoticeState;
import org.infopool.domain.shared.RuleViolated;
import org.infopool.ejb.journal.Journals;
import org.infopool.ejb.platform.Leases;
import org.infopool.ejb.platform.Platform;
import org.infopool.ejb.platform.TestDatabase;
import org.junit.jupiter.api.Test;

/** What is written in a transaction goes out after it, once, on whatever way there is. */
class OutboxTest {
    /** A notice that the product really writes; what it says does not matter here. */
    private static final String KIND = "application.accepted";

    private static final Subject APPLICATION = new Subject(SubjectKind.APPLICATION, "APP-2025-000001");
    private static final Addressee ENTERPRISE = Addressee.enterprise("91110000MA00000000");
    private static final Contact BY_EMAIL = new Contact("officer@example.cn", false);

    private record Happened(Occurrence occurrence) implements DomainEvent {}

    private static final class Time extends Clock {
        private Instant now = Acts.by("clerk", Role.CASEWORKER).at();

        @Override
        public ZoneId getZone() {
            return Act.ZONE;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Instant instant() {
            return now;
        }
    }

    private final Time time = new Time();
    private final TestDatabase database = TestDatabase.empty();
    private NoticeBeans beans = beans(BY_EMAIL);

    private NoticeBeans beans(Contact contact) {
        var journal = Journals.journal(database, List.of(NoticeEvent.class), List.of());
        return new NoticeBeans(database, journal, time, NoticeBeans.everybody(contact));
    }

    private NoticeNumber write() {
        return database.inTransaction(() -> {
            var cause = new Happened(new Occurrence(APPLICATION, 1, Acts.by("clerk", Role.CASEWORKER)));
            return beans.notices.write(cause, APPLICATION, ENTERPRISE, KIND, "APP-2025-000001", Acts.TODAY);
        });
    }

    private void work() {
        while (beans.outbox.work()) {
            // Another round.
        }
    }

    private NoticeState stateOf(NoticeNumber number) {
        return beans.repository.view(number).state();
    }

    private long count(String state) {
        return database.number("select count(*) from notice where state = '" + state + "'");
    }

    @Test
    void bringsANoticeToThePortalAndRepeatsItByEmail() {
        beans.mailServer.configured = true;
        var number = write();
        assertEquals(2, count("WRITTEN"));
        work();
        assertEquals(NoticeState.DELIVERED, stateOf(number));
        assertEquals(2, count("DELIVERED"));
        assertEquals(1, beans.mailServer.taken.size());
        assertTrue(beans.mailServer.taken.getFirst().contains("officer@example.cn"));
        work();
        assertEquals(1, beans.mailServer.taken.size());
        assertEquals(2, database.number("select count(*) from event where event_type = 'notice.delivered/1'"));
    }

    @Test
    void writesNothingWhenTheTransactionFails() {
        assertThrows(
                IllegalStateException.class,
                () -> database.inTransaction(() -> {
                    var cause = new Happened(new Occurrence(APPLICATION, 1, Acts.by("clerk", Role.CASEWORKER)));
                    beans.notices.write(cause, APPLICATION, ENTERPRISE, KIND, "APP-2025-000001", Acts.TODAY);
                    throw new IllegalStateException("planned");
                }));
        assertEquals(0, database.number("select count(*) from notice"));
    }

    @Test
    void letsEmailsWaitWithoutAMailServerAndSendsThemWhenThereIsOne() {
        write();
        work();
        assertEquals(1, count("WAITING"));
        work();
        assertEquals(1, database.number("select count(*) from event where event_type = 'notice.waited/1'"));
        // The next start, now with a mail server.
        var journal = Journals.journal(database, List.of(NoticeEvent.class), List.of());
        beans = new NoticeBeans(database, journal, time, NoticeBeans.everybody(BY_EMAIL));
        beans.mailServer.configured = true;
        work();
        assertEquals(0, count("WAITING"));
        assertEquals(1, beans.mailServer.taken.size());
    }

    @Test
    void triesAgainWhenTheMailServerRefuses() {
        beans.mailServer.configured = true;
        beans.mailServer.broken = true;
        write();
        work();
        work();
        assertEquals(1, database.number("select failures from notice where delivery_mode = 'EMAIL'"), "not at once");
        beans.mailServer.broken = false;
        time.now = time.now.plus(Duration.ofMinutes(1));
        work();
        assertEquals(2, count("DELIVERED"));
    }

    @Test
    void givesAnEmailUpInTheEnd() {
        beans.mailServer.configured = true;
        beans.mailServer.broken = true;
        write();
        for (int i = 0; i < 20; i++) {
            work();
            time.now = time.now.plus(Duration.ofHours(12));
        }
        assertEquals(1, count("FAILED"));
        assertEquals(1, database.number("select count(*) from event where event_type = 'notice.failed/1'"));
    }

    @Test
    void deliversOnceFromTwoNodes() throws Exception {
        for (int i = 0; i < 40; i++) {
            write();
        }
        beans.mailServer.configured = true;
        var other = beans.node(database, Journals.journal(database, List.of(NoticeEvent.class), List.of()), time);
        try (var threads = Executors.newFixedThreadPool(2)) {
            var one = threads.submit(this::work);
            var two = threads.submit(() -> {
                while (other.work()) {
                    // Another round.
                }
            });
            one.get();
            two.get();
        }
        work();
        assertEquals(80, count("DELIVERED"));
        assertEquals(80, database.number("select count(*) from event where event_type = 'notice.delivered/1'"));
        assertEquals(40, Set.copyOf(beans.mailServer.taken).size());
        assertEquals(40, beans.mailServer.taken.size());
    }

    @Test
    void standsAsideWhileTheTimeIsMoved() {
        var number = write();
        Platform.leases(database).take(Leases.TIME, "somebody", Duration.ofMinutes(1));
        work();
        assertEquals(NoticeState.WRITTEN, stateOf(number));
        beans.outbox.deliverAll();
        assertEquals(NoticeState.DELIVERED, stateOf(number), "who moves the time, delivers");
    }

    @Test
    void servesWhoAgreedToElectronicService() {
        beans = beans(new Contact(null, true));
        var number = write();
        work();
        assertEquals(LocalDate.of(2025, 5, 13), beans.repository.view(number).servedOn());
    }

    @Test
    void showsANoticeToItsAddresseeOnlyAndKeepsTheFirstReading() {
        var number = write();
        var act = Acts.by("officer", Role.APPLICANT);
        work();
        var stranger = List.of(Addressee.enterprise("91110000MA11111111"));
        assertThrows(RuleViolated.class, () -> database.inTransaction(() -> beans.notices.read(number, stranger, act)));
        for (int i = 0; i < 2; i++) {
            var view = database.inTransaction(() -> beans.notices.read(number, List.of(ENTERPRISE), act));
            assertTrue(view.subject(Locale.ENGLISH).contains("APP-2025-000001"));
        }
        assertEquals(1, database.number("select count(*) from event where event_type = 'notice.read/1'"));
        assertNull(beans.repository.view(number).servedOn());
    }

    @Test
    void pagesThroughAnInbox() {
        for (int i = 0; i < 5; i++) {
            write();
        }
        work();
        var mine = List.of(ENTERPRISE, Addressee.role(Role.APPLICANT));
        var first = beans.notices.inbox(mine, 3);
        var second = beans.notices.inbox(mine, first.getLast().number(), 3);
        assertEquals(3, first.size());
        assertEquals(2, second.size());
        assertEquals(5, beans.notices.unread(mine));
        assertEquals(0, beans.notices.unread(List.of()));
        assertEquals(10, beans.notices.of(APPLICATION).size());
    }

    private NoticeNumber serve() {
        return database.inTransaction(() -> {
            var cause = new Happened(new Occurrence(APPLICATION, 1, Acts.by("clerk", Role.CASEWORKER)));
            return beans.notices.serve(cause, APPLICATION, ENTERPRISE, KIND, "APP-2025-000001", Acts.TODAY);
        });
    }

    private long served() {
        return database.number("select count(*) from event where event_type = 'notice.served/1'");
    }

    @Test
    void aPaperIsServedOnceByArrivingWhereItsAddresseeAgreed_APL61() {
        beans = beans(new Contact(null, true));
        serve();
        work();
        work();
        assertEquals(1, served());
        assertEquals(1, database.number("select count(*) from notice where service_mode = 'PORTAL'"));
    }

    @Test
    void aPaperArrivesWithoutServingWhereItsAddresseeDidNotAgree_APL61() {
        var number = serve();
        work();
        assertEquals(NoticeState.DELIVERED, stateOf(number));
        assertEquals(0, served());
        assertEquals(1, database.number("select count(*) from event where event_type = 'notice.toServe/1'"));
    }

    @Test
    void whatOnlyInformsIsNeverServedByAnEventOfItsOwn() {
        beans = beans(new Contact(null, true));
        write();
        work();
        assertEquals(0, served());
    }
}
