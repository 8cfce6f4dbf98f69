package org.infopool.domain.inspection;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.infopool.domain.document.DocumentNumber;

/** A photo or paper that shows what was seen at one question. Immutable. */
@Embeddable
public class ItemEvidence {
    @Column(name = "item", nullable = false)
    private String item;

    @Column(name = "document", nullable = false)
    private DocumentNumber document;

    /** For the persistence provider. */
    protected ItemEvidence() {}

    /** The document as evidence at the question with this rule book id. */
    public ItemEvidence(String item, DocumentNumber document) {
        this.item = item;
        this.document = document;
    }

    /** The rule book id of the question. */
    public String item() {
        return item;
    }

    public DocumentNumber document() {
        return document;
    }
}
