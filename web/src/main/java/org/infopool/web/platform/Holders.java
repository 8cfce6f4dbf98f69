package org.infopool.web.platform;

import org.jspecify.annotations.Nullable;

/** How enterprises are named to a reader: by the name that they can read first. */
public final class Holders {
    private Holders() {}

    /** The registered name; before it the name in Latin letters, for those who read those. */
    public static String name(@Nullable String name, @Nullable String latinName, Language language) {
        if (name == null) {
            return "";
        }
        if (latinName == null || latinName.equals(name)) {
            return name;
        }
        return language.isChinese() ? name : latinName + " · " + name;
    }
}
