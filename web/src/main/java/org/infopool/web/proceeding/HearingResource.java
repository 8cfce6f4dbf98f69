package org.infopool.web.proceeding;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import org.infopool.domain.proceeding.HearingPlan;
import org.infopool.domain.shared.PersonNumber;
import org.infopool.ejb.document.Documents;
import org.infopool.ejb.proceeding.HearingService;
import org.jspecify.annotations.Nullable;

/** What the party says in a proceeding, in writing and at a hearing, for programs. */
@Path("proceedings")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class HearingResource extends ProceedingEndpoints {
    @Inject
    HearingService hearings;

    @Inject
    Documents documents;

    /** The party makes its statement. */
    @POST
    @Path("{number}/statement")
    public Map<String, @Nullable Object> say(@PathParam("number") String number, @Nullable String body) {
        return act(number, body, input -> {
            var statement = input.text("statement");
            return (proceeding, seen) -> hearings.state(proceeding, statement, List.of(), seen);
        });
    }

    /** The party hands in a file that supports its statement, which takes it along. */
    @POST
    @Path("{number}/statement-papers")
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    public Response addToStatement(
            @PathParam("number") String number,
            @QueryParam("name") @DefaultValue("") String name,
            @QueryParam("eventsSeen") int eventsSeen,
            InputStream content) {
        hearings.addToStatement(numbered(number), documents.receive(name, content, -1), eventsSeen);
        return created(numbered(number));
    }

    /** The party asks for a hearing. */
    @POST
    @Path("{number}/hearing-request")
    public Map<String, @Nullable Object> request(@PathParam("number") String number, @Nullable String body) {
        return confirm(number, body, hearings::request);
    }

    /** Who can chair the hearing. */
    @GET
    @Path("{number}/chairs")
    public Map<String, @Nullable Object> chairs(@PathParam("number") String number) {
        return ProceedingAnswer.people(records.chairs(numbered(number)));
    }

    /** Sets the hearing. */
    @PUT
    @Path("{number}/hearing")
    public Map<String, @Nullable Object> plan(@PathParam("number") String number, @Nullable String body) {
        return act(number, body, input -> {
            var chair = input.text("chair");
            var at = input.moment("at");
            var place = input.text("place");
            var open = input.flag("open");
            return (proceeding, seen) -> hearings.plan(
                    proceeding, new HearingPlan(new PersonNumber(chair), at.toInstant(), place, open), seen);
        });
    }

    /** The chair hands in the record as it was signed; putting the hearing on record takes it along. */
    @POST
    @Path("{number}/signed-record")
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    public Response addSignedRecord(
            @PathParam("number") String number,
            @QueryParam("name") @DefaultValue("") String name,
            @QueryParam("eventsSeen") int eventsSeen,
            InputStream content) {
        hearings.addSignedRecord(numbered(number), documents.receive(name, content, -1), eventsSeen);
        return created(numbered(number));
    }

    /** The chair puts on record how the hearing went. */
    @POST
    @Path("{number}/hearing-record")
    public Map<String, @Nullable Object> hold(@PathParam("number") String number, @Nullable String body) {
        return act(number, body, input -> {
            var representatives = input.texts("representatives");
            var minutes = input.text("minutes");
            var signed = input.flag("signed");
            var refusal = input.textOrEmpty("refusal");
            return (proceeding, seen) -> hearings.hold(
                    proceeding, new HearingService.Minutes(representatives, minutes, signed, refusal), List.of(), seen);
        });
    }

    /** The chair puts on record that the party stayed away. */
    @POST
    @Path("{number}/absence")
    public Map<String, @Nullable Object> stayedAway(@PathParam("number") String number, @Nullable String body) {
        return confirm(number, body, hearings::stayedAway);
    }
}
