package org.infopool.ejb.document;

import org.infopool.domain.journal.Subject;
import org.infopool.domain.journal.SubjectKind;
import org.infopool.domain.shared.RuleViolated;

/**
 * Says who may read the documents of one kind of thing. Every feature whose things have documents has such a bean; the
 * documents of a kind without one are closed.
 */
public interface DocumentGuard {
    /** The kind of thing. */
    SubjectKind kind();

    /**
     * Refuses the one who is acting when they may not see the thing.
     *
     * @throws RuleViolated with a key that ends in {@code notFound}
     */
    void check(Subject about);

    /**
     * Refuses the one who is acting when they may see the thing, but not this document of it.
     *
     * @throws RuleViolated with a key that ends in {@code notFound}
     */
    default void check(DocumentView document) {
        check(document.about());
    }
}
