package org.infopool.domain.rulebook;

import java.util.EnumMap;
import java.util.Map;

/**
 * How many items of each kind, already counted as the interpretation asks (Fa Shi [2017] 10, art. 11): obtained and then
 * sold once, sold to several once for each.
 */
public final class ItemCounts {
    /** No items. */
    public static final ItemCounts NONE = new ItemCounts(new EnumMap<>(ItemCategory.class));

    /** Only the kinds of which there are any. */
    private final EnumMap<ItemCategory, Long> counts;

    private ItemCounts(EnumMap<ItemCategory, Long> counts) {
        this.counts = counts;
    }

    /** So many of each kind; none of those left out. */
    public static ItemCounts of(Map<ItemCategory, Long> counts) {
        var all = new EnumMap<ItemCategory, Long>(ItemCategory.class);
        counts.forEach((category, count) -> {
            if (count < 0) {
                throw new IllegalArgumentException("A count is not negative: " + category + " " + count);
            }
            if (count > 0) {
                all.put(category, count);
            }
        });
        return new ItemCounts(all);
    }

    /** So many of one kind. */
    public static ItemCounts of(ItemCategory category, long count) {
        return of(Map.of(category, count));
    }

    /** How many of this kind. */
    public long get(ItemCategory category) {
        return counts.getOrDefault(category, 0L);
    }

    /** These and so many more of one kind. */
    public ItemCounts plus(ItemCategory category, long more) {
        var all = new EnumMap<>(counts);
        all.merge(category, more, Math::addExact);
        return of(all);
    }

    /** These without any of one kind. */
    ItemCounts without(ItemCategory category) {
        var all = new EnumMap<>(counts);
        all.remove(category);
        return new ItemCounts(all);
    }

    /** The kinds of which there are any, with their numbers. */
    Iterable<Map.Entry<ItemCategory, Long>> entries() {
        return counts.entrySet();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ItemCounts that && counts.equals(that.counts);
    }

    @Override
    public int hashCode() {
        return counts.hashCode();
    }

    @Override
    public String toString() {
        return counts.toString();
    }
}
