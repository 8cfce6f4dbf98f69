package org.infopool.domain.access;

import java.util.Locale;

/** The languages in which the pool speaks. */
public enum Language {
    ZH(Locale.SIMPLIFIED_CHINESE),
    EN(Locale.ENGLISH);

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    /** The form of dates, numbers and texts that goes with it. */
    public Locale locale() {
        return locale;
    }

    /** The tag used in pages, cookies and HTTP headers: {@code zh} or {@code en}. */
    public String tag() {
        return locale.getLanguage();
    }

    /** The language of a locale: Chinese for all of its forms, English for everything else. */
    public static Language of(Locale locale) {
        return locale.getLanguage().equals(ZH.tag()) ? ZH : EN;
    }
}
