package org.infopool.domain.enforcement;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.infopool.domain.rulebook.ItemCategory;

/** How many items of one kind a violation concerns. Immutable. */
@Embeddable
class CountedItems {
    @Enumerated(EnumType.STRING)
    @Column(name = "category", nullable = false)
    private ItemCategory category;

    @Column(name = "items", nullable = false)
    private long count;

    /** For the persistence provider. */
    protected CountedItems() {}

    CountedItems(ItemCategory category, long count) {
        this.category = category;
        this.count = count;
    }

    ItemCategory category() {
        return category;
    }

    long count() {
        return count;
    }
}
