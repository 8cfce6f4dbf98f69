package org.infopool.web.access;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.Provider;
import java.util.Locale;
import java.util.Set;
import org.infopool.ejb.access.AuthorizationTable;
import org.infopool.ejb.access.AuthorizationTable.Kind;
import org.infopool.ejb.access.CurrentActor;
import org.infopool.web.platform.ApiProblem;
import org.infopool.web.platform.PageWords;

/**
 * Lets through to the API whom the authorization table admits. Cookies mean nothing to the API, so other sites cannot
 * use a reader's; that a browser sends something from another site is refused all the same.
 */
@Provider
@Priority(Priorities.AUTHORIZATION)
@ApplicationScoped
public class ApiGate implements ContainerRequestFilter {
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    @Inject
    private AuthorizationTable table;

    @Inject
    private CurrentActor actor;

    @Inject
    private PageWords words;

    @Context
    private ResourceInfo resource;

    @Override
    public void filter(ContainerRequestContext request) {
        if (!READING.contains(request.getMethod()) && isFromElsewhere(request)) {
            request.abortWith(problem(Status.FORBIDDEN, "CROSS_ORIGIN", "api.crossOrigin"));
            return;
        }
        var name = EndpointName.of(request.getMethod(), resource.getResourceClass(), resource.getResourceMethod());
        var signedIn = actor.find();
        if (table.admits(Kind.ENDPOINT, name, signedIn)) {
            return;
        }
        if (signedIn != null || table.of(Kind.ENDPOINT, name) == null) {
            request.abortWith(problem(Status.FORBIDDEN, "FORBIDDEN", "api.forbidden"));
            return;
        }
        var scheme = name.equals(TokenResource.ISSUE) ? "Basic realm=\"Infopool\", charset=\"UTF-8\"" : "Bearer";
        request.abortWith(Response.fromResponse(problem(Status.UNAUTHORIZED, "UNAUTHORIZED", "api.unauthorized"))
                .header(HttpHeaders.WWW_AUTHENTICATE, scheme)
                .build());
    }

    private static boolean isFromElsewhere(ContainerRequestContext request) {
        var site = request.getHeaderString("Sec-Fetch-Site");
        if (site != null && !site.equals("same-origin") && !site.equals("none")) {
            return true;
        }
        var origin = request.getHeaderString("Origin");
        var host = request.getHeaderString(HttpHeaders.HOST);
        return origin != null
                && (host == null || !origin.toLowerCase(Locale.ROOT).endsWith("://" + host.toLowerCase(Locale.ROOT)));
    }

    private Response problem(Status status, String code, String words) {
        return ApiProblem.of(status, code, this.words.of(words)).response();
    }
}
