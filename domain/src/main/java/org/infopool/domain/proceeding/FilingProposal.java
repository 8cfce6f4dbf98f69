package org.infopool.domain.proceeding;

import java.util.HashSet;
import java.util.List;
import org.infopool.domain.access.DutyDone;
import org.infopool.domain.rulebook.RuleBook;
import org.infopool.domain.shared.RuleViolated;

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

    /**
     * Refuses a proposal that no head could file.
     *
     * @throws RuleViolated {@code proceeding.noViolation}, {@code proceeding.violationTwice},
     *     {@code proceeding.placeUnknown}
     */
    void requireWhole(RuleBook book) {
        RuleViolated.unless(!charges.isEmpty(), "proceeding.noViolation");
        RuleViolated.unless(new HashSet<>(charges).size() == charges.size(), "proceeding.violationTwice");
        RuleViolated.unless(book.choices(Proceeding.PLACES).contains(place), "proceeding.placeUnknown", place);
    }
}
