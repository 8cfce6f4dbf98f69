package org.infopool.domain.referral;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** To whom a referral was handed, and who signed for it; nothing until then. Immutable. */
@Embeddable
public class Dispatch {
    @Column(name = "police")
    private @Nullable String police;

    @Column(name = "procuratorate")
    private @Nullable String procuratorate;

    @Column(name = "sent_at")
    private @Nullable Instant sentAt;

    @Column(name = "receipt")
    private @Nullable String receipt;

    @Column(name = "receipt_signed_by")
    private @Nullable String receiptSignedBy;

    /** For the persistence provider. */
    protected Dispatch() {}

    static Dispatch none() {
        return new Dispatch();
    }

    static Dispatch sent(String police, String procuratorate, Instant at) {
        var sent = new Dispatch();
        sent.police = police;
        sent.procuratorate = procuratorate;
        sent.sentAt = at;
        return sent;
    }

    Dispatch signed(String number, String signer) {
        var signed = copy();
        signed.receipt = number;
        signed.receiptSignedBy = signer;
        return signed;
    }

    Dispatch passedOn(String organ) {
        var passedOn = copy();
        passedOn.police = organ;
        return passedOn;
    }

    Dispatch supervisedBy(String organ) {
        var supervised = copy();
        supervised.procuratorate = organ;
        return supervised;
    }

    private Dispatch copy() {
        var copy = new Dispatch();
        copy.police = police;
        copy.procuratorate = procuratorate;
        copy.sentAt = sentAt;
        copy.receipt = receipt;
        copy.receiptSignedBy = receiptSignedBy;
        return copy;
    }

    /** The public security organ that has it. */
    public @Nullable String police() {
        return police;
    }

    /** The procuratorate that got the copy, or was asked to supervise. */
    public @Nullable String procuratorate() {
        return procuratorate;
    }

    public @Nullable Instant sentAt() {
        return sentAt;
    }

    /** The number of the receipt. */
    public @Nullable String receipt() {
        return receipt;
    }

    public @Nullable String receiptSignedBy() {
        return receiptSignedBy;
    }
}
