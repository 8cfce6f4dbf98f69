package org.infopool.domain.proceeding;

import java.util.Set;

/** Where a proceeding stands. Without a notice that was served, and the party's say, there is no penalty (APL 62). */
public enum ProceedingStatus {
    /** A caseworker asks the head to file it. */
    PROPOSED,
    /** The head did not file it; the reasons are on record. */
    NOT_FILED,
    /** Filed, and being investigated. */
    FILED,
    /** The investigators have reported. */
    INVESTIGATED,
    /** The party was told what is intended; the notice is on its way. */
    NOTIFIED,
    /** The notice was served: the party can make its statement and ask for a hearing. */
    ANSWERING,
    /** The party asked for a hearing. */
    HEARING_REQUESTED,
    /** Time, place and chair of the hearing are set. */
    HEARING_SET,
    /** The party was heard, or gave that up: review, discussion and decision. */
    HEARD,
    /** Decided; the decision is on its way. */
    DECIDED,
    /** The decision was served. */
    SERVED,
    /** Done, and the file is closed. */
    CLOSED;

    /** What may come next. */
    public Set<ProceedingStatus> successors() {
        return switch (this) {
            case PROPOSED -> Set.of(FILED, NOT_FILED);
            case FILED -> Set.of(INVESTIGATED);
            // Without a penalty there is nothing that the party must be told before.
            case INVESTIGATED -> Set.of(NOTIFIED, DECIDED);
            case NOTIFIED -> Set.of(ANSWERING);
            case ANSWERING -> Set.of(HEARING_REQUESTED, HEARD);
            case HEARING_REQUESTED -> Set.of(HEARING_SET);
            case HEARING_SET -> Set.of(HEARD);
            // Something heavier than what was told needs a new notice (APL 45).
            case HEARD -> Set.of(NOTIFIED, DECIDED);
            case DECIDED -> Set.of(SERVED);
            case SERVED -> Set.of(CLOSED);
            case NOT_FILED, CLOSED -> Set.of();
        };
    }

    /** Whether it still has to be brought to an end. */
    public boolean isOpen() {
        return !successors().isEmpty();
    }

    /** Whether it is filed and the authority has yet to decide. */
    public boolean isBeingDecided() {
        return switch (this) {
            case PROPOSED, NOT_FILED, DECIDED, SERVED, CLOSED -> false;
            default -> true;
        };
    }

    /** Whether the party can make its statement, or another in its place. */
    public boolean isOpenToStatement() {
        return switch (this) {
            case ANSWERING, HEARING_REQUESTED, HEARING_SET -> true;
            default -> false;
        };
    }

    /** Whether the party knows of it: from the notice on. */
    public boolean isOpenToParty() {
        return switch (this) {
            case PROPOSED, NOT_FILED, FILED, INVESTIGATED -> false;
            default -> true;
        };
    }
}
