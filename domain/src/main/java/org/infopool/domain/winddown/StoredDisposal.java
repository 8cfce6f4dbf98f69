package org.infopool.domain.winddown;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.infopool.domain.enterprise.UnifiedSocialCreditCode;
import org.jspecify.annotations.Nullable;

/** A disposal as it is stored with its wind-down. Immutable. */
@Embeddable
class StoredDisposal {
    @Column(name = "what", nullable = false)
    private String what;

    @Column(name = "persons", nullable = false)
    private long persons;

    @Column(name = "how", nullable = false)
    private String how;

    @Enumerated(EnumType.STRING)
    @Column(name = "hand_over_ground")
    private @Nullable HandOverGround ground;

    @Column(name = "recipient")
    private @Nullable String recipient;

    @Column(name = "recipient_uscc")
    private @Nullable UnifiedSocialCreditCode code;

    /** For the persistence provider. */
    protected StoredDisposal() {}

    static StoredDisposal of(Disposal disposal) {
        var stored = new StoredDisposal();
        stored.what = disposal.what();
        stored.persons = disposal.persons();
        stored.how = disposal.how();
        var handOver = disposal.handOver();
        if (handOver != null) {
            stored.ground = handOver.ground();
            stored.recipient = handOver.recipient();
            stored.code = handOver.code();
        }
        return stored;
    }

    Disposal value() {
        return new Disposal(
                what, persons, how, ground == null || recipient == null ? null : new HandOver(ground, recipient, code));
    }
}
