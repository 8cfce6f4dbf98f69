package org.infopool.web.proceeding;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.infopool.domain.enforcement.ViolationNumber;
import org.infopool.domain.proceeding.ProceedingNumber;
import org.infopool.domain.proceeding.ProceedingStatus;
import org.infopool.domain.proceeding.ReportedOutcome;
import org.infopool.domain.shared.PersonNumber;
import org.infopool.domain.shared.RuleViolated;
import org.infopool.ejb.platform.ListQuery;
import org.infopool.ejb.proceeding.ProceedingRecordService;
import org.infopool.ejb.proceeding.ProceedingService;
import org.infopool.web.platform.JsonInput;
import org.infopool.web.platform.Language;
import org.infopool.web.platform.ListAnswer;
import org.infopool.web.platform.PageWords;
import org.infopool.web.platform.ReasonAnswer;
import org.jspecify.annotations.Nullable;

/** Proceedings for programs, until the party is told what is intended: the same use cases that the pages offer. */
@Path("proceedings")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ProceedingResource {
    @Inject
    ProceedingService proceedings;

    @Inject
    ProceedingRecordService records;

    @Inject
    PageWords words;

    @Inject
    Language language;

    /** Those that the one who asks may see. */
    @GET
    public ListAnswer list(
            @QueryParam("query") @DefaultValue("") String query,
            @QueryParam("status") @Nullable ProceedingStatus status,
            @QueryParam("after") @Nullable String after,
            @QueryParam("limit") @DefaultValue("50") int limit) {
        return ListAnswer.of(
                records.list(new ListQuery(query, "", false, after, limit), status, null), ProceedingAnswer::row);
    }

    /** One proceeding, whole, as far as it is to be seen. */
    @GET
    @Path("{number}")
    public Map<String, @Nullable Object> details(@PathParam("number") String number) {
        return ProceedingAnswer.whole(records.record(new ProceedingNumber(number)));
    }

    /** Asks the head to file one. */
    @POST
    public Response propose(@Nullable String body) {
        var input = JsonInput.of(body);
        var violations =
                input.texts("violations").stream().map(ViolationNumber::new).toList();
        var place = input.text("place");
        var facts = input.text("facts");
        var special = input.flag("special");
        input.done();
        var number = proceedings.propose(violations, place, facts, special);
        return Response.status(Response.Status.CREATED)
                .entity(state(number.value()))
                .build();
    }

    /** Who can be named to investigate. */
    @GET
    @Path("{number}/investigators")
    public Map<String, @Nullable Object> investigators(@PathParam("number") String number) {
        return ProceedingAnswer.people(records.investigators(new ProceedingNumber(number)));
    }

    /** The head files it and names who investigates. */
    @POST
    @Path("{number}/filing")
    public Map<String, @Nullable Object> file(@PathParam("number") String number, @Nullable String body) {
        var input = JsonInput.of(body);
        var team = input.texts("investigators").stream().map(PersonNumber::new).toList();
        var seen = input.eventsSeen();
        input.done();
        proceedings.file(new ProceedingNumber(number), team, seen);
        return state(number);
    }

    /** The head does not file it. */
    @POST
    @Path("{number}/rejection")
    public Map<String, @Nullable Object> doNotFile(@PathParam("number") String number, @Nullable String body) {
        var input = JsonInput.of(body);
        var reason = input.text("reason");
        var seen = input.eventsSeen();
        input.done();
        proceedings.doNotFile(new ProceedingNumber(number), reason, seen);
        return state(number);
    }

    /** Gives more time to decide, once. */
    @POST
    @Path("{number}/extension")
    public Map<String, @Nullable Object> extend(@PathParam("number") String number, @Nullable String body) {
        var input = JsonInput.of(body);
        var reason = input.text("reason");
        var seen = input.eventsSeen();
        input.done();
        proceedings.extend(new ProceedingNumber(number), reason, seen);
        return state(number);
    }

    /** An investigator reports for all of them. */
    @POST
    @Path("{number}/report")
    public Map<String, @Nullable Object> report(@PathParam("number") String number, @Nullable String body) {
        var input = JsonInput.of(body);
        var outcome = input.choice("outcome", ReportedOutcome.class, null);
        var report = input.text("report");
        var complex = input.flag("complex");
        var seen = input.eventsSeen();
        input.done();
        proceedings.report(new ProceedingNumber(number), outcome, report, complex, List.of(), seen);
        return state(number);
    }

    /** What the rule book says of a penalty that somebody thinks of. */
    @POST
    @Path("{number}/weighing")
    public Map<String, @Nullable Object> weigh(@PathParam("number") String number, @Nullable String body) {
        var input = JsonInput.of(body);
        var penalty = PenaltyInput.of(input);
        input.done();
        var weighed = proceedings.weigh(new ProceedingNumber(number), penalty);
        return ListAnswer.item(
                "hearing", weighed.hearing(),
                "major", weighed.major(),
                "confiscationFen", weighed.confiscation().fen(),
                "objection", objection(weighed.objection()),
                "reasons", ReasonAnswer.of(weighed.reasons(), language.locale()));
    }

    private @Nullable Map<String, @Nullable Object> objection(@Nullable RuleViolated broken) {
        return broken == null ? null : ListAnswer.item("code", broken.ruleKey(), "detail", words.of(broken));
    }

    /** Tells the party what is intended. */
    @POST
    @Path("{number}/notice")
    public Map<String, @Nullable Object> tell(@PathParam("number") String number, @Nullable String body) {
        var input = JsonInput.of(body);
        var penalty = PenaltyInput.of(input.part("penalty"));
        var seen = input.eventsSeen();
        input.done();
        proceedings.tell(new ProceedingNumber(number), penalty, seen);
        return state(number);
    }

    private Map<String, @Nullable Object> state(String number) {
        return ProceedingAnswer.state(
                records.record(new ProceedingNumber(number)).details());
    }
}
