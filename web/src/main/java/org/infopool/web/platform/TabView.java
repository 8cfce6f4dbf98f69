package org.infopool.web.platform;

import org.jspecify.annotations.Nullable;

/**
 * A tab of an object's page. Each has its own address.
 *
 * @param count how many things lie behind it; absent when that does not matter
 */
public record TabView(
        String label,
        String href,
        boolean current,
        @Nullable Integer count) {}
