package org.infopool.domain.application;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** A condition as it is stored with what it belongs to. Immutable. */
@Embeddable
public class StoredCondition {
    @Column(name = "condition_text", nullable = false)
    private String text;

    @Column(name = "legal_basis", nullable = false)
    private String legalBasis;

    /** For the persistence provider. */
    protected StoredCondition() {}

    /** The stored form of a condition. */
    public static StoredCondition of(Condition condition) {
        var stored = new StoredCondition();
        stored.text = condition.text();
        stored.legalBasis = condition.legalBasis();
        return stored;
    }

    /** The condition itself. */
    public Condition value() {
        return new Condition(text, legalBasis);
    }
}
