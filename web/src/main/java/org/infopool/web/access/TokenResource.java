package org.infopool.web.access;

import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import org.infopool.domain.access.Role;
import org.infopool.ejb.access.Tokens;
import org.infopool.web.platform.AnsweredAnew;

/** Signing in and out of the API. */
@Path("tokens")
@Produces(MediaType.APPLICATION_JSON)
public class TokenResource {
    /** The endpoint that takes a user name and a password. */
    static final String ISSUE = "POST /api/tokens";

    @Inject
    private Tokens tokens;

    /** A token in exchange for a user name and a password (HTTP Basic). */
    @POST
    @AnsweredAnew
    public Issued issue() {
        var issued = tokens.issue();
        return new Issued(issued.token(), issued.expiresAt(), issued.roles());
    }

    /** Ends the token with which it is asked. */
    @DELETE
    public void revoke(@HeaderParam(HttpHeaders.AUTHORIZATION) String authorization) {
        tokens.revoke(authorization.substring(authorization.indexOf(' ') + 1).strip());
    }

    /** A token, to be sent as bearer token until it expires. */
    public record Issued(String token, Instant expiresAt, List<Role> roles) {}
}
