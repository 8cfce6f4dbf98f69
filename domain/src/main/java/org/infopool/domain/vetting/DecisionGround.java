package org.infopool.domain.vetting;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.List;
import org.infopool.domain.application.Ground;

/** A ground as it is stored with its decision. Immutable. */
@Embeddable
public class DecisionGround {
    @Column(name = "rule_id", nullable = false)
    private String rule;

    @Column(name = "citation", nullable = false)
    private String citation;

    @Column(name = "facts", nullable = false)
    private String facts;

    @Column(name = "support", nullable = false)
    private String support;

    /** For the persistence provider. */
    protected DecisionGround() {}

    static DecisionGround from(Ground ground) {
        var stored = new DecisionGround();
        stored.rule = ground.rule();
        stored.citation = ground.citation();
        stored.facts = ground.facts();
        stored.support = String.join("\n", ground.support());
        return stored;
    }

    Ground value() {
        return new Ground(rule, citation, facts, List.of(support.split("\n")));
    }
}
