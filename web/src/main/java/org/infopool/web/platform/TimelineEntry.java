package org.infopool.web.platform;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened, as the time line tells it.
 *
 * @param what what happened, in the reader's language
 * @param who who did it, with role; "the clock" for what fell due
 * @param why the reason that was given; absent where none was
 * @param law the article, in words; absent where the reader may not see it
 * @param href where to read more; absent when there is nothing more
 */
public record TimelineEntry(
        Instant at,
        String what,
        String who,
        @Nullable String why,
        @Nullable String law,
        @Nullable String href,
        Tone tone) {}
