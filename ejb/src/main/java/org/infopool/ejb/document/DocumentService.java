package org.infopool.ejb.document;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import org.infopool.domain.document.DocumentNumber;
import org.infopool.domain.shared.RuleViolated;

/** Gives documents to those who may see the matter that they belong to. */
@Stateless
@RolesAllowed("**")
public class DocumentService {
    @Inject
    Documents documents;

    @Inject
    @Any
    Instance<DocumentGuard> guards;

    /**
     * What is known of a document.
     *
     * @throws RuleViolated {@code document.notFound} when there is none, or not for the one who asks
     */
    public DocumentView describe(DocumentNumber number) {
        var document = documents.find(number);
        if (document == null) {
            throw new RuleViolated("document.notFound", number.value());
        }
        guards.stream()
                .filter(guard -> guard.kind() == document.aboutKind())
                .findFirst()
                .orElseThrow(() -> new RuleViolated("document.notFound", number.value()))
                .check(document);
        return document;
    }

    /** Writes a document's content out. The reader may be slow, so no transaction waits for them. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void write(DocumentNumber number, OutputStream out) throws IOException {
        describe(number);
        documents.open(number, out);
    }
}
