package org.infopool.domain.application;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.infopool.domain.document.DocumentNumber;

/** A document that an applicant gives as evidence for one group of criteria. Immutable. */
@Embeddable
public class Evidence {
    @Column(name = "criterion_group", nullable = false)
    private String group;

    @Column(name = "document", nullable = false)
    private DocumentNumber document;

    /** For the persistence provider. */
    protected Evidence() {}

    /** The document as evidence for the group with this rule book id. */
    public Evidence(String group, DocumentNumber document) {
        this.group = group;
        this.document = document;
    }

    /** The rule book id of the criterion group. */
    public String group() {
        return group;
    }

    public DocumentNumber document() {
        return document;
    }
}
