package org.infopool.web.platform;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Where the reader is: the address of the page as the browser shows it, whatever was posted to it. */
final class Place {
    private Place() {}

    /** The address asked for; behind an error page, the one that failed. */
    static Address of(HttpServletRequest request) {
        if (request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String uri
                && uri.startsWith(request.getContextPath() + "/")) {
            var failed = (String) request.getAttribute(RequestDispatcher.ERROR_QUERY_STRING);
            var query = failed == null ? request.getQueryString() : failed;
            return address(uri.substring(request.getContextPath().length()), query);
        }
        return address(request.getServletPath(), request.getQueryString());
    }

    private static Address address(String path, @Nullable String query) {
        var address = Address.of(path);
        if (query == null) {
            return address;
        }
        for (var parameter : query.split("&", -1)) {
            var equals = parameter.indexOf('=');
            var name = equals > 0 ? decoded(parameter.substring(0, equals)) : "";
            if (!name.isEmpty()) {
                address = address.with(name, decoded(parameter.substring(equals + 1)));
            }
        }
        return address.with(LanguageFilter.NAME, null);
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            return "";
        }
    }
}
