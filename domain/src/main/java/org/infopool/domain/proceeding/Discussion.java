package org.infopool.domain.proceeding;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.infopool.domain.rulebook.RuleBook;
import org.infopool.domain.rulebook.Threshold;
import org.infopool.domain.shared.PersonNumber;
import org.infopool.domain.shared.RuleViolated;

/**
 * A collective discussion (APL 57(2), P14-43): everybody who was called votes once, or was absent.
 *
 * @param minutes what was said, by whom
 */
public record Discussion(
        PersonNumber chair,
        List<PersonNumber> inFavor,
        List<PersonNumber> against,
        List<PersonNumber> absent,
        String minutes) {
    /** How many must be present. */
    public static final String MEMBERS = "pool.collective.members";

    /** How many of those called must be present. */
    public static final String QUORUM = "pool.collective.quorum";

    /** How many of those present must be in favor. */
    public static final String MAJORITY = "pool.collective.majority";

    private static final int WHOLE = 100;

    /** Copies the lists. */
    public Discussion {
        inFavor = List.copyOf(inFavor);
        against = List.copyOf(against);
        absent = List.copyOf(absent);
    }

    /** Who voted. */
    public List<PersonNumber> present() {
        var present = new ArrayList<>(inFavor);
        present.addAll(against);
        return List.copyOf(present);
    }

    /** Whether it is in favor of what was put before it. */
    public boolean carried(RuleBook book) {
        return isShare(book.threshold(MAJORITY), inFavor.size(), present().size());
    }

    /**
     * Refuses a discussion that decides nothing.
     *
     * @throws RuleViolated {@code proceeding.votesTwice}, {@code proceeding.chairAbsent},
     *     {@code proceeding.discussionMinutesMissing}, and as {@link #requireEnough}
     */
    public void require(RuleBook book) {
        RuleViolated.unless(new HashSet<>(called()).size() == called().size(), "proceeding.votesTwice");
        RuleViolated.unless(present().contains(chair), "proceeding.chairAbsent");
        requireEnough(book);
        RuleViolated.unless(!minutes.isBlank(), "proceeding.discussionMinutesMissing");
    }

    /**
     * Refuses a discussion of too few.
     *
     * @throws RuleViolated {@code proceeding.tooFewMembers}, {@code proceeding.noQuorum}
     */
    public void requireEnough(RuleBook book) {
        var voters = present().size();
        RuleViolated.unless(
                book.threshold(MEMBERS).isMetBy(voters),
                "proceeding.tooFewMembers",
                voters,
                book.threshold(MEMBERS).value());
        RuleViolated.unless(
                isShare(book.threshold(QUORUM), voters, called().size()),
                "proceeding.noQuorum",
                voters,
                called().size());
    }

    private List<PersonNumber> called() {
        var called = new ArrayList<>(present());
        called.addAll(absent);
        return called;
    }

    /** Whether the part is such a share of the whole, without rounding. */
    private static boolean isShare(Threshold percent, int part, int whole) {
        return new Threshold(percent.comparison(), percent.value() * whole, percent.unit())
                .isMetBy((long) part * WHOLE);
    }
}
