package org.infopool.domain.notice;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.List;
import org.infopool.domain.rulebook.DueDates;
import org.infopool.domain.rulebook.RuleBook;
import org.infopool.domain.shared.PersonNumber;
import org.infopool.domain.shared.RuleViolated;
import org.infopool.domain.shared.TextRule;
import org.jspecify.annotations.Nullable;

/**
 * A decision against a party that a director intends, and what the party says against it before anything is decided.
 * Immutable: every step gives another one.
 */
@Embeddable
public class IntendedDecision {
    /** The rule book id of the time that the party has for its representations, from the day of service on. */
    public static final String REPRESENTATIONS = "pool.representations";

    private static final int SHORTEST_REASON = 10;

    private static final TextRule TEXT = new TextRule("intended.textLength", 4000);

    @Column(name = "intended_by")
    private PersonNumber by;

    @Column(name = "intended_on")
    private LocalDate on;

    @Column(name = "intended_reason")
    private String reason;

    @Column(name = "told_on")
    private @Nullable LocalDate servedOn;

    @Column(name = "representations")
    private @Nullable String representations;

    @Column(name = "represented_on")
    private @Nullable LocalDate representedOn;

    /** For the persistence provider. */
    protected IntendedDecision() {}

    private IntendedDecision(
            PersonNumber by,
            LocalDate on,
            String reason,
            @Nullable LocalDate servedOn,
            @Nullable String representations,
            @Nullable LocalDate representedOn) {
        this.by = by;
        this.on = on;
        this.reason = reason;
        this.servedOn = servedOn;
        this.representations = representations;
        this.representedOn = representedOn;
    }

    /**
     * What a director intends.
     *
     * @throws RuleViolated {@code intended.reason} without 10 characters of reason, {@code intended.textLength}
     */
    public static IntendedDecision of(PersonNumber by, LocalDate on, String reason) {
        var said = reason.strip();
        RuleViolated.unless(said.length() >= SHORTEST_REASON, "intended.reason");
        TEXT.fits(said);
        return new IntendedDecision(by, on, said, null, null, null);
    }

    /** From this day on the party's time runs. */
    public IntendedDecision served(LocalDate day) {
        return new IntendedDecision(by, on, reason, day, representations, representedOn);
    }

    /**
     * The party answers, once.
     *
     * @throws RuleViolated {@code intended.representedBefore}, {@code intended.representationsMissing}, {@code
     *     intended.textLength}
     */
    public IntendedDecision represented(String said, LocalDate day) {
        requireUnanswered();
        return new IntendedDecision(
                by, on, reason, servedOn, TEXT.require(said.strip(), "intended.representationsMissing"), day);
    }

    /**
     * Refuses to take anything in after the party has answered.
     *
     * @throws RuleViolated {@code intended.representedBefore}
     */
    public void requireUnanswered() {
        RuleViolated.unless(representations == null, "intended.representedBefore");
    }

    /**
     * Refuses to decide before the party was heard: it has answered, or the time for it is over (Pool rules 9).
     *
     * @param number of the matter
     * @throws RuleViolated {@code intended.notServed}, {@code intended.representationsRun} with the last day
     */
    public void requireHeard(Object number, RuleBook book, LocalDate day) {
        if (representations != null) {
            return;
        }
        if (servedOn == null) {
            throw new RuleViolated("intended.notServed", number);
        }
        var last = DueDates.of(book, REPRESENTATIONS, servedOn, List.of())
                .outcome()
                .day();
        RuleViolated.unless(day.isAfter(last), "intended.representationsRun", number, last);
    }

    /**
     * What the decision answers to what the party has said: needed exactly where it has said something.
     *
     * @param number of the matter
     * @throws RuleViolated {@code intended.unanswered}, {@code intended.nothingToAnswer}, {@code intended.textLength}
     */
    public @Nullable String answered(@Nullable String answer, Object number) {
        var said = answer == null || answer.isBlank() ? null : answer.strip();
        RuleViolated.unless(said != null || representations == null, "intended.unanswered", number);
        RuleViolated.unless(said == null || representations != null, "intended.nothingToAnswer", number);
        if (said != null) {
            TEXT.fits(said);
        }
        return said;
    }

    /** The director who intends it. */
    public PersonNumber by() {
        return by;
    }

    /** The day on which it was intended. */
    public LocalDate on() {
        return on;
    }

    /** Why, in the director's words. */
    public String reason() {
        return reason;
    }

    /** The day on which the party was served with it; absent until then. */
    public @Nullable LocalDate servedOn() {
        return servedOn;
    }

    /** What the party says against it; absent while it has said nothing. */
    public @Nullable String representations() {
        return representations;
    }

    /** The day on which the party answered; absent while it has not. */
    public @Nullable LocalDate representedOn() {
        return representedOn;
    }
}
