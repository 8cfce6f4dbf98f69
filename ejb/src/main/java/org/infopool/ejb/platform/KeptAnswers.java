package org.infopool.ejb.platform;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.HeuristicMixedException;
import jakarta.transaction.HeuristicRollbackException;
import jakarta.transaction.NotSupportedException;
import jakarta.transaction.RollbackException;
import jakarta.transaction.Status;
import jakarta.transaction.SystemException;
import jakarta.transaction.UserTransaction;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.infopool.domain.shared.RuleViolated;

/**
 * Does what a request asks once, however often it is sent: one transaction takes the request's key, has the effect and
 * keeps the answer. A second request with the same key waits for the end of the first and gets its answer; one that comes
 * after a failure finds nothing and is done as if it were the first.
 */
@ApplicationScoped
public class KeptAnswers {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration PAUSE = Duration.ofMillis(50);

    /** The key is there, or another transaction is about to write it: unique violation, and H2's two ways to wait in vain. */
    private static final Set<String> TAKEN = Set.of("23505", "90131", "HYT00", "40001");

    @Resource(lookup = "java:app/jdbc/infopool")
    DataSource dataSource;

    @Inject
    UserTransaction transaction;

    /**
     * Begins the transaction of a request, unless the request was answered already.
     *
     * @param owner who asks; keys of different people have nothing to do with each other
     * @param request the hash of everything that is asked
     * @return the answer that is kept; absent when the transaction has begun, and then {@link #keep} or {@link #undo} ends it
     * @throws RuleViolated {@code request.keyReused} when the key came with another request; {@code request.keyBusy} when
     *     the first one takes very long
     */
    public Optional<KeptAnswer> begin(String owner, String key, byte[] request) {
        var end = System.nanoTime() + PATIENCE.toNanos();
        do {
            var kept = find(owner, key, request);
            if (kept.isPresent()) {
                return kept;
            }
            if (take(owner, key, request)) {
                return Optional.empty();
            }
            rest();
        } while (System.nanoTime() < end);
        throw new RuleViolated("request.keyBusy", key);
    }

    private Optional<KeptAnswer> find(String owner, String key, byte[] request) {
        try (var connection = dataSource.getConnection()) {
            return find(connection, owner, key, request);
        } catch (SQLException e) {
            throw unreachable(e);
        }
    }

    private boolean take(String owner, String key, byte[] request) {
        try {
            transaction.begin();
        } catch (NotSupportedException | SystemException e) {
            throw new IllegalStateException("a transaction cannot begin", e);
        }
        try (var connection = dataSource.getConnection()) {
            take(connection, owner, key, request);
            return true;
        } catch (SQLException e) {
            undo();
            if (TAKEN.contains(String.valueOf(e.getSQLState()))) {
                return false;
            }
            throw unreachable(e);
        }
    }

    /**
     * Keeps the answer and makes the effect lasting.
     *
     * @throws RollbackException when that was not possible: neither is there, then
     */
    public void keep(String owner, String key, KeptAnswer answer) throws RollbackException {
        try {
            if (transaction.getStatus() == Status.STATUS_MARKED_ROLLBACK) {
                undo();
                throw new RollbackException("the effect was undone");
            }
            try (var connection = dataSource.getConnection()) {
                keep(connection, owner, key, answer);
            } catch (SQLException e) {
                undo();
                throw unreachable(e);
            }
            transaction.commit();
        } catch (SystemException | HeuristicMixedException | HeuristicRollbackException e) {
            throw new IllegalStateException("the transaction cannot be ended", e);
        }
    }

    /** Ends the transaction as if the request had never come. */
    public void undo() {
        try {
            if (transaction.getStatus() != Status.STATUS_NO_TRANSACTION) {
                transaction.rollback();
            }
        } catch (SystemException e) {
            throw new IllegalStateException("the transaction cannot be undone", e);
        }
    }

    /** Forgets answers that are older than that. */
    int forget(Duration age) {
        try (var connection = dataSource.getConnection();
                var delete = connection.prepareStatement("delete from kept_answer where answered_at < ?")) {
            delete.setObject(1, OffsetDateTime.now(java.time.ZoneOffset.UTC).minus(age));
            return delete.executeUpdate();
        } catch (SQLException e) {
            throw unreachable(e);
        }
    }

    static Optional<KeptAnswer> find(Connection connection, String owner, String key, byte[] request)
            throws SQLException {
        try (var select = connection.prepareStatement("""
                select request_hash, status, media_type, location, body from kept_answer
                where owner = ? and request_key = ?""")) {
            select.setString(1, owner);
            select.setString(2, key);
            try (var rows = select.executeQuery()) {
                if (!rows.next()) {
                    return Optional.empty();
                }
                RuleViolated.unless(MessageDigest.isEqual(rows.getBytes(1), request), "request.keyReused", key);
                return Optional.of(
                        new KeptAnswer(rows.getInt(2), rows.getString(3), rows.getString(4), rows.getString(5)));
            }
        }
    }

    static void take(Connection connection, String owner, String key, byte[] request) throws SQLException {
        try (var insert = connection.prepareStatement("""
                insert into kept_answer (owner, request_key, request_hash, answered_at)
                values (?, ?, ?, current_timestamp)""")) {
            insert.setString(1, owner);
            insert.setString(2, key);
            insert.setBytes(3, request);
            insert.executeUpdate();
        }
    }

    static void keep(Connection connection, String owner, String key, KeptAnswer answer) throws SQLException {
        try (var update = connection.prepareStatement("""
                update kept_answer set status = ?, media_type = ?, location = ?, body = ?
                where owner = ? and request_key = ?""")) {
            update.setInt(1, answer.status());
            update.setString(2, answer.mediaType());
            update.setString(3, answer.location());
            update.setString(4, answer.body());
            update.setString(5, owner);
            update.setString(6, key);
            update.executeUpdate();
        }
    }

    private static void rest() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static IllegalStateException unreachable(SQLException e) {
        return new IllegalStateException("the kept answers cannot be reached", e);
    }
}
