package org.infopool.web.vetting;

import java.io.Serializable;
import org.infopool.domain.rulebook.Rating;
import org.infopool.domain.vetting.ItemRating;
import org.jspecify.annotations.Nullable;

/** What is being filled in about one item. */
public class Answer implements Serializable {
    private static final long serialVersionUID = 1;

    private @Nullable Rating rating;
    private @Nullable String note;

    /** Nothing yet. */
    public Answer() {}

    Answer(ItemRating given) {
        rating = given.rating();
        note = given.note();
    }

    /** What the use case takes; absent while no rating is chosen. */
    @Nullable
    ItemRating of(String item) {
        var chosen = rating;
        return chosen == null ? null : new ItemRating(item, chosen, note == null ? "" : note);
    }

    public @Nullable Rating getRating() {
        return rating;
    }

    public void setRating(@Nullable Rating rating) {
        this.rating = rating;
    }

    public @Nullable String getNote() {
        return note;
    }

    public void setNote(@Nullable String note) {
        this.note = note;
    }
}
