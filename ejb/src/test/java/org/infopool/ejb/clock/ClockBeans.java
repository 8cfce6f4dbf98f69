package org.infopool.ejb.clock;

import java.time.Instant;
import java.util.List;
import org.infopool.ejb.journal.EventJournal;
import org.infopool.ejb.notice.NoticeBeans;
import org.infopool.ejb.platform.Beans;
import org.infopool.ejb.platform.Platform;
import org.infopool.ejb.platform.TestDatabase;
import org.infopool.ejb.rulebook.RuleBooks;

/** Deadlines and their sweep, put together without a server. */
@SuppressWarnings("UnnecessaryAssignment") // There is no server to inject anything.
public final class ClockBeans {
    public final PoolClock clock;
    final DeadlineRepository repository = new DeadlineRepository();
    public final Deadlines deadlines = new Deadlines();
    final PassageOfTime passage = new PassageOfTime();
    public final SimulatedTime simulatedTime = new SimulatedTime();
    private final TestDatabase database;
    private final EventJournal journal;
    private final List<DeadlineHandler> handlers;

    /** @param start what the simulated clock says first */
    public ClockBeans(TestDatabase database, EventJournal journal, String start, DeadlineHandler... handlers) {
        this.database = database;
        this.journal = journal;
        this.handlers = List.of(handlers);
        clock = new PoolClock("simulated", start);
        clock.dataSource = database.dataSource();
        repository.entities = database.entities();
        deadlines.repository = repository;
        deadlines.numbers = Platform.numbers(database, clock);
        deadlines.rules = new RuleBooks() {};
        passage.clock = clock;
        passage.repository = repository;
        passage.sweep = sweep();
        passage.outbox = new NoticeBeans(database, journal, clock).outbox;
        passage.leases = Platform.leases(database);
        simulatedTime.clock = clock;
        simulatedTime.passage = passage;
        simulatedTime.row = new Row(database, clock);
    }

    /** A node's sweep. */
    DeadlineSweep sweep() {
        var firing = new InTransactions(database);
        firing.entities = database.entities();
        firing.repository = repository;
        firing.journal = journal;
        firing.rules = new RuleBooks() {};
        firing.handlers = new Beans<>(handlers);
        var sweep = new DeadlineSweep();
        sweep.dataSource = database.dataSource();
        sweep.clock = clock;
        sweep.repository = repository;
        sweep.firing = firing;
        sweep.leases = Platform.leases(database);
        return sweep;
    }

    /** Moves the time without letting anything happen, as if nobody had looked. */
    void jump(Instant to) {
        simulatedTime.row.set(to);
    }

    /** As if the product ran on the system's clock. */
    void takeSystemTime() {
        simulatedTime.clock = new PoolClock("system", "2025-05-06T09:00+08:00");
    }

    /** Gives each step the transaction of its own that the server would give it. */
    private static final class InTransactions extends DeadlineFiring {
        private final TestDatabase database;

        InTransactions(TestDatabase database) {
            this.database = database;
        }

        @Override
        Fired fireBatch(Instant now, int limit) {
            return database.inTransaction(() -> super.fireBatch(now, limit));
        }

        @Override
        Fired fireOne(long id, Instant now) {
            return database.inTransaction(() -> super.fireOne(id, now));
        }

        @Override
        void failed(long id, Instant now, Exception cause) {
            database.inTransaction(() -> super.failed(id, now, cause));
        }

        @Override
        int recompute(Instant now, int limit) {
            return database.inTransaction(() -> super.recompute(now, limit));
        }
    }

    private static final class Row extends SimulatedClockRow {
        private final TestDatabase database;

        Row(TestDatabase database, PoolClock clock) {
            this.database = database;
            this.entities = database.entities();
            this.clock = clock;
        }

        @Override
        void set(Instant instant) {
            database.inTransaction(() -> super.set(instant));
        }
    }
}
