package org.infopool.domain.enforcement;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.infopool.domain.document.DocumentNumber;

/** A document that shows something about a violation, whoever gave it. Immutable. */
@Embeddable
class ViolationDocument {
    @Column(name = "document", nullable = false)
    private DocumentNumber document;

    @Column(name = "from_party", nullable = false)
    private boolean fromParty;

    /** For the persistence provider. */
    protected ViolationDocument() {}

    ViolationDocument(DocumentNumber document, boolean fromParty) {
        this.document = document;
        this.fromParty = fromParty;
    }

    boolean isFromParty() {
        return fromParty;
    }

    DocumentNumber document() {
        return document;
    }
}
