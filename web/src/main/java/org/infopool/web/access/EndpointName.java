package org.infopool.web.access;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What an endpoint is called in the authorization table: {@code GET /api/register/{licenseNumber}}. */
final class EndpointName {
    private static final String ROOT = "/api";

    private EndpointName() {}

    /** The name of what answers a request; a HEAD is answered by what answers a GET. */
    static String of(String requestMethod, @Nullable Class<?> resource, @Nullable Method method) {
        if (resource == null || method == null) {
            return requestMethod;
        }
        var verb = verb(method);
        return (verb == null ? requestMethod : verb) + " " + ROOT + path(resource) + path(method);
    }

    /** The HTTP method that a method of a resource answers, absent when it answers none. */
    static @Nullable String verb(Method method) {
        return Arrays.stream(method.getAnnotations())
                .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
                .filter(verb -> verb != null)
                .map(HttpMethod::value)
                .findFirst()
                .orElse(null);
    }

    private static String path(AnnotatedElement element) {
        var path = element.getAnnotation(Path.class);
        if (path == null || path.value().equals("/") || path.value().isEmpty()) {
            return "";
        }
        // {number: [A-Z]+} is {number}: the pattern is nobody's business but the resource's.
        var value = path.value().replaceAll("\\{\\s*(\\w+)\\s*:[^}]*}", "{$1}");
        value = value.startsWith("/") ? value : "/" + value;
        return value.endsWith("/") ? value.substring(0, value.length() - 1) : value;
    }
}
