package org.infopool.web.platform;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.infopool.ejb.platform.Readiness;

/** Tells whatever watches this node how it is. */
@Path("health")
@Produces(MediaType.APPLICATION_JSON)
public class HealthResource {
    @Inject
    private Readiness readiness;

    /** The process answers; to be restarted when it does not. */
    @GET
    @Path("live")
    public Health live() {
        return new Health("UP");
    }

    /** It can do its work; to be sent no requests when it cannot. */
    @GET
    @Path("ready")
    public Response ready() {
        return readiness.databaseAnswers()
                ? Response.ok(new Health("UP")).build()
                : Response.status(Response.Status.SERVICE_UNAVAILABLE)
                        .entity(new Health("DOWN"))
                        .build();
    }

    /** The answer to both questions. */
    public record Health(String status) {}
}
