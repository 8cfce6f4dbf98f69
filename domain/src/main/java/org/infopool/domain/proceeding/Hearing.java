package org.infopool.domain.proceeding;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.infopool.domain.journal.Act;
import org.infopool.domain.shared.PersonNumber;
import org.jspecify.annotations.Nullable;

/** The hearing on the notice that counts: first as it is set, then as it was held. Immutable. */
@Embeddable
public class Hearing {
    @Column(name = "hearing_chair")
    private PersonNumber chair;

    @Column(name = "hearing_at")
    private Instant at;

    @Column(name = "hearing_place")
    private String place;

    @Column(name = "hearing_open")
    private Boolean open;

    @Column(name = "hearing_held_on")
    private @Nullable LocalDate heldOn;

    @Column(name = "hearing_representatives")
    private @Nullable String representatives;

    @Column(name = "hearing_minutes")
    private @Nullable String minutes;

    @Column(name = "hearing_signed")
    private @Nullable Boolean signed;

    @Column(name = "hearing_refusal")
    private @Nullable String refusal;

    /** For the persistence provider. */
    protected Hearing() {}

    static Hearing of(HearingPlan plan) {
        var hearing = new Hearing();
        hearing.chair = plan.chair();
        hearing.at = plan.at();
        hearing.place = plan.place();
        hearing.open = plan.open();
        return hearing;
    }

    /** The same hearing, held. */
    Hearing held(HearingRecord record, LocalDate day) {
        var hearing = of(plan());
        hearing.heldOn = day;
        hearing.representatives = String.join("\n", record.representatives());
        hearing.minutes = record.minutes();
        hearing.signed = record.signed();
        hearing.refusal = record.refusal();
        return hearing;
    }

    /** When, where and under whom. */
    public HearingPlan plan() {
        return new HearingPlan(chair, at, place, open);
    }

    /** The day of the hearing. */
    public LocalDate day() {
        return LocalDate.ofInstant(at, Act.ZONE);
    }

    /** When it was held; absent while it was not. */
    public @Nullable LocalDate heldOn() {
        return heldOn;
    }

    /** The names of those who spoke for the party beside itself. */
    public List<String> representatives() {
        return representatives == null || representatives.isEmpty()
                ? List.of()
                : List.of(representatives.split("\n", -1));
    }

    /** What was said. */
    public @Nullable String minutes() {
        return minutes;
    }

    /** Whether the party signed the record; absent while it was not held. */
    public @Nullable Boolean signed() {
        return signed;
    }

    /** Why it did not sign. */
    public @Nullable String refusal() {
        return refusal;
    }
}
