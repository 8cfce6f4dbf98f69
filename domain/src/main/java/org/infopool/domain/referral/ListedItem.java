package org.infopool.domain.referral;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** An item as it is stored with its referral. Immutable. */
@Embeddable
public class ListedItem {
    @Column(name = "item_name", nullable = false)
    private String name;

    @Column(name = "quantity", nullable = false)
    private String quantity;

    @Column(name = "place", nullable = false)
    private String place;

    /** For the persistence provider. */
    protected ListedItem() {}

    static ListedItem of(Item item) {
        var listed = new ListedItem();
        listed.name = item.name();
        listed.quantity = item.quantity();
        listed.place = item.place();
        return listed;
    }

    Item value() {
        return new Item(name, quantity, place);
    }
}
