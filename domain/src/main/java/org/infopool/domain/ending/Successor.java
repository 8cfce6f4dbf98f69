package org.infopool.domain.ending;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.infopool.domain.enterprise.UnifiedSocialCreditCode;

/** The enterprise that takes the place of one that was merged or divided. Immutable. */
@Embeddable
public class Successor {
    @Column(name = "successor_uscc")
    private UnifiedSocialCreditCode uscc;

    @Column(name = "successor_name")
    private String name;

    /** For the persistence provider. */
    protected Successor() {}

    private Successor(UnifiedSocialCreditCode uscc, String name) {
        this.uscc = uscc;
        this.name = name;
    }

    /** The enterprise with this code, as it is called. */
    public static Successor of(UnifiedSocialCreditCode uscc, String name) {
        return new Successor(uscc, name);
    }

    public UnifiedSocialCreditCode uscc() {
        return uscc;
    }

    public String name() {
        return name;
    }
}
