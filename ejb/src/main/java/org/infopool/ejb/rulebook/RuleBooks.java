package org.infopool.ejb.rulebook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.infopool.domain.rulebook.RuleBook;
import org.infopool.domain.rulebook.RuleBookReader;

/** The rule book in force. */
@ApplicationScoped
public class RuleBooks {
    private RuleBook current = RuleBook.builtIn();

    /** For the proxy of the container. */
    protected RuleBooks() {}

    /** The rule book that comes with the product; in the demonstration, inside the pilot that it declares. */
    @Inject
    RuleBooks(@ConfigProperty(name = "infopool.demo", defaultValue = "false") boolean demonstration) {
        if (demonstration) {
            current = current.in(RuleBookReader.demonstrationPilot());
        }
    }

    /** The rule book that computations of now rest on. */
    public RuleBook current() {
        return current;
    }
}
