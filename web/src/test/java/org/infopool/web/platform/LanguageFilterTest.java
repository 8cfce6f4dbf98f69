package org.infopool.web.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class LanguageFilterTest {
    private final List<Cookie> set = new ArrayList<>();

    @Test
    void followsTheBrowserOfAStranger() throws Exception {
        assertEquals(
                Locale.SIMPLIFIED_CHINESE, filtered(Requests.get("/index.xhtml", null, Locale.TRADITIONAL_CHINESE)));
        assertEquals(Locale.ENGLISH, filtered(Requests.get("/index.xhtml", null, Locale.GERMAN)));
        assertTrue(set.isEmpty(), "nothing is remembered of who did not ask");
    }

    @Test
    void remembersWhatWasAskedFor() throws Exception {
        assertEquals(Locale.SIMPLIFIED_CHINESE, filtered(Requests.get("/index.xhtml", "lang=zh", Locale.ENGLISH)));
        assertEquals("zh", set.getFirst().getValue());
        assertTrue(set.getFirst().isHttpOnly());
        assertEquals(
                Locale.SIMPLIFIED_CHINESE,
                filtered(Requests.get("/index.xhtml", null, Locale.ENGLISH, new Cookie("lang", "zh"))));
    }

    @Test
    void takesNoLanguageThatItDoesNotSpeak() throws Exception {
        assertEquals(
                Locale.ENGLISH,
                filtered(Requests.get("/index.xhtml", "lang=fr", Locale.ENGLISH, new Cookie("lang", "xx"))));
        assertTrue(set.isEmpty());
    }

    private Locale filtered(HttpServletRequest request) throws Exception {
        var response = (HttpServletResponse) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {HttpServletResponse.class}, (proxy, method, arguments) -> {
                    if (!method.getName().equals("addCookie")) {
                        throw new UnsupportedOperationException(method.getName());
                    }
                    set.add((Cookie) arguments[0]);
                    return null;
                });
        new LanguageFilter().doFilter(request, response, (passed, on) -> {});
        return LanguageFilter.localeOf(request);
    }
}
