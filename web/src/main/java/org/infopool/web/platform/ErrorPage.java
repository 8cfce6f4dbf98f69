package org.infopool.web.platform;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Backs the error pages. */
@Named
@RequestScoped
public class ErrorPage {
    private static final Pattern REFERENCE = Pattern.compile("E-[0-9A-Z]{8}");
    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_]*|true|false|on");
    private static final int LONGEST_SHOWN = 20_000;

    @Inject
    private HttpServletRequest request;

    @Inject
    private PageWords words;

    private @Nullable String reference;

    /** The reference under which the fault is in the log; a fault that nobody logged yet is logged now. */
    public String getReference() {
        if (reference == null) {
            reference = known();
        }
        return reference;
    }

    private String known() {
        if (request.getAttribute(Failure.ATTRIBUTE) instanceof String logged) {
            return logged;
        }
        var passed = request.getParameter("reference");
        if (passed != null && REFERENCE.matcher(passed).matches()) {
            return passed;
        }
        return Failure.log((Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION));
    }

    /** What was typed into the form that came too late: so that it can be copied into a fresh one. */
    public List<Fact> getTyped() {
        var typed = new ArrayList<Fact>();
        request.getParameterMap().forEach((name, values) -> {
            for (var value : values) {
                if (isTyped(name, value)) {
                    typed.add(new Fact(name.substring(name.lastIndexOf(':') + 1), value));
                }
            }
        });
        return List.copyOf(typed);
    }

    /** Not the bookkeeping of Faces, no secrets, and neither the buttons nor the choices, whose values are our own words. */
    private boolean isTyped(String name, String value) {
        var lower = name.toLowerCase(Locale.ROOT);
        return name.contains(":")
                && !value.isBlank()
                && value.length() <= LONGEST_SHOWN
                && !CODE.matcher(value).matches()
                && !words.isOurs(value)
                && !lower.startsWith("jakarta.faces.")
                && !lower.startsWith("primefaces.")
                && !lower.contains("password")
                && !lower.contains("code");
    }
}
