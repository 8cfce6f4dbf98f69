package org.infopool.web.platform;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The address of a page of ours: its path from the root of the application and its parameters. Immutable.
 *
 * <pre>{@code Address.of("/application/view.xhtml").with("number", "APP-2026-000123").toString()}</pre>
 */
public final class Address {
    private final String path;
    private final Map<String, String> parameters;

    private Address(String path, Map<String, String> parameters) {
        this.path = path;
        this.parameters = parameters;
    }

    /** The address of the page at {@code path}, which starts with a slash, without parameters. */
    public static Address of(String path) {
        if (!path.startsWith("/") || path.startsWith("//")) {
            throw new IllegalArgumentException(path);
        }
        return new Address(path, Map.of());
    }

    /** This address with a parameter set to another value, or without it when the value is null or empty. */
    public Address with(String name, @Nullable Object value) {
        var changed = new LinkedHashMap<>(parameters);
        if (value == null || value.toString().isEmpty()) {
            changed.remove(name);
        } else {
            changed.put(name, value.toString());
        }
        return new Address(path, changed);
    }

    /** The address as a link has it, without the context path, which the tags put before it. */
    @Override
    public String toString() {
        return parameters.isEmpty()
                ? path
                : parameters.entrySet().stream()
                        .map(parameter -> encoded(parameter.getKey()) + "=" + encoded(parameter.getValue()))
                        .collect(Collectors.joining("&", path + "?", ""));
    }

    /** The address as the outcome of an action: the browser is sent there. */
    public String asOutcome() {
        return with("faces-redirect", "true").toString();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
