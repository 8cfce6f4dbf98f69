package org.infopool.web.platform;

import org.jspecify.annotations.Nullable;

/**
 * The head of a column of a list.
 *
 * @param label in the reader's language
 * @param sortHref the address of the list sorted by this column, or the other way round; absent when it cannot be sorted by it
 * @param sorted {@code ascending}, {@code descending} or {@code none}, as screen readers are told
 * @param numeric whether it holds figures, which stand to the right
 */
public record Column(String label, @Nullable String sortHref, String sorted, boolean numeric) {}
