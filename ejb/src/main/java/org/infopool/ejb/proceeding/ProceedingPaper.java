package org.infopool.ejb.proceeding;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What a document of a proceeding is; its name is the purpose that is kept with the document. */
public enum ProceedingPaper {
    /** The notice of the intended decision (APL 44). */
    INTENDED_DECISION(true),
    /** The notice of the hearing (APL 64). */
    HEARING_NOTICE(true),
    /** The decision (APL 59). */
    PENALTY_DECISION(true),
    /** What the party has handed in. */
    PARTY_STATEMENT(true),
    /** The record of the hearing, signed. */
    HEARING_RECORD(true),
    /** What the investigators have gathered; it may name others. */
    CASE_EVIDENCE(false);

    private final boolean open;

    ProceedingPaper(boolean open) {
        this.open = open;
    }

    /** Whether the party reads a document that is kept for this purpose. */
    static boolean isOpenToParty(@Nullable String purpose) {
        return Arrays.stream(values())
                .anyMatch(paper -> paper.open && paper.name().equals(purpose));
    }
}
