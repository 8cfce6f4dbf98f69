package org.infopool.domain.referral;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.infopool.domain.document.DocumentNumber;

/** A file that goes with the transfer, and as what. Immutable. */
@Embeddable
public class Paper {
    @Column(name = "document", nullable = false)
    private DocumentNumber document;

    @Enumerated(EnumType.STRING)
    @Column(name = "part", nullable = false)
    private BundlePart part;

    /** For the persistence provider. */
    protected Paper() {}

    static Paper of(DocumentNumber document, BundlePart part) {
        var paper = new Paper();
        paper.document = document;
        paper.part = part;
        return paper;
    }

    public DocumentNumber document() {
        return document;
    }

    public BundlePart part() {
        return part;
    }
}
