package org.infopool.web.platform;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Requests for tests: a page, its query, a browser's language and cookies. */
final class Requests {
    private Requests() {}

    static HttpServletRequest get(String path, String query, Locale browser, Cookie... cookies) {
        Map<String, Object> attributes = new HashMap<>();
        return (HttpServletRequest) Proxy.newProxyInstance(
                Requests.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "getMethod" -> "GET";
                    case "getServletPath" -> path;
                    case "getContextPath" -> "";
                    case "getQueryString" -> query;
                    case "getLocale" -> browser;
                    case "getCookies" -> cookies.length == 0 ? null : cookies;
                    case "getParameter" -> parameter(query, (String) arguments[0]);
                    case "isSecure" -> true;
                    case "setAttribute" -> attributes.put((String) arguments[0], arguments[1]);
                    case "getAttribute" -> attributes.get((String) arguments[0]);
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }

    private static String parameter(String query, String name) {
        if (query != null) {
            for (var parameter : query.split("&", -1)) {
                if (parameter.startsWith(name + "=")) {
                    return parameter.substring(name.length() + 1);
                }
            }
        }
        return null;
    }
}
