package org.infopool.domain.shared;

import java.util.List;

/**
 * A business rule forbids what was asked. The key names the rule; its words lie in the bundles under
 * {@code rule.<key>}, and the details fill them.
 *
 * <p>It is listed in {@code ejb-jar.xml} as an application exception with rollback, so that it crosses the EJB boundary
 * as it is and this module stays free of EJB.
 */
public class RuleViolated extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String ruleKey;
    private final transient List<Object> details;

    /** Names the broken rule; {@code details} are the arguments of its message, in order. */
    public RuleViolated(String ruleKey, Object... details) {
        super(ruleKey + List.of(details));
        this.ruleKey = ruleKey;
        this.details = List.of(details);
    }

    /** Throws unless {@code holds}. */
    public static void unless(boolean holds, String ruleKey, Object... details) {
        if (!holds) {
            throw new RuleViolated(ruleKey, details);
        }
    }

    public String ruleKey() {
        return ruleKey;
    }

    public List<Object> details() {
        return details;
    }
}
