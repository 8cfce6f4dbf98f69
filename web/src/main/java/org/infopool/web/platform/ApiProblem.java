package org.infopool.web.platform;

import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What went wrong with a request to the API (RFC 9457).
 *
 * @param code what programs go by: the key of the broken rule, or one of a few names in capitals
 * @param detail what people read, in the language asked for
 * @param errors what is wrong with single fields; absent where it is not the input
 */
public record ApiProblem(
        String type,
        String title,
        int status,
        String code,
        String detail,
        @Nullable List<FieldError> errors) {
    /** The media type of problems. */
    public static final String MEDIA_TYPE = "application/problem+json";

    /** What is wrong with a field of the input. */
    public record FieldError(String field, String code, String detail) {}

    /** A problem that is not about single fields. */
    public static ApiProblem of(Response.StatusType status, String code, String detail) {
        return new ApiProblem("about:blank", status.getReasonPhrase(), status.getStatusCode(), code, detail, null);
    }

    /** A problem with fields of the input. */
    public static ApiProblem of(Response.StatusType status, String code, String detail, List<FieldError> errors) {
        return new ApiProblem(
                "about:blank", status.getReasonPhrase(), status.getStatusCode(), code, detail, List.copyOf(errors));
    }

    /** The answer that says so. */
    public Response response() {
        return Response.status(status).type(MEDIA_TYPE).entity(this).build();
    }
}
