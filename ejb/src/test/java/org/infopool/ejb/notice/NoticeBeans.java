package org.infopool.ejb.notice;

import jakarta.mail.MessagingException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.infopool.domain.notice.NoticeNumber;
import org.infopool.ejb.journal.EventJournal;
import org.infopool.ejb.platform.Beans;
import org.infopool.ejb.platform.Platform;
import org.infopool.ejb.platform.TestDatabase;

/** Notices and their outbox, put together without a server. */
@SuppressWarnings("UnnecessaryAssignment") // There is no server to inject anything.
public final class NoticeBeans {
    final NoticeRepository repository = new NoticeRepository();
    final FakeMailServer mailServer = new FakeMailServer();

    /** For writing and reading. */
    public final Notices notices = new Notices();

    /** For delivering. */
    public final Outbox outbox;

    public NoticeBeans(TestDatabase database, EventJournal journal, Clock clock, AddressBook... books) {
        repository.entities = database.entities();
        notices.repository = repository;
        notices.numbers = Platform.numbers(database, clock);
        notices.journal = journal;
        notices.addressBooks = new Beans<>(List.of(books));
        outbox = node(database, journal, clock);
    }

    /** A node's outbox. */
    Outbox node(TestDatabase database, EventJournal journal, Clock clock) {
        var delivery = new InTransactions(database);
        delivery.repository = repository;
        delivery.journal = journal;
        var another = new Outbox();
        another.clock = clock;
        another.repository = repository;
        another.delivery = delivery;
        another.mailServer = mailServer;
        another.leases = Platform.leases(database);
        return another;
    }

    /** Takes mails, unless it is told not to. */
    static final class FakeMailServer extends MailServer {
        final List<String> taken = new ArrayList<>();
        boolean configured;
        boolean broken;

        @Override
        boolean isConfigured() {
            return configured;
        }

        @Override
        synchronized String send(NoticeNumber number, String address, String subject, String body)
                throws MessagingException {
            if (broken) {
                throw new MessagingException("connection refused");
            }
            taken.add(number + " " + address + " " + subject);
            return "<" + number + "@infopool>";
        }
    }

    /** Gives each step the transaction of its own that the server would give it. */
    static final class InTransactions extends OutboxDelivery {
        private final TestDatabase database;

        InTransactions(TestDatabase database) {
            this.database = database;
        }

        @Override
        int deliverToPortal(Instant now, int limit) {
            return database.inTransaction(() -> super.deliverToPortal(now, limit));
        }

        @Override
        void deliverOneToPortal(long id, Instant now) {
            database.inTransaction(() -> super.deliverOneToPortal(id, now));
        }

        @Override
        List<Email> claimEmails(Instant now, int limit) {
            return database.inTransaction(() -> super.claimEmails(now, limit));
        }

        @Override
        int letEmailsWait(Instant now, int limit) {
            return database.inTransaction(() -> super.letEmailsWait(now, limit));
        }

        @Override
        int wakeWaiting(Instant now, int limit) {
            return database.inTransaction(() -> super.wakeWaiting(now, limit));
        }

        @Override
        void delivered(NoticeNumber number, String proof, Instant now) {
            database.inTransaction(() -> super.delivered(number, proof, now));
        }

        @Override
        void failed(long id, Exception cause, Instant now) {
            database.inTransaction(() -> super.failed(id, cause, now));
        }
    }

    /** An address book that knows one contact for everybody. */
    public static AddressBook everybody(Contact contact) {
        return addressee -> Optional.of(contact);
    }
}
