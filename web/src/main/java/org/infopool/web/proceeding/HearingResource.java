package org.infopool.web.proceeding;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import org.infopool.domain.proceeding.HearingPlan;
import org.infopool.domain.proceeding.ProceedingNumber;
import org.infopool.domain.shared.PersonNumber;
import org.infopool.ejb.proceeding.HearingService;
import org.infopool.ejb.proceeding.ProceedingRecordService;
import org.infopool.web.platform.JsonInput;
import org.jspecify.annotations.Nullable;

/** What the party says in a proceeding, in writing and at a hearing, for programs. */
@Path("proceedings")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class HearingResource {
    @Inject
    HearingService hearings;

    @Inject
    ProceedingRecordService records;

    /** The party makes its statement. */
    @POST
    @Path("{number}/statement")
    public Map<String, @Nullable Object> say(@PathParam("number") String number, @Nullable String body) {
        var input = JsonInput.of(body);
        var statement = input.text("statement");
        var seen = input.eventsSeen();
        input.done();
        hearings.state(new ProceedingNumber(number), statement, List.of(), seen);
        return state(number);
    }

    /** The party asks for a hearing. */
    @POST
    @Path("{number}/hearing-request")
    public Map<String, @Nullable Object> request(@PathParam("number") String number, @Nullable String body) {
        var input = JsonInput.of(body);
        var seen = input.eventsSeen();
        input.done();
        hearings.request(new ProceedingNumber(number), seen);
        return state(number);
    }

    /** Who can chair the hearing. */
    @GET
    @Path("{number}/chairs")
    public Map<String, @Nullable Object> chairs(@PathParam("number") String number) {
        return ProceedingAnswer.people(records.chairs(new ProceedingNumber(number)));
    }

    /** Sets the hearing. */
    @PUT
    @Path("{number}/hearing")
    public Map<String, @Nullable Object> plan(@PathParam("number") String number, @Nullable String body) {
        var input = JsonInput.of(body);
        var chair = input.text("chair");
        var at = input.moment("at");
        var place = input.text("place");
        var open = input.flag("open");
        var seen = input.eventsSeen();
        input.done();
        hearings.plan(
                new ProceedingNumber(number),
                new HearingPlan(new PersonNumber(chair), at.toInstant(), place, open),
                seen);
        return state(number);
    }

    /** The chair puts on record how the hearing went. */
    @POST
    @Path("{number}/hearing-record")
    public Map<String, @Nullable Object> hold(@PathParam("number") String number, @Nullable String body) {
        var input = JsonInput.of(body);
        var representatives = input.texts("representatives");
        var minutes = input.text("minutes");
        var signed = input.flag("signed");
        var refusal = input.optionalText("refusal");
        var seen = input.eventsSeen();
        input.done();
        hearings.hold(
                new ProceedingNumber(number),
                new HearingService.Minutes(representatives, minutes, signed, refusal == null ? "" : refusal),
                List.of(),
                seen);
        return state(number);
    }

    /** The chair puts on record that the party stayed away. */
    @POST
    @Path("{number}/absence")
    public Map<String, @Nullable Object> stayedAway(@PathParam("number") String number, @Nullable String body) {
        var input = JsonInput.of(body);
        var seen = input.eventsSeen();
        input.done();
        hearings.stayedAway(new ProceedingNumber(number), seen);
        return state(number);
    }

    private Map<String, @Nullable Object> state(String number) {
        return ProceedingAnswer.state(
                records.record(new ProceedingNumber(number)).details());
    }
}
