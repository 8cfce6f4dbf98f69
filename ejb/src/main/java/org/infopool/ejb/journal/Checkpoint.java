package org.infopool.ejb.journal;

import java.time.Instant;

/** What the ledger was at some moment: so many leaves, under this root. */
public record Checkpoint(long size, Hash root, Instant madeAt) {}
