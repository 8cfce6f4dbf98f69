package org.infopool.domain.proceeding;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.infopool.domain.document.DocumentNumber;

/** A document of a proceeding. Immutable. */
@Embeddable
class ProceedingDocument {
    @Column(name = "document", nullable = false)
    private DocumentNumber document;

    /** For the persistence provider. */
    protected ProceedingDocument() {}

    ProceedingDocument(DocumentNumber document) {
        this.document = document;
    }

    DocumentNumber document() {
        return document;
    }
}
