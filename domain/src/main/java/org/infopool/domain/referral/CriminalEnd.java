package org.infopool.domain.referral;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.infopool.domain.shared.Money;
import org.jspecify.annotations.Nullable;

/** How a referral ended; nothing until then. Immutable. */
@Embeddable
public class CriminalEnd {
    @Enumerated(EnumType.STRING)
    @Column(name = "outcome")
    private @Nullable CriminalOutcome outcome;

    @Column(name = "criminal_fine_fen")
    private @Nullable Money fine;

    @Column(name = "still_to_pay_fen")
    private @Nullable Money stillToPay;

    @Column(name = "end_reason")
    private @Nullable String reason;

    /** For the persistence provider. */
    protected CriminalEnd() {}

    static CriminalEnd none() {
        return new CriminalEnd();
    }

    /** It went back to the administrative path. */
    static CriminalEnd returned(String why) {
        var end = new CriminalEnd();
        end.reason = why;
        return end;
    }

    static CriminalEnd of(CriminalOutcome outcome, Money fine, Money stillToPay, @Nullable String remark) {
        var end = new CriminalEnd();
        end.outcome = outcome;
        end.fine = fine;
        end.stillToPay = stillToPay;
        end.reason = remark;
        return end;
    }

    boolean isFined() {
        return fine != null && fine.isMoreThan(Money.ZERO);
    }

    public @Nullable CriminalOutcome outcome() {
        return outcome;
    }

    /** What the court fined. */
    public @Nullable Money fine() {
        return fine;
    }

    /** What of it is left after the administrative fine paid before. */
    public @Nullable Money stillToPay() {
        return stillToPay;
    }

    /** Why it went back, or what is to be said of its end. */
    public @Nullable String reason() {
        return reason;
    }
}
