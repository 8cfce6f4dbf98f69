package org.infopool.ejb.rulebook;

import jakarta.enterprise.context.ApplicationScoped;
import org.infopool.domain.rulebook.RuleBook;

/** The rule book in force. */
@ApplicationScoped
public class RuleBooks {
    /** The rule book that computations of now rest on. */
    public RuleBook current() {
        return RuleBook.builtIn();
    }
}
