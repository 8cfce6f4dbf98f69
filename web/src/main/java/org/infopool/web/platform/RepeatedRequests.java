package org.infopool.web.platform;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.transaction.RollbackException;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Set;
import org.infopool.ejb.access.CurrentActor;
import org.infopool.ejb.platform.KeptAnswer;
import org.infopool.ejb.platform.KeptAnswers;
import org.jspecify.annotations.Nullable;

/**
 * Makes every writing request of the API repeatable: sent with an {@code Idempotency-Key}, it has its effect once and is
 * answered the same each time. What the resource does between the two filters is one transaction, with the answer in it;
 * what was refused had no effect, is not kept, and is judged anew.
 */
@Provider
@Priority(Priorities.USER)
@ApplicationScoped
public class RepeatedRequests implements ContainerRequestFilter, ContainerResponseFilter {
    /** The header by which a program names a request of its own. */
    static final String KEY = "Idempotency-Key";

    /** Says that an answer is an earlier one's. */
    static final String REPLAYED = "Idempotency-Replayed";

    private static final String BEGUN = RepeatedRequests.class.getName();
    private static final Set<String> WRITING = Set.of("POST", "PUT", "PATCH", "DELETE");
    private static final int LONGEST_KEY = 255;
    private static final Jsonb JSON = JsonbBuilder.create();

    /** So much of a request is held in memory to be hashed; more goes to disk. */
    private static final int IN_MEMORY = 1 << 18;

    @Inject
    private KeptAnswers answers;

    @Inject
    private CurrentActor actor;

    @Inject
    private ApiFaults faults;

    @Context
    private ResourceInfo resource;

    /** A request that is under way, in a transaction of its own. */
    private record Begun(String owner, String key) {}

    @Override
    public void filter(ContainerRequestContext request) throws IOException {
        var key = request.getHeaderString(KEY);
        if (key == null || !WRITING.contains(request.getMethod()) || isAnsweredAnew()) {
            return;
        }
        if (!key.matches("[\\x21-\\x7e]{1," + LONGEST_KEY + "}")) {
            throw new InvalidInput(List.of(new ApiProblem.FieldError(KEY, "NOT_A_KEY", "")));
        }
        var signedIn = actor.find();
        var begun = new Begun(signedIn == null ? "" : signedIn.username(), key);
        var kept = answers.begin(begun.owner(), key, hash(request));
        if (kept.isPresent()) {
            request.abortWith(response(kept.get()));
        } else {
            request.setProperty(BEGUN, begun);
        }
    }

    private boolean isAnsweredAnew() {
        var method = resource.getResourceMethod();
        return method == null
                || method.isAnnotationPresent(AnsweredAnew.class)
                || resource.getResourceClass().isAnnotationPresent(AnsweredAnew.class);
    }

    /** The hash of method, address and content. The content can be read again afterwards. */
    private static byte[] hash(ContainerRequestContext request) throws IOException {
        var digest = sha256();
        var head =
                request.getMethod() + " " + request.getUriInfo().getRequestUri().getRawPath() + "?"
                        + request.getUriInfo().getRequestUri().getRawQuery() + "\n";
        digest.update(head.getBytes(StandardCharsets.UTF_8));
        if (request.hasEntity()) {
            request.setEntityStream(again(new DigestInputStream(request.getEntityStream(), digest)));
        }
        return digest.digest();
    }

    private static InputStream again(InputStream content) throws IOException {
        var start = content.readNBytes(IN_MEMORY);
        if (start.length < IN_MEMORY) {
            return new java.io.ByteArrayInputStream(start);
        }
        Path file = Files.createTempFile("infopool-request", null);
        try (var out = Files.newOutputStream(file)) {
            out.write(start);
            content.transferTo(out);
        }
        return Files.newInputStream(file, StandardOpenOption.DELETE_ON_CLOSE);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Response response(KeptAnswer kept) {
        var response = Response.status(kept.status()).entity(kept.body()).header(REPLAYED, "true");
        if (kept.mediaType() != null) {
            response.type(kept.mediaType());
        }
        if (kept.location() != null) {
            response.header(HttpHeaders.LOCATION, kept.location());
        }
        return response.build();
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (!(request.getProperty(BEGUN) instanceof Begun begun)) {
            return;
        }
        request.removeProperty(BEGUN);
        if (response.getStatusInfo().getFamily() != Response.Status.Family.SUCCESSFUL) {
            answers.undo();
            return;
        }
        try {
            var answer = answer(response);
            answers.keep(begun.owner(), begun.key(), answer);
            if (answer.body() != null) {
                response.setEntity(answer.body(), new Annotation[0], response.getMediaType());
            }
        } catch (RollbackException | RuntimeException e) {
            answers.undo();
            var problem = faults.toResponse(e);
            response.setStatusInfo(problem.getStatusInfo());
            response.getHeaders().remove(HttpHeaders.LOCATION);
            response.setEntity(problem.getEntity(), new Annotation[0], problem.getMediaType());
        }
    }

    /** The answer in words. Made within the transaction: what cannot be written down has no effect. */
    private static KeptAnswer answer(ContainerResponseContext response) {
        var type = response.getMediaType();
        return new KeptAnswer(
                response.getStatus(),
                type == null ? null : type.toString(),
                response.getHeaderString(HttpHeaders.LOCATION),
                text(response.getEntity(), type));
    }

    private static @Nullable String text(@Nullable Object entity, @Nullable MediaType type) {
        return switch (entity) {
            case null -> null;
            case String text -> text;
            default -> {
                if (type == null || !MediaType.APPLICATION_JSON_TYPE.isCompatible(type)) {
                    throw new IllegalStateException("an answer of the type " + type + " cannot be kept");
                }
                yield JSON.toJson(entity);
            }
        };
    }
}
