package org.infopool.domain.proceeding;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Objects;
import org.infopool.domain.enforcement.ViolationNumber;
import org.infopool.domain.rulebook.Limitation;
import org.infopool.domain.rulebook.RuleBook;
import org.infopool.domain.shared.RuleViolated;
import org.jspecify.annotations.Nullable;

/** A violation that a proceeding is about, with the days that say whether it was found in time. Immutable. */
@Embeddable
public class Charge {
    @Column(name = "violation_number", nullable = false)
    private ViolationNumber violation;

    @Column(name = "act_until")
    private @Nullable LocalDate actUntil;

    @Column(name = "safety_harmed", nullable = false)
    private boolean safetyHarmed;

    @Column(name = "discovered_on", nullable = false)
    private LocalDate discoveredOn;

    /** For the persistence provider. */
    protected Charge() {}

    /**
     * A violation as it is known when the filing is proposed.
     *
     * @param actUntil when the act ended; absent while it goes on
     * @param safetyHarmed whether life, health or financial safety was concerned and harm was done
     */
    public static Charge of(
            ViolationNumber violation, @Nullable LocalDate actUntil, boolean safetyHarmed, LocalDate discoveredOn) {
        var charge = new Charge();
        charge.violation = violation;
        charge.actUntil = actUntil;
        charge.safetyHarmed = safetyHarmed;
        charge.discoveredOn = discoveredOn;
        return charge;
    }

    /**
     * Refuses what was discovered too late (APL 36). An act that goes on is always discovered in time.
     *
     * @throws RuleViolated {@code penalty.timeBarred}
     */
    void requireInTime(RuleBook book) {
        if (actUntil != null) {
            Limitation.require(book, actUntil, safetyHarmed, discoveredOn);
        }
    }

    public ViolationNumber violation() {
        return violation;
    }

    /** When the act ended; absent while it goes on. */
    public @Nullable LocalDate actUntil() {
        return actUntil;
    }

    public boolean isSafetyHarmed() {
        return safetyHarmed;
    }

    public LocalDate discoveredOn() {
        return discoveredOn;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Charge charge && violation.equals(charge.violation);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(violation);
    }
}
