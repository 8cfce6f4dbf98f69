package org.infopool.domain.imports;

/**
 * How many rows have come to what.
 *
 * @param ready not taken in yet, and nothing speaks against it
 */
public record ImportCounts(int ready, int takenIn, int known, int refused) {
    /** All rows. */
    public int rows() {
        return ready + takenIn + known + refused;
    }

    /** Those that have their final result. */
    public int done() {
        return rows() - ready;
    }
}
