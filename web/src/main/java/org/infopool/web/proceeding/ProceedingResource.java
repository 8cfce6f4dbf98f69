package org.infopool.web.proceeding;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
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
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import org.infopool.domain.enforcement.ViolationNumber;
import org.infopool.domain.proceeding.ProceedingStatus;
import org.infopool.domain.proceeding.ReportedOutcome;
import org.infopool.domain.shared.PersonNumber;
import org.infopool.domain.shared.RuleViolated;
import org.infopool.ejb.document.Documents;
import org.infopool.ejb.proceeding.ProceedingService;
import org.infopool.web.platform.JsonInput;
import org.infopool.web.platform.Language;
import org.infopool.web.platform.ListAnswer;
import org.infopool.web.platform.PageAsked;
import org.infopool.web.platform.PageWords;
import org.infopool.web.platform.ReasonAnswer;
import org.jspecify.annotations.Nullable;

/** Proceedings for programs, until the party is told what is intended: the same use cases that the pages offer. */
@Path("proceedings")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ProceedingResource extends ProceedingEndpoints {
    @Inject
    ProceedingService proceedings;

    @Inject
    Documents documents;

    @Inject
    PageWords words;

    @Inject
    Language language;

    /** Those that the one who asks may see. */
    @GET
    public ListAnswer list(@BeanParam PageAsked page, @QueryParam("status") @Nullable ProceedingStatus status) {
        return ListAnswer.of(records.list(page.query(), status, null), ProceedingAnswer::row);
    }

    /** One proceeding, whole, as far as it is to be seen. */
    @GET
    @Path("{number}")
    public Map<String, @Nullable Object> details(@PathParam("number") String number) {
        return ProceedingAnswer.whole(records.record(numbered(number)));
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
        return created(number);
    }

    /** Who can be named to investigate. */
    @GET
    @Path("{number}/investigators")
    public Map<String, @Nullable Object> investigators(@PathParam("number") String number) {
        return ProceedingAnswer.people(records.investigators(numbered(number)));
    }

    /** The head files it and names who investigates. */
    @POST
    @Path("{number}/filing")
    public Map<String, @Nullable Object> file(@PathParam("number") String number, @Nullable String body) {
        return act(number, body, input -> {
            var team =
                    input.texts("investigators").stream().map(PersonNumber::new).toList();
            return (proceeding, seen) -> proceedings.file(proceeding, team, seen);
        });
    }

    /** The head does not file it. */
    @POST
    @Path("{number}/rejection")
    public Map<String, @Nullable Object> doNotFile(@PathParam("number") String number, @Nullable String body) {
        return say(number, body, "reason", proceedings::doNotFile);
    }

    /** Gives more time to decide, once. */
    @POST
    @Path("{number}/extension")
    public Map<String, @Nullable Object> extend(@PathParam("number") String number, @Nullable String body) {
        return say(number, body, "reason", proceedings::extend);
    }

    /** Puts a file into the case before the report, which takes it along. */
    @POST
    @Path("{number}/evidence")
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    public Response addEvidence(
            @PathParam("number") String number,
            @QueryParam("name") @DefaultValue("") String name,
            @QueryParam("eventsSeen") int eventsSeen,
            InputStream content) {
        proceedings.addEvidence(numbered(number), documents.receive(name, content, -1), eventsSeen);
        return created(numbered(number));
    }

    /** An investigator reports for all of them. */
    @POST
    @Path("{number}/report")
    public Map<String, @Nullable Object> report(@PathParam("number") String number, @Nullable String body) {
        return act(number, body, input -> {
            var outcome = input.choice("outcome", ReportedOutcome.class, null);
            var report = input.text("report");
            var complex = input.flag("complex");
            return (proceeding, seen) -> proceedings.report(proceeding, outcome, report, complex, List.of(), seen);
        });
    }

    /** What the rule book says of a penalty that somebody thinks of. */
    @POST
    @Path("{number}/weighing")
    public Map<String, @Nullable Object> weigh(@PathParam("number") String number, @Nullable String body) {
        var input = JsonInput.of(body);
        var penalty = PenaltyInput.of(input);
        input.done();
        var weighed = proceedings.weigh(numbered(number), penalty);
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
        return act(number, body, input -> {
            var penalty = PenaltyInput.of(input.part("penalty"));
            return (proceeding, seen) -> proceedings.tell(proceeding, penalty, seen);
        });
    }
}
