package org.infopool.web.platform;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds out which language the reader wants: the one asked for in the address ({@code lang=zh}), which is remembered in a
 * cookie, else the remembered one, else the one that the browser prefers. No session is needed for it.
 */
public class LanguageFilter extends HttpFilter {
    /** The name of the parameter and of the cookie. */
    public static final String NAME = "lang";

    private static final String ATTRIBUTE = LanguageFilter.class.getName();

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        // Only a GET may ask: looking for parameters in the body of a form would read it before its encoding is known.
        var asked = request.getMethod().equals("GET") ? known(request.getParameter(NAME)) : Optional.<Locale>empty();
        asked.ifPresent(locale -> response.addCookie(remembering(locale, request)));
        request.setAttribute(ATTRIBUTE, asked.or(() -> remembered(request)).orElseGet(() -> preferred(request)));
        chain.doFilter(request, response);
    }

    /** The language in which to answer a request. */
    public static Locale localeOf(HttpServletRequest request) {
        return request.getAttribute(ATTRIBUTE) instanceof Locale locale ? locale : preferred(request);
    }

    private static Optional<Locale> remembered(HttpServletRequest request) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Stream::of)
                .filter(cookie -> cookie.getName().equals(NAME))
                .findFirst()
                .flatMap(cookie -> known(cookie.getValue()));
    }

    private static Locale preferred(HttpServletRequest request) {
        return request.getLocale().getLanguage().equals("zh") ? Locale.SIMPLIFIED_CHINESE : Locale.ENGLISH;
    }

    private static Optional<Locale> known(@Nullable String name) {
        return switch (name == null ? "" : name) {
            case "en" -> Optional.of(Locale.ENGLISH);
            case "zh" -> Optional.of(Locale.SIMPLIFIED_CHINESE);
            default -> Optional.empty();
        };
    }

    private static Cookie remembering(Locale locale, HttpServletRequest request) {
        var cookie = new Cookie(NAME, locale.getLanguage());
        cookie.setPath(request.getContextPath().isEmpty() ? "/" : request.getContextPath());
        cookie.setMaxAge((int) Duration.ofDays(365).toSeconds());
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }
}
