package org.infopool.domain.proceeding;

import java.util.List;
import org.infopool.domain.access.DutyDone;

/**
 * What a head is asked to file.
 *
 * @param place by which place of the violation the office is competent: one of {@code p14.8.place}
 * @param facts what is known, in words
 * @param special whether the head has the longer time of special cases (P14-18)
 * @param done who has done what on the violations so far: it counts here as well
 */
public record FilingProposal(List<Charge> charges, String place, String facts, boolean special, List<DutyDone> done) {
    /** Copies the lists. */
    public FilingProposal {
        charges = List.copyOf(charges);
        done = List.copyOf(done);
    }
}
