package org.infopool.domain.access;

/** What ties a member of staff to an enterprise so closely that they must keep off its matters. */
public enum ConflictKind {
    SHAREHOLDING,
    PAST_EMPLOYMENT,
    KIN,
    /** Handled a matter of the enterprise before: bars deciding, not following up. */
    PRIOR_HANDLING;

    /** Whether somebody so tied must keep off this duty. */
    public boolean bars(Duty duty) {
        return this != PRIOR_HANDLING || duty == Duty.DECIDE;
    }
}
