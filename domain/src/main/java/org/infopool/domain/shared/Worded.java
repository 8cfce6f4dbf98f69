package org.infopool.domain.shared;

import java.util.Locale;

/** Something that knows how to say itself in a person's language, also inside another text. */
public interface Worded {
    /** This in words. */
    String in(Words words, Locale language);
}
