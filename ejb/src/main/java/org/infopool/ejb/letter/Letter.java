package org.infopool.ejb.letter;

import java.util.Collection;
import org.infopool.domain.shared.LocalizedText;
import org.infopool.domain.shared.Worded;
import org.jspecify.annotations.Nullable;

/**
 * A letter by which an office tells a party something that has effect: Chinese first, English after. Each is a record that
 * holds everything it says; the frame around it, from the head to the seal, is the same for all.
 *
 * <p>Its words lie under {@code letter.<matter>.}: those that the frame asks for are {@code bookmark}, {@code translation},
 * {@code day}, {@code party}, {@code matter}, {@code remedies.review} and {@code signatory}.
 */
public interface Letter {
    /** What every letter says of itself. */
    Letterhead head();

    /** What its words are kept under. */
    String matter();

    /** What the letter is called. */
    Worded title();

    /** What the letter is about, in a line. */
    Worded subject();

    /** What the matter is, in its row of the head. */
    Worded about();

    /** How it can be challenged; absent where it orders nothing. */
    @Nullable
    Remedies remedies();

    /** What is to be said beside the remedies; absent where nothing is. */
    default @Nullable Worded besideRemedies() {
        return null;
    }

    /** The citations of what is not law yet, each once. */
    Collection<LocalizedText> proposed();
}
