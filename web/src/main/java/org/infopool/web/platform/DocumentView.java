package org.infopool.web.platform;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A document in a list.
 *
 * @param name the file's name, or what the document is
 * @param kind what it is evidence of, in words
 * @param bytes its size
 * @param received when the server received it
 * @param from who handed it in
 * @param href where it is downloaded; absent where the reader may know of it but not read it
 */
public record DocumentView(
        String name,
        String kind,
        long bytes,
        Instant received,
        String from,
        @Nullable String href) {}
