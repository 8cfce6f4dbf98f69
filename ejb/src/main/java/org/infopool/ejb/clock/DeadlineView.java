package org.infopool.ejb.clock;

import java.time.Instant;
import java.time.LocalDate;
import org.infopool.domain.clock.DeadlineState;
import org.infopool.domain.clock.Interruptions;
import org.infopool.domain.clock.Side;
import org.infopool.domain.journal.EventReference;
import org.infopool.domain.journal.Subject;
import org.infopool.domain.journal.SubjectKind;
import org.jspecify.annotations.Nullable;

/**
 * A deadline as lists and clock panels show it.
 *
 * @param ruleId the article that sets it; its name lies in the rule book
 * @param dueOn the last day, as far as it is known: while time stands, without the days that will be taken out
 * @param provisional whether the last day may still move, because a year's holidays are not known
 * @param extendedBy the event that extended it
 * @param failure why its consequences could not be set going; absent when all is well
 */
public record DeadlineView(
        String number,
        SubjectKind aboutKind,
        String aboutNumber,
        String ruleId,
        Side side,
        DeadlineState state,
        LocalDate startOn,
        @Nullable Instant startAt,
        LocalDate dueOn,
        Instant dueAt,
        boolean provisional,
        Interruptions interruptions,
        EventReference openedBy,
        @Nullable EventReference extendedBy,
        @Nullable EventReference closedBy,
        @Nullable LocalDate closedOn,
        @Nullable String failure) {
    /** What it is about. */
    public Subject about() {
        return new Subject(aboutKind, aboutNumber);
    }

    /** Whether it ends at an exact time. */
    public boolean hours() {
        return startAt != null;
    }

    /** Whether its time was over at this moment and it was still open. */
    public boolean isOverdue(Instant now) {
        return state.isOpen() && !now.isBefore(dueAt);
    }
}
