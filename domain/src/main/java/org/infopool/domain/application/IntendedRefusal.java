package org.infopool.domain.application;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.List;
import org.infopool.domain.rulebook.DueDates;
import org.infopool.domain.rulebook.RuleBook;
import org.infopool.domain.shared.PersonNumber;
import org.infopool.domain.shared.RuleViolated;
import org.jspecify.annotations.Nullable;

/** A refusal that a director intends, and what the applicant says against it before anything is decided. */
@Embeddable
public class IntendedRefusal {
    /** The rule book id of the time that the applicant has for its representations, from the day of service on. */
    public static final String REPRESENTATIONS = "pool.representations";

    private static final int SHORTEST_REASON = 10;

    @Column(name = "refusal_intended_by")
    private PersonNumber by;

    @Column(name = "refusal_intended_on")
    private LocalDate on;

    @Column(name = "refusal_reason")
    private String reason;

    @Column(name = "refusal_served_on")
    private @Nullable LocalDate servedOn;

    @Column(name = "representations")
    private @Nullable String representations;

    @Column(name = "represented_on")
    private @Nullable LocalDate representedOn;

    /** For the persistence provider. */
    protected IntendedRefusal() {}

    private IntendedRefusal(
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
     * @throws RuleViolated {@code application.refusalReason} without 10 characters of reason, {@code
     *     application.textLength}
     */
    static IntendedRefusal of(PersonNumber by, LocalDate on, String reason) {
        var said = reason.strip();
        RuleViolated.unless(said.length() >= SHORTEST_REASON, "application.refusalReason");
        LicenseApplication.TEXT.fits(said);
        return new IntendedRefusal(by, on, said, null, null, null);
    }

    /** From this day on the applicant's time runs. */
    IntendedRefusal served(LocalDate day) {
        return new IntendedRefusal(by, on, reason, day, representations, representedOn);
    }

    /**
     * The applicant answers, once.
     *
     * @throws RuleViolated {@code application.representedBefore}, {@code application.representationsMissing}, {@code
     *     application.textLength}
     */
    IntendedRefusal represented(String said, LocalDate day) {
        RuleViolated.unless(representations == null, "application.representedBefore");
        return new IntendedRefusal(
                by,
                on,
                reason,
                servedOn,
                LicenseApplication.TEXT.require(said.strip(), "application.representationsMissing"),
                day);
    }

    /**
     * Refuses to decide before the applicant was heard: it has answered, or the time for it is over (Pool rules 9).
     *
     * @throws RuleViolated {@code application.refusalNotServed}, {@code application.representationsRun} with the last day
     */
    void requireHeard(ApplicationNumber number, RuleBook book, LocalDate day) {
        if (representations != null) {
            return;
        }
        if (servedOn == null) {
            throw new RuleViolated("application.refusalNotServed", number);
        }
        var last = DueDates.of(book, REPRESENTATIONS, servedOn, List.of())
                .outcome()
                .day();
        RuleViolated.unless(day.isAfter(last), "application.representationsRun", number, last);
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

    /** The day on which the applicant was served with it; absent until then. */
    public @Nullable LocalDate servedOn() {
        return servedOn;
    }

    /** What the applicant says against it; absent while it has said nothing. */
    public @Nullable String representations() {
        return representations;
    }

    /** The day on which the applicant answered; absent while it has not. */
    public @Nullable LocalDate representedOn() {
        return representedOn;
    }
}
