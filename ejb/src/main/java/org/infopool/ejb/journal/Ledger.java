package org.infopool.ejb.journal;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.infopool.domain.journal.EventReference;
import org.infopool.domain.journal.MerkleTree;
import org.infopool.domain.shared.RuleViolated;
import org.infopool.domain.shared.Sha256;

/** The public ledger, for reading: leaves, checkpoints, proofs. */
@ApplicationScoped
public class Ledger {
    private static final int MOST_ENTRIES = 1000;

    @Resource(lookup = "java:app/jdbc/infopool")
    DataSource dataSource;

    /** Something that is read from the ledger. */
    @FunctionalInterface
    private interface Reading<T> {
        T from(Connection connection) throws SQLException;
    }

    private <T> T read(Reading<T> reading) {
        try (var connection = dataSource.getConnection()) {
            return reading.from(connection);
        } catch (SQLException e) {
            throw new IllegalStateException("the ledger cannot be read", e);
        }
    }

    /** The newest checkpoint; that of the empty tree before the first event. */
    public Checkpoint checkpoint() {
        return read(Ledger::checkpoint);
    }

    private static Checkpoint checkpoint(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "select tree_size, root, made_at from ledger_checkpoint order by tree_size desc limit 1")) {
            return rows.next()
                    ? new Checkpoint(rows.getLong(1), new Hash(rows.getBytes(2)), instant(rows, 3))
                    : new Checkpoint(0, new Hash(Sha256.of()), Instant.EPOCH);
        }
    }

    private static Instant instant(ResultSet rows, int column) throws SQLException {
        return rows.getObject(column, OffsetDateTime.class).toInstant();
    }

    /**
     * The leaves from {@code start} on, before {@code end}, at most 1,000.
     *
     * @throws RuleViolated {@code ledger.range} when {@code start} is negative or after {@code end}
     */
    public List<LedgerEntry> entries(long start, long end) {
        RuleViolated.unless(start >= 0 && start <= end, "ledger.range", start, end);
        return read(connection -> {
            try (var select = connection.prepareStatement("""
                    select ledger_index, leaf, recorded_at from event
                    where ledger_index >= ? and ledger_index < ? order by ledger_index limit ?""")) {
                select.setLong(1, start);
                select.setLong(2, end);
                select.setInt(3, MOST_ENTRIES);
                return entries(select);
            }
        });
    }

    private static List<LedgerEntry> entries(PreparedStatement select) throws SQLException {
        var entries = new ArrayList<LedgerEntry>();
        try (var rows = select.executeQuery()) {
            while (rows.next()) {
                entries.add(new LedgerEntry(
                        rows.getLong(1), new String(rows.getBytes(2), StandardCharsets.UTF_8), instant(rows, 3)));
            }
        }
        return entries;
    }

    /**
     * The hashes that lead from a leaf to the root of the tree of a size.
     *
     * @throws RuleViolated {@code ledger.range} unless the leaf is in that tree, and the tree in the ledger
     */
    public List<Hash> inclusion(long index, long size) {
        return read(connection -> {
            RuleViolated.unless(
                    index >= 0 && index < size && size <= checkpoint(connection).size(), "ledger.range", index, size);
            return hashes(new LedgerNodes(connection).compute(tree -> MerkleTree.inclusionProof(index, size, tree)));
        });
    }

    /**
     * The hashes that show that one tree begins with another.
     *
     * @throws RuleViolated {@code ledger.range} unless they are in order and in the ledger
     */
    public List<Hash> consistency(long from, long to) {
        return read(connection -> {
            RuleViolated.unless(
                    from >= 0 && from <= to && to <= checkpoint(connection).size(), "ledger.range", from, to);
            return hashes(new LedgerNodes(connection).compute(tree -> MerkleTree.consistencyProof(from, to, tree)));
        });
    }

    private static List<Hash> hashes(List<byte[]> path) {
        return path.stream().map(Hash::new).toList();
    }

    /** What proves an event; nothing in the half second in which it has no place yet. */
    public Optional<EventProof> proof(EventReference event) {
        return read(connection -> {
            try (var select = connection.prepareStatement("""
                    select ledger_index, leaf, recorded_at, salt, payload from event
                    where subject_kind = ? and subject_number = ? and subject_seq = ? and ledger_index is not null""")) {
                select.setString(1, event.subject().kind().name());
                select.setString(2, event.subject().number());
                select.setInt(3, event.seq());
                return proof(connection, select);
            }
        });
    }

    private static Optional<EventProof> proof(Connection connection, PreparedStatement select) throws SQLException {
        try (var rows = select.executeQuery()) {
            if (!rows.next()) {
                return Optional.empty();
            }
            var checkpoint = checkpoint(connection);
            long index = rows.getLong(1);
            var entry = new LedgerEntry(index, new String(rows.getBytes(2), StandardCharsets.UTF_8), instant(rows, 3));
            var path = new LedgerNodes(connection)
                    .compute(tree -> MerkleTree.inclusionProof(index, checkpoint.size(), tree));
            return Optional.of(
                    new EventProof(entry, hashes(path), checkpoint, Sha256.hex(rows.getBytes(4)), rows.getString(5)));
        }
    }
}
