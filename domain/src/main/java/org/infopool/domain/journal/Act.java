package org.infopool.domain.journal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * One deliberate step by somebody: who, when, on which legal basis, why, and from which day it takes effect.
 *
 * @param at when it was recorded; the server's time, whole microseconds, UTC
 * @param legalBasis the rule book id of the article that allows it, such as {@code all.32-5}
 * @param reason what the actor gave as reason; absent where the step needs none. Free text may name people: erasable
 * @param effectiveOn the day from which it takes effect, in {@link #ZONE}; the day of recording unless the law says otherwise
 */
public record Act(
        Actor actor,
        Instant at,
        String legalBasis,
        @Personal @Nullable String reason,
        LocalDate effectiveOn,
        Origin origin) {
    /** The zone in which days are counted (law.md GEN-11). */
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    /** An act that takes effect on the day it is recorded. */
    public static Act now(Actor actor, Instant at, String legalBasis, @Nullable String reason, Origin origin) {
        return new Act(actor, at, legalBasis, reason, LocalDate.ofInstant(at, ZONE), origin);
    }

    /** The day on which the act was recorded, in {@link #ZONE}. */
    public LocalDate day() {
        return LocalDate.ofInstant(at, ZONE);
    }

    /** The same act, taking effect on another day. */
    public Act effective(LocalDate day) {
        return new Act(actor, at, legalBasis, reason, day, origin);
    }

    /** The same act on another legal basis: one step of a person may have several effects, each with its own article. */
    public Act on(String otherLegalBasis) {
        return new Act(actor, at, otherLegalBasis, reason, effectiveOn, origin);
    }
}
