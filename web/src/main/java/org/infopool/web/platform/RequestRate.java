package org.infopool.web.platform;

import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.infopool.ejb.access.CurrentActor;

/**
 * Lets one client of the API do only so much: a bucket that fills up at a steady rate, for each address of the public and
 * each person who is signed in. Every node counts for itself.
 */
@Provider
@PreMatching
@Priority(Priorities.AUTHENTICATION)
@ApplicationScoped
public class RequestRate implements ContainerRequestFilter {
    @Inject
    private CurrentActor actor;

    @Inject
    private PageWords words;

    @Context
    private HttpServletRequest servlet;

    /** How many requests a minute the public may send from one address; 0 for any number. */
    @Inject
    @ConfigProperty(name = "infopool.rate.public", defaultValue = "12000")
    private int ofPublic;

    /** How many requests a minute a person may send who is signed in; 0 for any number. */
    @Inject
    @ConfigProperty(name = "infopool.rate.signed-in", defaultValue = "60000")
    private int ofSignedIn;

    /** How many proxies of ours a request passes on its way, each of which adds to X-Forwarded-For. */
    @Inject
    @ConfigProperty(name = "infopool.proxies", defaultValue = "0")
    private int proxies;

    private final RateBuckets buckets = new RateBuckets();

    @Override
    public void filter(ContainerRequestContext request) {
        var signedIn = actor.find();
        int rate = signedIn == null ? ofPublic : ofSignedIn;
        if (rate <= 0) {
            return;
        }
        var client = signedIn == null
                ? ClientAddress.of(servlet.getRemoteAddr(), servlet.getHeader("X-Forwarded-For"), proxies)
                : signedIn.person().value();
        var probe = buckets.of(client, () -> bucket(rate)).tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            long seconds = Duration.ofNanos(probe.getNanosToWaitForRefill()).toSeconds() + 1;
            var problem = ApiProblem.of(
                    Response.Status.TOO_MANY_REQUESTS, "TOO_MANY_REQUESTS", words.of("api.tooManyRequests", seconds));
            request.abortWith(Response.fromResponse(problem.response())
                    .header(HttpHeaders.RETRY_AFTER, seconds)
                    .build());
        }
    }

    /** A minute's requests can come at once; then they come at the rate. */
    static Bucket bucket(int rate) {
        return Bucket.builder()
                .addLimit(Bandwidth.builder()
                        .capacity(rate)
                        .refillGreedy(rate, Duration.ofMinutes(1))
                        .build())
                .build();
    }
}
