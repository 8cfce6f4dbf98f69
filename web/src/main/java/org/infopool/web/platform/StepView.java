package org.infopool.web.platform;

import org.jspecify.annotations.Nullable;

/**
 * One step of a computation, as a person can follow it.
 *
 * @param text what was done, in the reader's language
 * @param arithmetic the figures; absent where there are none
 */
public record StepView(String text, @Nullable String arithmetic) {}
