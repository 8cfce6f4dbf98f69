package org.infopool.web.platform;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.reflect.AnnotatedElement;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Refuses what no resource should have to think of: JSON that is not UTF-8 or too long to be meant, whole numbers and
 * names in the address that are none, and the character that no database takes.
 */
@Provider
@Priority(Priorities.HEADER_DECORATOR)
@ApplicationScoped
public class StrictRequests implements ContainerRequestFilter {
    private static final int LONGEST_JSON_BYTES = 4 << 20;
    private static final int MOST_DIGITS = 18;
    private static final char NUL = '\0';
    private static final Set<Class<?>> WHOLE_NUMBERS = Set.of(int.class, long.class, Integer.class, Long.class);

    @Context
    private ResourceInfo resource;

    @Override
    public void filter(ContainerRequestContext request) throws IOException {
        var wrong = new ArrayList<ApiProblem.FieldError>();
        checkAddress(request.getUriInfo().getPathParameters(), wrong);
        var query = request.getUriInfo().getQueryParameters();
        checkAddress(query, wrong);
        if (resource.getResourceMethod() != null) {
            for (var parameter : resource.getResourceMethod().getParameters()) {
                checkValue(parameter, parameter.getType(), query, wrong);
                if (parameter.isAnnotationPresent(BeanParam.class)) {
                    for (var field : parameter.getType().getDeclaredFields()) {
                        checkValue(field, field.getType(), query, wrong);
                    }
                }
            }
        }
        if (!wrong.isEmpty()) {
            throw new InvalidInput(wrong);
        }
        if (isJson(request.getMediaType()) && request.hasEntity()) {
            request.setEntityStream(new ByteArrayInputStream(utf8(request)));
        }
    }

    private static void checkAddress(MultivaluedMap<String, String> parameters, List<ApiProblem.FieldError> wrong) {
        parameters.forEach((name, values) -> {
            if (name.indexOf(NUL) >= 0 || values.stream().anyMatch(value -> value.indexOf(NUL) >= 0)) {
                wrong.add(new ApiProblem.FieldError(name.replace(NUL, ' '), "NOT_TEXT", ""));
            }
        });
    }

    private static void checkValue(
            AnnotatedElement parameter,
            Class<?> type,
            MultivaluedMap<String, String> query,
            List<ApiProblem.FieldError> wrong) {
        var declared = parameter.getAnnotation(QueryParam.class);
        var value = declared == null ? null : query.getFirst(declared.value());
        if (value == null) {
            return;
        }
        String code = null;
        if (WHOLE_NUMBERS.contains(type)) {
            code = flaw(value, type == int.class);
        } else if (type.isEnum() && !isNameIn(type, value)) {
            code = "UNKNOWN_VALUE";
        }
        if (code != null) {
            wrong.add(new ApiProblem.FieldError(declared.value(), code, ""));
        }
    }

    private static boolean isNameIn(Class<?> type, String value) {
        for (var constant : type.getEnumConstants()) {
            if (((Enum<?>) constant).name().equals(value)) {
                return true;
            }
        }
        return false;
    }

    /** What is wrong with a whole number from 0 up; absent when nothing is. */
    private static @Nullable String flaw(String value, boolean narrow) {
        if (value.matches("-[0-9]+")) {
            return "NEGATIVE";
        }
        if (!value.matches("[0-9]+")) {
            return "NOT_A_NUMBER";
        }
        return value.length() > MOST_DIGITS || (narrow && Long.parseLong(value) > Integer.MAX_VALUE)
                ? "TOO_LARGE"
                : null;
    }

    private static boolean isJson(@Nullable MediaType type) {
        return type != null && MediaType.APPLICATION_JSON_TYPE.isCompatible(type);
    }

    private static byte[] utf8(ContainerRequestContext request) throws IOException {
        var charset = request.getMediaType().getParameters().get(MediaType.CHARSET_PARAMETER);
        if (charset != null && !charset.equalsIgnoreCase(StandardCharsets.UTF_8.name())) {
            throw new NotSupportedException();
        }
        var bytes = request.getEntityStream().readNBytes(LONGEST_JSON_BYTES + 1);
        if (bytes.length > LONGEST_JSON_BYTES) {
            throw invalidBody("TOO_LONG");
        }
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return bytes;
        } catch (CharacterCodingException e) {
            throw invalidBody("NOT_UTF8");
        }
    }

    private static InvalidInput invalidBody(String code) {
        return new InvalidInput(List.of(new ApiProblem.FieldError("", code, "")));
    }
}
