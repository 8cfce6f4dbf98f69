package org.infopool.domain.proceeding;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.infopool.domain.shared.PersonNumber;
import org.jspecify.annotations.Nullable;

/** What one person said in a collective discussion. Immutable. */
@Embeddable
public class Vote {
    @Column(name = "discussion", nullable = false)
    private int discussion;

    @Column(name = "person", nullable = false)
    private PersonNumber person;

    @Column(name = "in_favor")
    private @Nullable Boolean inFavor;

    /** For the persistence provider. */
    protected Vote() {}

    static Vote of(int discussion, PersonNumber person, @Nullable Boolean inFavor) {
        var vote = new Vote();
        vote.discussion = discussion;
        vote.person = person;
        vote.inFavor = inFavor;
        return vote;
    }

    /** In the how many-th discussion, from 0. */
    public int discussion() {
        return discussion;
    }

    public PersonNumber person() {
        return person;
    }

    /** Absent where the person was absent. */
    public @Nullable Boolean inFavor() {
        return inFavor;
    }
}
