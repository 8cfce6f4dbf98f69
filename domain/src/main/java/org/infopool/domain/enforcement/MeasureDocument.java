package org.infopool.domain.enforcement;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.infopool.domain.document.DocumentNumber;

/** A document that shows what was done about a measure. Immutable. */
@Embeddable
class MeasureDocument {
    @Column(name = "document", nullable = false)
    private DocumentNumber document;

    /** For the persistence provider. */
    protected MeasureDocument() {}

    MeasureDocument(DocumentNumber document) {
        this.document = document;
    }

    DocumentNumber document() {
        return document;
    }
}
