package org.infopool.web.notice;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What is typed to record how a paper was served. */
public class PaperForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private @Nullable LocalDate day;
    private @Nullable String receipt;
    private @Nullable String receivedBy;
    private boolean refused;
    private @Nullable String witness;
    private @Nullable String reason;

    /** Whether it went by post: that is the form with a receipt. */
    boolean isByPost() {
        return receipt != null && !receipt.isBlank();
    }

    public @Nullable LocalDate getDay() {
        return day;
    }

    public void setDay(@Nullable LocalDate day) {
        this.day = day;
    }

    public @Nullable String getReceipt() {
        return receipt;
    }

    public void setReceipt(@Nullable String receipt) {
        this.receipt = receipt;
    }

    public @Nullable String getReceivedBy() {
        return receivedBy;
    }

    public void setReceivedBy(@Nullable String receivedBy) {
        this.receivedBy = receivedBy;
    }

    public boolean isRefused() {
        return refused;
    }

    public void setRefused(boolean refused) {
        this.refused = refused;
    }

    public @Nullable String getWitness() {
        return witness;
    }

    public void setWitness(@Nullable String witness) {
        this.witness = witness;
    }

    /** Why no other way leads to the addressee. */
    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }
}
