package org.infopool.web.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.stream.Stream;
import org.infopool.ejb.access.SignInGuards;
import org.jspecify.annotations.Nullable;

/**
 * The cookie by which a browser is known that has signed in before. It lets nobody in; it only spares its owner the
 * waits that others cause by guessing.
 */
@ApplicationScoped
public class KnownDevice {
    private static final String COOKIE = "device";
    private static final Duration KEPT = Duration.ofDays(90);

    @Inject
    private SignInGuards guards;

    /** The token that the browser sent, absent when it is new here. */
    public @Nullable String of(HttpServletRequest request) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Stream::of)
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .map(Cookie::getValue)
                .filter(value -> !value.isEmpty())
                .findFirst()
                .orElse(null);
    }

    /** Notes that somebody has signed in here. */
    public void remember(String username, HttpServletRequest request, HttpServletResponse response) {
        var cookie = new Cookie(COOKIE, guards.succeeded(username, of(request)));
        cookie.setPath(request.getContextPath().isEmpty() ? "/" : request.getContextPath());
        cookie.setMaxAge((int) KEPT.toSeconds());
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
    }
}
