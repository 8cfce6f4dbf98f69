package org.infopool.ejb.platform;

import org.jspecify.annotations.Nullable;

/**
 * What a program was answered, to be said again when it asks the same again.
 *
 * @param location where what was made can be found; absent where nothing was
 * @param body the text of the answer; absent where it had none
 */
public record KeptAnswer(
        int status,
        @Nullable String mediaType,
        @Nullable String location,
        @Nullable String body) {}
