package org.infopool.domain.vetting;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.infopool.domain.rulebook.Rating;
import org.infopool.domain.shared.RuleViolated;

/** What an assessor says of one item, and why. Immutable: replace it, never change it. */
@Embeddable
public class ItemRating {
    @Column(name = "item", nullable = false)
    private String item;

    @Enumerated(EnumType.STRING)
    @Column(name = "rating", nullable = false)
    private Rating rating;

    @Column(name = "note", nullable = false)
    private String note;

    /** For the persistence provider. */
    protected ItemRating() {}

    /**
     * Rates an item.
     *
     * @param item the rule book id of the item
     * @param note what was seen; needed for everything but {@link Rating#MET}, at most 2,000 characters
     * @throws RuleViolated {@code assessment.noteMissing}, {@code assessment.noteLength}
     */
    public ItemRating(String item, Rating rating, String note) {
        this.item = item;
        this.rating = rating;
        this.note = note.strip();
        RuleViolated.unless(this.note.length() <= 2000, "assessment.noteLength", item);
        RuleViolated.unless(rating == Rating.MET || !this.note.isEmpty(), "assessment.noteMissing", item);
    }

    public String item() {
        return item;
    }

    public Rating rating() {
        return rating;
    }

    public String note() {
        return note;
    }
}
