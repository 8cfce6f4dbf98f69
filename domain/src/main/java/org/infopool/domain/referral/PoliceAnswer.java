package org.infopool.domain.referral;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What public security did with a referral, and what it was asked when it refused; nothing until then. Immutable. */
@Embeddable
public class PoliceAnswer {
    @Column(name = "case_number")
    private @Nullable String caseNumber;

    @Column(name = "decline_reasons")
    private @Nullable String declineReasons;

    @Column(name = "reconsideration")
    private @Nullable String reconsideration;

    @Column(name = "uphold_reasons")
    private @Nullable String upholdReasons;

    @Column(name = "supervision")
    private @Nullable String supervision;

    @Column(name = "handed_over_on")
    private @Nullable LocalDate handedOverOn;

    /** For the persistence provider. */
    protected PoliceAnswer() {}

    static PoliceAnswer none() {
        return new PoliceAnswer();
    }

    PoliceAnswer filed(String policeCase) {
        var filed = copy();
        filed.caseNumber = policeCase;
        return filed;
    }

    PoliceAnswer declined(String reasons) {
        var declined = copy();
        declined.declineReasons = reasons;
        return declined;
    }

    PoliceAnswer askedToReconsider(String why) {
        var asked = copy();
        asked.reconsideration = why;
        return asked;
    }

    PoliceAnswer upheld(String reasons) {
        var upheld = copy();
        upheld.caseNumber = null;
        upheld.upholdReasons = reasons;
        return upheld;
    }

    PoliceAnswer supervised(String why) {
        var supervised = copy();
        supervised.supervision = why;
        return supervised;
    }

    PoliceAnswer handedOver(LocalDate day) {
        var handedOver = copy();
        handedOver.handedOverOn = day;
        return handedOver;
    }

    private PoliceAnswer copy() {
        var copy = new PoliceAnswer();
        copy.caseNumber = caseNumber;
        copy.declineReasons = declineReasons;
        copy.reconsideration = reconsideration;
        copy.upholdReasons = upholdReasons;
        copy.supervision = supervision;
        copy.handedOverOn = handedOverOn;
        return copy;
    }

    /** The number of the case at public security. */
    public @Nullable String caseNumber() {
        return caseNumber;
    }

    /** Why public security did not file it. */
    public @Nullable String declineReasons() {
        return declineReasons;
    }

    /** Why it was asked to reconsider. */
    public @Nullable String reconsideration() {
        return reconsideration;
    }

    /** Why it stays with its refusal. */
    public @Nullable String upholdReasons() {
        return upholdReasons;
    }

    /** Why the procuratorate was asked to supervise. */
    public @Nullable String supervision() {
        return supervision;
    }

    /** When the items and materials were handed over. */
    public @Nullable LocalDate handedOverOn() {
        return handedOverOn;
    }
}
