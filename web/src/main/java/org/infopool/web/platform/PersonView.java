package org.infopool.web.platform;

import org.jspecify.annotations.Nullable;

/**
 * Somebody who has a part in a matter.
 *
 * @param part the part, such as "first assessor"
 * @param name absent while nobody is named yet
 * @param note something to know, such as a declared conflict
 */
public record PersonView(
        String part, @Nullable String name, @Nullable String note) {}
