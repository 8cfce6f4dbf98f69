package org.infopool.domain.application;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.List;

/** A ground as it is stored with what rests on it. Immutable. */
@Embeddable
public class StoredGround {
    @Column(name = "rule_id", nullable = false)
    private String rule;

    @Column(name = "citation", nullable = false)
    private String citation;

    @Column(name = "facts", nullable = false)
    private String facts;

    @Column(name = "support", nullable = false)
    private String support;

    /** For the persistence provider. */
    protected StoredGround() {}

    /** The stored form of a ground. */
    public static StoredGround of(Ground ground) {
        var stored = new StoredGround();
        stored.rule = ground.rule();
        stored.citation = ground.citation();
        stored.facts = ground.facts();
        stored.support = String.join("\n", ground.support());
        return stored;
    }

    /** The ground itself. */
    public Ground value() {
        return new Ground(rule, citation, facts, List.of(support.split("\n")));
    }
}
