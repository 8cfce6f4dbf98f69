package org.infopool.domain.document;

import java.text.Normalizer;
import java.util.Locale;
import org.infopool.domain.shared.RuleViolated;

/** A file's name as it may be shown and offered again: no path, no control characters, of reasonable length. */
public final class FileName {
    /** The longest name, in characters, extension included. */
    public static final int LONGEST = 120;

    private FileName() {}

    /**
     * Cleans a name that a browser or a client sent.
     *
     * @throws RuleViolated {@code document.noName} when nothing is left of it
     */
    public static String clean(String sent) {
        var name = sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1);
        // Control and format characters (direction overrides hide what a file is), unassigned ones, and what file
        // systems do not take. Composed only then: what stood between two characters kept them apart.
        name = Normalizer.normalize(name.replaceAll("\\p{C}", ""), Normalizer.Form.NFC)
                .replaceAll("[:*?\"<>|]", "_")
                .strip();
        while (name.startsWith(".")) {
            name = name.substring(1).strip();
        }
        RuleViolated.unless(!name.isBlank(), "document.noName");
        return shortened(name);
    }

    /** The part after the last dot, in lower case; empty where there is none. */
    public static String extension(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    private static String shortened(String name) {
        if (name.length() <= LONGEST) {
            return name;
        }
        var extension = extension(name);
        var suffix = extension.isEmpty() || extension.length() > 10 ? "" : "." + extension;
        int end = LONGEST - suffix.length();
        // Never half a character.
        end -= Character.isHighSurrogate(name.charAt(end - 1)) ? 1 : 0;
        return name.substring(0, end).stripTrailing() + suffix;
    }
}
