package org.infopool.web.register;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.infopool.domain.license.LicenseNumber;

/** The short address of an entry, {@code /register/LIC-2026-000123}, as certificates print it. It leads to the entry's page. */
public class RegisterAddress implements Filter {
    private static final Pattern NUMBER = Pattern.compile("/register/([A-Z]{2,6}-[0-9]{4}-[0-9]{1,9})");

    /** The short address of a license's entry, without the context path. */
    public static String of(LicenseNumber number) {
        return "/register/" + number.value();
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var http = (HttpServletRequest) request;
        var address = NUMBER.matcher(
                http.getRequestURI().substring(http.getContextPath().length()));
        if (address.matches()) {
            ((HttpServletResponse) response)
                    .sendRedirect(http.getContextPath() + RegisterEntryPage.PATH + "?number=" + address.group(1));
        } else {
            chain.doFilter(request, response);
        }
    }
}
