package org.infopool.ejb.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.infopool.domain.journal.EventReference;
import org.infopool.domain.journal.JournalEntry;
import org.infopool.domain.journal.Leaf;
import org.infopool.domain.journal.MerkleTree;
import org.infopool.domain.journal.Subject;
import org.infopool.domain.journal.SubjectKind;
import org.infopool.domain.shared.RuleViolated;
import org.infopool.ejb.platform.TestDatabase;
import org.junit.jupiter.api.Test;

/** Every committed event gets one place, without gaps, in the order of its subject, and can be proven. */
class LedgerExtensionTest {
    private final TestDatabase database = TestDatabase.empty();
    private final EventJournal journal = Journals.journal(database, List.of(Meetings.MeetingEvent.class), List.of());
    private final Ledger ledger = Journals.ledger(database);

    private int extend(int limit) {
        try (var connection = database.dataSource().getConnection()) {
            connection.setAutoCommit(false);
            int placed = new LedgerExtension(connection).extend(limit, Meetings.AT);
            connection.commit();
            return placed;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void record(String number, int seq) {
        database.inTransaction(() -> journal.record(new Meetings.Raided(Meetings.occurrence(number, seq))));
    }

    private List<JournalEntry> inLedger() {
        return database.entities()
                .createQuery(
                        "select e from JournalEntry e where e.ledgerIndex is not null order by e.ledgerIndex",
                        JournalEntry.class)
                .getResultList();
    }

    @Test
    void leavesNoGapUnderEightWriters() throws Exception {
        int writers = 8;
        int each = 40;
        var writing = new AtomicBoolean(true);
        try (var threads = Executors.newFixedThreadPool(writers + 2)) {
            // Two sequencers that know nothing of each other: the loser of a race undoes its batch and comes again.
            var sequencers = new ArrayList<Future<?>>();
            for (int i = 0; i < 2; i++) {
                sequencers.add(threads.submit(() -> {
                    while (writing.get()) {
                        try {
                            extend(7);
                        } catch (IllegalStateException e) {
                            assertTrue(e.getCause() == null || e.getCause() instanceof SQLException);
                        }
                    }
                }));
            }
            var tasks = new ArrayList<Callable<Void>>();
            for (int writer = 0; writer < writers; writer++) {
                var number = "INS-2025-00000" + writer;
                tasks.add(() -> {
                    for (int seq = 1; seq <= each; seq++) {
                        record(number, seq);
                    }
                    return null;
                });
            }
            for (var task : threads.invokeAll(tasks)) {
                task.get();
            }
            writing.set(false);
            for (var sequencer : sequencers) {
                sequencer.get();
            }
        }
        while (extend(50) > 0) {
            // The rest.
        }

        var entries = inLedger();
        assertEquals(writers * each, entries.size());
        assertEquals(entries.size(), database.number("select count(*) from event"));
        assertEquals(entries.size(), ledger.checkpoint().size());
        var last = new HashMap<Subject, Integer>();
        for (int index = 0; index < entries.size(); index++) {
            var entry = entries.get(index);
            assertEquals(index, entry.ledgerIndex());
            assertEquals(entry.reference().seq() - 1, last.getOrDefault(entry.subject(), 0), "in its subject's order");
            last.put(entry.subject(), entry.reference().seq());
        }
        assertTreeIs(entries);
    }

    private void assertTreeIs(List<JournalEntry> entries) {
        var nodes = new HashMap<MerkleTree.Place, byte[]>();
        var hashes = entries.stream().map(e -> MerkleTree.leafHash(e.leaf())).toList();
        nodes.putAll(MerkleTree.append(0, hashes, nodes::get));
        assertEquals(
                new Hash(MerkleTree.root(entries.size(), nodes::get)),
                ledger.checkpoint().root());
        assertEquals(nodes.size(), database.number("select count(*) from ledger_node"));
    }

    @Test
    void keepsASubjectsOrderAgainstTheClocksOfTwoNodes() {
        record("INS-2025-000001", 1);
        record("INS-2025-000002", 1);
        record("INS-2025-000001", 2);
        database.change("update event set recorded_at = recorded_at - interval '1' hour where subject_seq = 2");
        assertEquals(3, extend(10));
        assertEquals(
                List.of("INS-2025-000001/1", "INS-2025-000001/2", "INS-2025-000002/1"),
                inLedger().stream()
                        .map(e -> e.subject().number() + "/" + e.reference().seq())
                        .toList());
    }

    @Test
    void findsWhatWasCommittedLateUnderAnEarlierKey() {
        record("INS-2025-000001", 1);
        record("INS-2025-000002", 1);
        // As if another node had got its block of keys long ago and commits only now.
        database.change("update event set id = -7, ledger_index = null where subject_number = 'INS-2025-000002'");
        database.change("update event set ledger_index = null");
        assertEquals(1, extend(1));
        assertEquals(1, extend(1));
        assertEquals(0, extend(1));
        assertEquals(2, inLedger().size());
    }

    @Test
    void provesAnEventToSomebodyWhoHasOnlyTheRoot() {
        for (int seq = 1; seq <= 11; seq++) {
            record("INS-2025-000001", seq);
        }
        var reference =
                new EventReference(Meetings.occurrence("INS-2025-000001", 1).subject(), 5);
        assertTrue(ledger.proof(reference).isEmpty(), "it has no place yet");
        extend(4);
        extend(100);
        var proof = ledger.proof(reference).orElseThrow();
        var path = proof.path().stream().map(Hash::bytes).toList();
        byte[] leaf = MerkleTree.leafHash(proof.entry().bytes());
        byte[] root = proof.checkpoint().root().bytes();
        assertTrue(MerkleTree.includes(leaf, proof.entry().index(), 11, path, root));
        assertTrue(
                proof.entry().leaf().contains(Leaf.commit(HexFormat.of().parseHex(proof.salt()), proof.payload())),
                "the payload is what was committed to");
        assertFalse(proof.entry()
                .leaf()
                .contains(Leaf.commit(
                        HexFormat.of().parseHex(proof.salt()), proof.payload().replace("because", "otherwise") + " ")));
        assertTrue(ledger.proof(new EventReference(new Subject(SubjectKind.LICENSE, "none"), 1))
                .isEmpty());
    }

    @Test
    void provesThatItOnlyGrew() {
        for (int seq = 1; seq <= 3; seq++) {
            record("INS-2025-000001", seq);
        }
        extend(100);
        var before = ledger.checkpoint();
        for (int seq = 4; seq <= 9; seq++) {
            record("INS-2025-000001", seq);
        }
        extend(100);
        var after = ledger.checkpoint();
        var path = ledger.consistency(3, 9).stream().map(Hash::bytes).toList();
        assertTrue(MerkleTree.extendsTree(
                3, 9, path, before.root().bytes(), after.root().bytes()));
        assertEquals(6, ledger.entries(3, 100).size());
        assertThrows(RuleViolated.class, () -> ledger.consistency(3, 10));
        assertThrows(RuleViolated.class, () -> ledger.inclusion(9, 9));
        assertThrows(RuleViolated.class, () -> ledger.entries(-1, 3));
    }

    @Test
    void noticesALeafThatWasChangedBehindItsBack() {
        for (int seq = 1; seq <= 4; seq++) {
            record("INS-2025-000001", seq);
        }
        extend(100);
        var reference =
                new EventReference(Meetings.occurrence("INS-2025-000001", 1).subject(), 2);
        database.change("update event set leaf = (select leaf from event where subject_seq = 3) where subject_seq = 2");
        var proof = ledger.proof(reference).orElseThrow();
        assertFalse(MerkleTree.includes(
                MerkleTree.leafHash(proof.entry().bytes()),
                proof.entry().index(),
                proof.checkpoint().size(),
                proof.path().stream().map(Hash::bytes).toList(),
                proof.checkpoint().root().bytes()));
    }
}
