package org.infopool.web.platform;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;

/**
 * Tells browsers what not to do with our answers. Pages get their content security policy, with a nonce each, from
 * PrimeFaces; everything else gets one that allows nothing. First of the filters, so that refusals have the headers too.
 *
 * <p>Also asked for error pages: their policy takes the place of the one that the failed answer began with. Two policies
 * would both hold, and nothing of the page would be allowed.
 */
public class SecurityHeaders extends HttpFilter {
    private static final String POLICY = "Content-Security-Policy";
    private static final String NOTHING =
            "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "geolocation=(), microphone=(), payment=(), usb=()");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        if (request.isSecure()) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
        if (!isPage(request)) {
            response.setHeader(POLICY, NOTHING);
        }
        if (isPersonal(request)) {
            // What one reader was shown must not come back from a cache for the next one on the same machine.
            response.setHeader("Cache-Control", "no-store");
        }
        chain.doFilter(request, new OnePolicy(response));
    }

    private static boolean isPage(HttpServletRequest request) {
        return request.getServletPath().endsWith(".xhtml");
    }

    private static boolean isPersonal(HttpServletRequest request) {
        return !request.getServletPath().startsWith("/jakarta.faces.resource/");
    }

    /** PrimeFaces adds its policy beside one that is there already; here it replaces it. */
    private static final class OnePolicy extends HttpServletResponseWrapper {
        private OnePolicy(HttpServletResponse response) {
            super(response);
        }

        @Override
        public void addHeader(String name, String value) {
            if (name.equalsIgnoreCase(POLICY)) {
                setHeader(name, value);
            } else {
                super.addHeader(name, value);
            }
        }
    }
}
