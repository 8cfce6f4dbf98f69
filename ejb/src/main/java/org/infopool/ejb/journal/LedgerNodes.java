package org.infopool.ejb.journal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.infopool.domain.journal.MerkleTree.Nodes;
import org.infopool.domain.journal.MerkleTree.Place;
import org.infopool.domain.shared.Sha256;

/** The hashes of the ledger's complete subtrees, as the database keeps them. */
final class LedgerNodes {
    private static final byte[] UNKNOWN = new byte[Sha256.LENGTH];

    private final Connection connection;

    LedgerNodes(Connection connection) {
        this.connection = connection;
    }

    /**
     * Computes something over the tree with one query: the computation runs twice, first only to find out which hashes it
     * asks for.
     */
    <T> T compute(Function<Nodes, T> computation) throws SQLException {
        var wanted = new LinkedHashSet<Place>();
        var unused = computation.apply(place -> {
            wanted.add(place);
            return UNKNOWN;
        });
        var found = find(wanted);
        return computation.apply(place -> {
            var hash = found.get(place);
            if (hash == null) {
                throw new IllegalStateException("the ledger lacks " + place);
            }
            return hash;
        });
    }

    private Map<Place, byte[]> find(Set<Place> places) throws SQLException {
        var found = new HashMap<Place, byte[]>();
        if (places.isEmpty()) {
            return found;
        }
        var either = places.stream().map(place -> "(height = ? and place = ?)").collect(Collectors.joining(" or "));
        try (var select = connection.prepareStatement("select height, place, hash from ledger_node where " + either)) {
            int parameter = 0;
            for (var place : places) {
                select.setInt(++parameter, place.height());
                select.setLong(++parameter, place.position());
            }
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    found.put(new Place(rows.getInt(1), rows.getLong(2)), rows.getBytes(3));
                }
            }
        }
        return found;
    }

    /** Keeps new ones. */
    void add(SequencedMap<Place, byte[]> nodes) throws SQLException {
        try (var insert =
                connection.prepareStatement("insert into ledger_node (height, place, hash) values (?, ?, ?)")) {
            for (var node : nodes.entrySet()) {
                insert.setInt(1, node.getKey().height());
                insert.setLong(2, node.getKey().position());
                insert.setBytes(3, node.getValue());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }
}
