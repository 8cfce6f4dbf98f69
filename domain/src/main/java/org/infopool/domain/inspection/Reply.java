package org.infopool.domain.inspection;

/** What the enterprise does with the record of an inspection. */
public enum Reply {
    SIGNED,
    /** It signs, and says in words what it does not accept. */
    OBJECTED,
    /** It does not sign; the record says so and why, and the matter goes on. */
    REFUSED;

    /** Whether it says nothing without words. */
    public boolean needsWords() {
        return this != SIGNED;
    }
}
