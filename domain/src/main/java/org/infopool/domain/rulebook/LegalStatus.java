package org.infopool.domain.rulebook;

import org.infopool.domain.shared.Coded;

/** How binding a rule is. */
public enum LegalStatus implements Coded {
    /** Law. */
    IN_FORCE("in_force"),
    /** The pool's own rule: it binds nobody outside a declared pilot. */
    PROPOSED("proposed"),
    /** Published for comment, not law yet. */
    DRAFT("draft"),
    /** Was law once. */
    REPEALED("repealed");

    private final String code;

    LegalStatus(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
