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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.Locale;
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
        for (Throwable one = failure; one != null; one = one.getCause()) {
            var answer = answer(one);
            if (answer != null) {
                return answer;
            }
        }
        var reference = Failure.log(failure);
        return problem(Status.INTERNAL_SERVER_ERROR, "INTERNAL", words.of("api.internal", reference));
    }

    /** The answer to a failure that we know, absent for one that may hide one that we know. */
    private @Nullable Response answer(Throwable failure) {
        return switch (failure) {
            case RuleViolated broken -> broken(broken);
            case InvalidInput invalid -> invalid(invalid.errors());
            case ConstraintViolationException invalid -> invalid(fieldErrors(invalid));
            case OptimisticLockException taken ->
                problem(Status.CONFLICT, CHANGED_MEANWHILE, words.of("rule." + CHANGED_MEANWHILE));
            case EJBAccessException denied -> problem(Status.FORBIDDEN, "FORBIDDEN", words.of("api.forbidden"));
            case WebApplicationException refused -> refused(refused);
            case JsonException unreadable -> unreadable();
            case JsonbException unreadable -> unreadable();
            case ProcessingException unreadable -> unreadable();
            default -> null;
        };
    }

    private Response unreadable() {
        return problem(Status.BAD_REQUEST, "UNREADABLE", words.of("api.unreadable"));
    }

    private Response broken(RuleViolated broken) {
        var key = broken.ruleKey();
        Response.StatusType status = Unprocessable.CONTENT;
        if (key.endsWith("notFound")) {
            status = Status.NOT_FOUND;
        } else if (key.equals(CHANGED_MEANWHILE)) {
            status = Status.CONFLICT;
        } else if (key.equals("ledger.range") || key.equals("list.placeUnreadable")) {
            status = Status.BAD_REQUEST;
        } else if (key.endsWith("Busy")) {
            status = Status.SERVICE_UNAVAILABLE;
        }
        var problem = problem(status, key, words.of(broken));
        return status == Status.SERVICE_UNAVAILABLE
                ? Response.fromResponse(problem)
                        .header(HttpHeaders.RETRY_AFTER, 1)
                        .build()
                : problem;
    }

    private Response invalid(List<ApiProblem.FieldError> errors) {
        var told = errors.stream().map(this::inWords).toList();
        return ApiProblem.of(Status.BAD_REQUEST, "INVALID_INPUT", words.of("api.invalid"), told)
                .response();
    }

    private ApiProblem.FieldError inWords(ApiProblem.FieldError error) {
        return error.detail().isEmpty()
                ? new ApiProblem.FieldError(error.field(), error.code(), words.of("api.field." + error.code()))
                : error;
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
