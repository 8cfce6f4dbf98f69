package org.infopool.web.platform;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A deadline as a page shows it: a chip that says how much time is left, and behind it how that was computed.
 *
 * @param key tells this deadline from the others of the page; letters, digits and hyphens
 * @param label what is due, such as "Decide"
 * @param left how much time is left, such as "3 working days left"; or that it is paused, met or overdue
 * @param due when it is due, short, such as "Fri 24 Oct"; absent while it is paused
 * @param dueInFull when it is due, in full with the year, and the hour where it counts
 * @param on whose shoulders it lies
 * @param law the article, in words
 * @param provisional whether it reaches beyond the loaded calendars, so that the date may still move
 * @param steps the derivation: start, unit, calendar, skipped days, pauses, result
 */
public record ClockView(
        String key,
        String label,
        String left,
        @Nullable String due,
        String dueInFull,
        Tone tone,
        String on,
        String law,
        boolean provisional,
        List<StepView> steps) {}
