package org.infopool.ejb.journal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import org.infopool.domain.journal.DomainEvent;
import org.infopool.domain.journal.EventReference;
import org.infopool.domain.journal.JournalEntry;
import org.infopool.domain.journal.Leaf;
import org.infopool.ejb.platform.TestDatabase;
import org.junit.jupiter.api.Test;

/** What happens is kept with its leaf, told in turn, and shown in a time line. */
class EventJournalTest {
    private static final String NUMBER = "INS-2025-000001";
    private final TestDatabase database = TestDatabase.empty();
    private final List<String> told = new ArrayList<>();

    private EventJournal journal(EventObserver... observers) {
        return Journals.journal(database, List.of(Meetings.MeetingEvent.class), List.of(observers));
    }

    private EventObserver observer(String name, int turn) {
        return new EventObserver() {
            @Override
            public int turn() {
                return turn;
            }

            @Override
            public void happened(DomainEvent event) {
                told.add(name + " " + event.occurrence().seq());
            }
        };
    }

    @Test
    void keepsAnEventWithALeafThatCommitsToIt() {
        var journal = journal();
        database.inTransaction(() -> journal.record(Meetings.held(NUMBER, 1)));
        var entry = database.entities()
                .createQuery("select e from JournalEntry e", JournalEntry.class)
                .getSingleResult();
        assertArrayEquals(
                Leaf.of("meeting.held/2", Meetings.AT, entry.salt(), entry.payload())
                        .bytes(),
                entry.leaf());
        assertEquals(Meetings.AT, entry.recordedAt());
        assertEquals("meeting.held/2", entry.type());
        assertNull(entry.ledgerIndex());
    }

    @Test
    void hidesATypeThatWouldTellTooMuchFromTheLedgerOnly() {
        var journal = journal();
        database.inTransaction(() -> journal.record(new Meetings.Raided(Meetings.occurrence(NUMBER, 1))));
        var entry = database.entities()
                .createQuery("select e from JournalEntry e", JournalEntry.class)
                .getSingleResult();
        assertEquals("meeting.raided/1", entry.type());
        assertArrayEquals(
                Leaf.of(Leaf.SEALED, Meetings.AT, entry.salt(), entry.payload()).bytes(), entry.leaf());
    }

    @Test
    void tellsTheObserversInTheirTurns() {
        var journal = journal(observer("late", 900), observer("early", 100), observer("between", 500));
        database.inTransaction(() -> journal.record(Meetings.held(NUMBER, 1)));
        assertEquals(List.of("early 1", "between 1", "late 1"), told);
    }

    @Test
    void keepsNothingWhenAnObserverFails() {
        var journal = journal(new EventObserver() {
            @Override
            public int turn() {
                return 1;
            }

            @Override
            public void happened(DomainEvent event) {
                throw new IllegalStateException("planned");
            }
        });
        assertThrows(
                IllegalStateException.class,
                () -> database.inTransaction(() -> journal.record(Meetings.held(NUMBER, 1))));
        assertEquals(0, database.number("select count(*) from event"));
    }

    @Test
    void keepsNoTwoEventsInOnePlaceOfASubject() {
        var journal = journal();
        database.inTransaction(() -> journal.record(Meetings.held(NUMBER, 1)));
        assertThrows(
                RuntimeException.class, () -> database.inTransaction(() -> journal.record(Meetings.held(NUMBER, 1))));
        assertEquals(1, database.number("select count(*) from event"));
    }

    @Test
    void knowsOnlyEventsOfTheCatalog() {
        var journal = Journals.journal(database, List.of(Meetings.Raided.class), List.of());
        assertThrows(
                IllegalStateException.class,
                () -> database.inTransaction(() -> journal.record(Meetings.held(NUMBER, 1))));
    }

    @Test
    void showsATimeLineNewestFirstAndPageByPage() {
        var journal = journal();
        database.inTransaction(() -> {
            for (int seq = 1; seq <= 5; seq++) {
                journal.record(Meetings.held(NUMBER, seq));
            }
            journal.record(Meetings.held("INS-2025-000002", 1));
        });
        var timeLines = Journals.timeLines(database);
        var subject = Meetings.occurrence(NUMBER, 1).subject();
        var first = timeLines.of(subject, 2);
        assertEquals(List.of(5, 4), seqs(first));
        assertEquals("because", first.getFirst().reason());
        assertEquals("DOC-2025-000001", first.getFirst().details().get("minutes"));
        var second = timeLines.of(subject, first.getLast().event(), 2);
        assertEquals(List.of(3, 2), seqs(second));
        assertEquals(List.of(1), seqs(timeLines.of(subject, second.getLast().event(), 2)));
        assertEquals(3, timeLines.event(new EventReference(subject, 3)).event().seq());
        assertNull(timeLines.event(new EventReference(subject, 6)));
    }

    private static List<Integer> seqs(List<TimeLineEntry> entries) {
        return entries.stream().map(entry -> entry.event().seq()).toList();
    }
}
