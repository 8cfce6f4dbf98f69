package org.infopool.domain.proceeding;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.infopool.domain.document.DocumentNumber;
import org.infopool.domain.shared.Money;
import org.jspecify.annotations.Nullable;

/** What follows on a decision: its letter, its service, the payment. Immutable. */
@Embeddable
public class Execution {
    @Column(name = "letter")
    private @Nullable DocumentNumber letter;

    @Column(name = "served_on")
    private @Nullable LocalDate servedOn;

    @Column(name = "paid_on")
    private @Nullable LocalDate paidOn;

    @Column(name = "late_fee_fen")
    private @Nullable Money lateFee;

    /** For the persistence provider. */
    protected Execution() {}

    static Execution none() {
        return new Execution();
    }

    Execution written(DocumentNumber document) {
        var written = copy();
        written.letter = document;
        return written;
    }

    Execution served(LocalDate day) {
        var served = copy();
        served.servedOn = day;
        return served;
    }

    Execution paid(LocalDate day, Money added) {
        var paid = copy();
        paid.paidOn = day;
        paid.lateFee = added;
        return paid;
    }

    private Execution copy() {
        var copy = new Execution();
        copy.letter = letter;
        copy.servedOn = servedOn;
        copy.paidOn = paidOn;
        copy.lateFee = lateFee;
        return copy;
    }

    public @Nullable DocumentNumber letter() {
        return letter;
    }

    public @Nullable LocalDate servedOn() {
        return servedOn;
    }

    public @Nullable LocalDate paidOn() {
        return paidOn;
    }

    /** What was added because it was paid late; absent while it is not paid. */
    public @Nullable Money lateFee() {
        return lateFee;
    }
}
