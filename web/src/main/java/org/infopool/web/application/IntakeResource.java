package org.infopool.web.application;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import org.infopool.domain.application.ApplicationNumber;
import org.infopool.domain.application.Falsity;
import org.infopool.domain.application.FalsityKind;
import org.infopool.domain.application.SafetyConcern;
import org.infopool.domain.rulebook.LicenseNeed;
import org.infopool.ejb.application.IntakeService;
import org.infopool.ejb.application.LicenseApplicationService;
import org.infopool.web.platform.MatterEndpoints;
import org.jspecify.annotations.Nullable;

/** The answers by which an application is not taken up, for programs. */
@Path("applications")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class IntakeResource extends MatterEndpoints<ApplicationNumber> {
    @Inject
    IntakeService intake;

    @Inject
    LicenseApplicationService applications;

    /** No license is needed. */
    @POST
    @Path("{number}/not-required")
    public Map<String, @Nullable Object> notRequired(@PathParam("number") String number, @Nullable String body) {
        return act(number, body, input -> {
            var need = input.choice("need", LicenseNeed.class, null);
            var reason = input.text("reason");
            return (application, seen) -> intake.notRequired(application, need, reason, seen);
        });
    }

    /** Another authority is competent. */
    @POST
    @Path("{number}/not-competent")
    public Map<String, @Nullable Object> notCompetent(@PathParam("number") String number, @Nullable String body) {
        return act(number, body, input -> {
            var authority = input.text("authority");
            var reason = input.text("reason");
            return (application, seen) -> intake.notCompetent(application, authority, reason, seen);
        });
    }

    /** It is untrue. */
    @POST
    @Path("{number}/not-accepted")
    public Map<String, @Nullable Object> notAccepted(@PathParam("number") String number, @Nullable String body) {
        return act(number, body, input -> {
            var kind = input.choice("falsity", FalsityKind.class, null);
            var found = input.text("reason");
            var heard = input.text("heard");
            var concern = input.optionalChoice("concern", SafetyConcern.class);
            var statement = input.optionalText("statement");
            return (application, seen) ->
                    intake.notAccepted(application, new Falsity(kind, heard, concern, statement), found, seen);
        });
    }

    @Override
    protected ApplicationNumber numbered(String number) {
        return new ApplicationNumber(number);
    }

    @Override
    protected Map<String, @Nullable Object> state(ApplicationNumber application) {
        return ApplicationResource.state(applications.details(application));
    }
}
