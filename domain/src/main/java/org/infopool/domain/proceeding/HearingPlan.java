package org.infopool.domain.proceeding;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.infopool.domain.clock.DueDate;
import org.infopool.domain.journal.Act;
import org.infopool.domain.rulebook.DueDates;
import org.infopool.domain.rulebook.Reasoned;
import org.infopool.domain.rulebook.RuleBook;
import org.infopool.domain.shared.PersonNumber;
import org.infopool.domain.shared.RuleViolated;

/**
 * When, where and under whom a party is to be heard.
 *
 * @param open whether everybody may listen; otherwise a secret or privacy stands against it
 */
public record HearingPlan(PersonNumber chair, Instant at, String place, boolean open) {
    private static final String NOTICE = "p14.37.notice";

    /** The day of the hearing. */
    public LocalDate day() {
        return LocalDate.ofInstant(at, Act.ZONE);
    }

    /** The last day on which the party can be told. */
    public Reasoned<DueDate> tellBy(RuleBook book) {
        return DueDates.of(book, NOTICE, day(), List.of());
    }

    /**
     * Refuses a hearing of which the party is told too late (APL 64, P14-37).
     *
     * @param told the day on which the party is told
     * @throws RuleViolated {@code proceeding.placeMissing}, {@code proceeding.hearingTooSoon}
     */
    public void require(RuleBook book, LocalDate told) {
        RuleViolated.unless(!place.isBlank(), "proceeding.placeMissing");
        var last = tellBy(book).outcome().day();
        RuleViolated.unless(!told.isAfter(last), "proceeding.hearingTooSoon", day(), last);
    }
}
