package org.infopool.domain.clock;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A period that an article sets, with everything a deadline needs to know about it.
 *
 * @param ruleId the rule book id of the article
 * @param side whose time it is
 * @param adverse whether its end worsens a party's position; such a deadline never fires on a provisional date
 * @param warning how long before the end to warn, where the rule book says
 * @param pausedBy the id of the rule that lists the reasons for which it may pause; absent where it never pauses
 * @param extension the id of the period by which it may be extended once; absent where it may not
 */
public record StatutoryPeriod(
        String ruleId,
        Span span,
        Side side,
        boolean adverse,
        @Nullable Span warning,
        @Nullable String pausedBy,
        @Nullable String extension) {

    /** When a period ends that starts on this day (day 0). */
    public DueDate dueFrom(LocalDate start, List<Pause> pauses, WorkingCalendar calendar) {
        return span.unit() == PeriodUnit.HOURS
                ? span.dueFrom(start, pauses, calendar)
                : new DueDate(span, start, Stretches.of(pauses), calendar, null, this);
    }

    /** When a period of hours ends that starts at this moment. */
    public DueDate dueFrom(OffsetDateTime start, WorkingCalendar calendar) {
        return span.unit() == PeriodUnit.HOURS
                ? new DueDate(span, start.withOffsetSameInstant(Span.OFFSET), calendar, this)
                : span.dueFrom(start, calendar);
    }
}
