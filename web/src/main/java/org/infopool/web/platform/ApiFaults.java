package org.infopool.web.platform;

import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonException;
import jakarta.json.bind.JsonbException;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.infopool.domain.shared.RuleViolated;
import org.jspecify.annotations.Nullable;

/**
 * Answers every failed request of the API with a problem. A broken rule is told by its key and its words; somebody else
 * who was quicker is a conflict; what cannot be read is the sender's fault; the rest is ours, and told by a reference.
 */
@Provider
@ApplicationScoped
public class ApiFaults implements ExceptionMapper<Throwable> {
    private static final String CHANGED_MEANWHILE = "changedMeanwhile";

    @Inject
    private PageWords words;

    @Override
    public Response toResponse(Throwable failure) {
        if (cause(failure, RuleViolated.class) instanceof RuleViolated broken) {
            return broken(broken);
        }
        if (cause(failure, InvalidInput.class) instanceof InvalidInput invalid) {
            return invalid(invalid.errors());
        }
        if (cause(failure, ConstraintViolationException.class) instanceof ConstraintViolationException invalid) {
            return invalid(fieldErrors(invalid));
        }
        if (cause(failure, OptimisticLockException.class) != null) {
            return problem(Status.CONFLICT, CHANGED_MEANWHILE, words.of("rule." + CHANGED_MEANWHILE));
        }
        if (cause(failure, EJBAccessException.class) != null) {
            return problem(Status.FORBIDDEN, "FORBIDDEN", words.of("api.forbidden"));
        }
        if (cause(failure, JsonException.class) != null
                || cause(failure, JsonbException.class) != null
                || cause(failure, ProcessingException.class) != null) {
            return problem(Status.BAD_REQUEST, "UNREADABLE", words.of("api.unreadable"));
        }
        if (failure instanceof WebApplicationException refused) {
            return refused(refused);
        }
        var reference = Failure.log(failure);
        return problem(Status.INTERNAL_SERVER_ERROR, "INTERNAL", words.of("api.internal", reference));
    }

    private Response broken(RuleViolated broken) {
        var key = broken.ruleKey();
        Response.StatusType status = Unprocessable.CONTENT;
        if (key.endsWith("notFound")) {
            status = Status.NOT_FOUND;
        } else if (key.equals(CHANGED_MEANWHILE)) {
            status = Status.CONFLICT;
        } else if (key.endsWith("Busy")) {
            status = Status.SERVICE_UNAVAILABLE;
        }
        return problem(status, key, words.of(broken));
    }

    private Response invalid(List<ApiProblem.FieldError> errors) {
        return ApiProblem.of(Status.BAD_REQUEST, "INVALID_INPUT", words.of("api.invalid"), errors)
                .response();
    }

    private static List<ApiProblem.FieldError> fieldErrors(ConstraintViolationException invalid) {
        return invalid.getConstraintViolations().stream()
                .map(violation -> new ApiProblem.FieldError(
                        lastOf(violation.getPropertyPath().toString()),
                        violation
                                .getConstraintDescriptor()
                                .getAnnotation()
                                .annotationType()
                                .getSimpleName()
                                .toUpperCase(Locale.ROOT),
                        violation.getMessage()))
                .toList();
    }

    /** The path begins with the method and its parameter, which mean nothing outside. */
    private static String lastOf(String path) {
        return path.substring(path.lastIndexOf('.') + 1);
    }

    private Response refused(WebApplicationException refused) {
        var response = refused.getResponse();
        if (response.getStatusInfo().getFamily() == Status.Family.REDIRECTION) {
            return response;
        }
        // A parameter that cannot be read makes the path unknown, in JAX-RS.
        var status = refused instanceof NotFoundException && refused.getCause() != null
                ? Status.BAD_REQUEST
                : response.getStatusInfo();
        var code = status.getReasonPhrase().toUpperCase(Locale.ROOT).replaceAll("[^A-Z]+", "_");
        var detail = words.has("api.status." + status.getStatusCode())
                ? words.of("api.status." + status.getStatusCode())
                : status.getReasonPhrase();
        return Response.fromResponse(problem(status, code, detail))
                .header("Allow", response.getHeaderString("Allow"))
                .build();
    }

    private static Response problem(Response.StatusType status, String code, String detail) {
        return ApiProblem.of(status, code, detail).response();
    }

    private static <T extends Throwable> @Nullable T cause(Throwable failure, Class<T> type) {
        return Stream.iterate(failure, one -> one != null, Throwable::getCause)
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst()
                .orElse(null);
    }

    /** 422, which JAX-RS does not name. */
    private enum Unprocessable implements Response.StatusType {
        CONTENT;

        @Override
        public int getStatusCode() {
            return 422;
        }

        @Override
        public Status.Family getFamily() {
            return Status.Family.CLIENT_ERROR;
        }

        @Override
        public String getReasonPhrase() {
            return "Unprocessable Content";
        }
    }
}
