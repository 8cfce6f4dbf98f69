package org.infopool.ejb.journal;

import java.util.List;

/**
 * What proves that an event is in the ledger as it is told: the leaf, its way to the root of a checkpoint, and what opens
 * the commitment in the leaf.
 *
 * @param path from the leaf upwards
 * @param salt the salt of the commitment, lower-case hex
 * @param payload the canonical JSON that was committed to; what is personal in it is a commitment of its own
 */
public record EventProof(LedgerEntry entry, List<Hash> path, Checkpoint checkpoint, String salt, String payload) {}
