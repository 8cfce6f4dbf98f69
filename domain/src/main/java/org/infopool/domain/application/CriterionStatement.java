package org.infopool.domain.application;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** What the applicant says about one group of criteria. Immutable. */
@Embeddable
public class CriterionStatement {
    @Column(name = "criterion_group", nullable = false)
    private String group;

    @Column(name = "statement", nullable = false)
    private String text;

    /** For the persistence provider. */
    protected CriterionStatement() {}

    /** About the group with this rule book id. */
    public CriterionStatement(String group, String text) {
        this.group = group;
        this.text = text;
    }

    /** The rule book id of the criterion group. */
    public String group() {
        return group;
    }

    public String text() {
        return text;
    }
}
