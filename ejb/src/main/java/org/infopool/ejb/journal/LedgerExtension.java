package org.infopool.ejb.journal;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import org.infopool.domain.journal.MerkleTree;
import org.infopool.domain.journal.MerkleTree.Place;

/**
 * Gives events their places in the ledger, in the transaction of a connection: place, tree and checkpoint together or not
 * at all.
 */
final class LedgerExtension {
    private final Connection connection;
    private final LedgerNodes nodes;

    LedgerExtension(Connection connection) {
        this.connection = connection;
        this.nodes = new LedgerNodes(connection);
    }

    /** An event without a place. */
    private record Waiting(long id, String subject, int seq, Instant recordedAt, Hash leaf) {}

    /** Gives places to at most so many events. Returns to how many. */
    int extend(int limit, Instant now) throws SQLException {
        var events = inOrder(waiting(limit));
        if (events.isEmpty()) {
            return 0;
        }
        long size = size();
        var hashes = events.stream().map(event -> event.leaf().bytes()).toList();
        var added = nodes.compute(tree -> MerkleTree.append(size, hashes, tree));
        nodes.add(added);
        place(events, size);
        checkpoint(size + events.size(), added, now);
        return events.size();
    }

    /** How many leaves the ledger has. */
    long size() throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("select max(tree_size) from ledger_checkpoint")) {
            rows.next();
            return rows.getLong(1);
        }
    }

    /**
     * What has no place yet. Never "what came after the last one": ids are handed out in blocks, and transactions end in
     * another order than they begin. All first events of their subjects come before all second ones, so whatever the limit
     * cuts off, nothing overtakes an earlier event of its own subject.
     */
    private List<Waiting> waiting(int limit) throws SQLException {
        var waiting = new ArrayList<Waiting>();
        try (var select = connection.prepareStatement("""
                select id, subject_kind, subject_number, subject_seq, recorded_at, leaf from event
                where ledger_index is null order by subject_seq, id limit ?""")) {
            select.setInt(1, limit);
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    waiting.add(new Waiting(
                            rows.getLong(1),
                            rows.getString(2) + "/" + rows.getString(3),
                            rows.getInt(4),
                            rows.getObject(5, OffsetDateTime.class).toInstant(),
                            new Hash(MerkleTree.leafHash(rows.getBytes(6)))));
                }
            }
        }
        return waiting;
    }

    /** By time of recording; where the clocks of two nodes contradict the order of a subject's events, that order holds. */
    private static List<Waiting> inOrder(List<Waiting> waiting) {
        var turns = waiting.stream()
                .sorted(Comparator.comparingInt(Waiting::seq))
                .collect(Collectors.groupingBy(Waiting::subject, Collectors.toCollection(ArrayDeque::new)));
        return waiting.stream()
                .sorted(Comparator.comparing(Waiting::recordedAt).thenComparingLong(Waiting::id))
                .map(event -> Objects.requireNonNull(turns.get(event.subject())).removeFirst())
                .toList();
    }

    private void place(List<Waiting> events, long size) throws SQLException {
        try (var update = connection.prepareStatement(
                "update event set ledger_index = ? where id = ? and ledger_index is null")) {
            long index = size;
            for (var event : events) {
                update.setLong(1, index++);
                update.setLong(2, event.id());
                update.addBatch();
            }
            for (int updated : update.executeBatch()) {
                if (updated != 1 && updated != Statement.SUCCESS_NO_INFO) {
                    throw new IllegalStateException("an event has got a place meanwhile");
                }
            }
        }
    }

    private void checkpoint(long size, SequencedMap<Place, byte[]> added, Instant now) throws SQLException {
        byte[] root = nodes.compute(tree -> MerkleTree.root(size, place -> known(added, place, tree)));
        try (var insert = connection.prepareStatement(
                "insert into ledger_checkpoint (tree_size, root, made_at) values (?, ?, ?)")) {
            insert.setLong(1, size);
            insert.setBytes(2, root);
            insert.setObject(3, OffsetDateTime.ofInstant(now, ZoneOffset.UTC));
            insert.executeUpdate();
        }
    }

    private static byte[] known(Map<Place, byte[]> added, Place place, MerkleTree.Nodes tree) {
        var hash = added.get(place);
        return hash == null ? tree.hash(place) : hash;
    }
}
