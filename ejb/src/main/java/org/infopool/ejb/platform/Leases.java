package org.infopool.ejb.platform;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import javax.sql.DataSource;

/**
 * Work that one holder at a time may do, wherever it runs. A lease is taken for some time and renewed; who dies, loses it
 * when the time is over. The time is the database's, so that nodes need not agree on theirs.
 */
@ApplicationScoped
public class Leases {
    /** Held by who moves the pool's time step by step: nothing else may act on what the clock says. */
    public static final String TIME = "time";

    @Resource(lookup = "java:app/jdbc/infopool")
    DataSource dataSource;

    /** Takes a lease, or renews it for a holder who has it. Returns false when somebody else has it. */
    @Transactional(TxType.REQUIRES_NEW)
    public boolean take(String name, String holder, Duration time) {
        return hold(name, holder, time);
    }

    /**
     * Takes or renews a lease within the work itself: until the end of this transaction nobody can take it away, so that
     * a holder who was asleep cannot come back and work beside the next one.
     */
    @Transactional(TxType.MANDATORY)
    public boolean hold(String name, String holder, Duration time) {
        try (var connection = dataSource.getConnection()) {
            return take(connection, name, holder, time);
        } catch (SQLException e) {
            throw new IllegalStateException("the lease " + name + " cannot be taken", e);
        }
    }

    /** Gives a lease back before its time is over. */
    @Transactional(TxType.REQUIRES_NEW)
    public void release(String name, String holder) {
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(
                        "update lease set holder = null, held_until = null where name = ? and holder = ?")) {
            statement.setString(1, name);
            statement.setString(2, holder);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("the lease " + name + " cannot be released", e);
        }
    }

    /** Whether anybody has it now. */
    public boolean isTaken(String name) {
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(
                        "select 1 from lease where name = ? and held_until > current_timestamp")) {
            statement.setString(1, name);
            try (var rows = statement.executeQuery()) {
                return rows.next();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the lease " + name + " cannot be read", e);
        }
    }

    /** In the transaction of the connection: locks the row, and writes the holder when it is free. */
    static boolean take(Connection connection, String name, String holder, Duration time) throws SQLException {
        OffsetDateTime now;
        try (var read = connection.prepareStatement(
                "select holder, held_until, current_timestamp from lease where name = ? for update skip locked")) {
            read.setString(1, name);
            try (var rows = read.executeQuery()) {
                if (!rows.next()) {
                    return false;
                }
                var until = rows.getObject(2, OffsetDateTime.class);
                now = rows.getObject(3, OffsetDateTime.class);
                if (until != null && until.isAfter(now) && !holder.equals(rows.getString(1))) {
                    return false;
                }
            }
        }
        try (var write = connection.prepareStatement("update lease set holder = ?, held_until = ? where name = ?")) {
            write.setString(1, holder);
            write.setObject(2, now.plus(time));
            write.setString(3, name);
            return write.executeUpdate() == 1;
        }
    }
}
