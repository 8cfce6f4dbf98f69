package org.infopool.web.platform;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;

/** The language of the reader, and the way to the other one. */
@Named
@RequestScoped
public class Language {
    @Inject
    private HttpServletRequest request;

    /** The locale in which this request is answered. */
    public Locale locale() {
        return LanguageFilter.localeOf(request);
    }

    /** The locale, as a page asks for it. */
    public Locale getLocale() {
        return locale();
    }

    /** The language tag for the page: {@code en} or {@code zh-CN}. */
    public String getTag() {
        return isChinese() ? "zh-CN" : "en";
    }

    /** Whether the reader reads Chinese. */
    public boolean isChinese() {
        return locale().getLanguage().equals(Locale.CHINESE.getLanguage());
    }

    /** The language tag of the other language, for the link that leads to it. */
    public String getOtherTag() {
        return isChinese() ? "en" : "zh-CN";
    }

    /** The address of this page. */
    public String getHere() {
        return Place.of(request).toString();
    }

    /** The address of this page in the other language. */
    public String getSwitchHref() {
        return Place.of(request)
                .with(LanguageFilter.NAME, isChinese() ? "en" : "zh")
                .toString();
    }
}
