package org.infopool.web.vetting;

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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.infopool.domain.application.ApplicationNumber;
import org.infopool.domain.application.Condition;
import org.infopool.domain.rulebook.Rating;
import org.infopool.domain.shared.RuleViolated;
import org.infopool.domain.vetting.ItemRating;
import org.infopool.ejb.application.LicenseApplicationService;
import org.infopool.ejb.document.Documents;
import org.infopool.ejb.vetting.AssessmentService;
import org.infopool.ejb.vetting.DecisionService;
import org.infopool.ejb.vetting.VettingView;
import org.infopool.web.platform.JsonInput;
import org.infopool.web.platform.ListAnswer;
import org.infopool.web.platform.MatterEndpoints;
import org.jspecify.annotations.Nullable;

/** Assessment and decision of an application, for programs. */
@Path("applications")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class VettingResource extends MatterEndpoints<ApplicationNumber> {
    @Inject
    AssessmentService assessments;

    @Inject
    DecisionService decisions;

    @Inject
    LicenseApplicationService applications;

    @Inject
    Documents documents;

    /** What is asked, who assesses, and what came out, as far as it is to be seen. */
    @GET
    @Path("{number}/vetting")
    public Map<String, @Nullable Object> vetting(@PathParam("number") String number) {
        return state(numbered(number));
    }

    @Override
    protected ApplicationNumber numbered(String number) {
        return new ApplicationNumber(number);
    }

    @Override
    protected Map<String, @Nullable Object> state(ApplicationNumber application) {
        return shown(assessments.vetting(application));
    }

    /** The one who asks takes the next free seat. */
    @POST
    @Path("{number}/seats")
    public Map<String, @Nullable Object> takeSeat(@PathParam("number") String number, @Nullable String body) {
        return confirm(number, body, assessments::takeSeat);
    }

    /** Replaces the ratings of the one who asks, and closes their assessment when asked to. */
    @PUT
    @Path("{number}/assessment")
    public Map<String, @Nullable Object> rate(@PathParam("number") String number, @Nullable String body) {
        return act(number, body, input -> {
            var complete = input.flag("complete");
            var drafts = input.list("ratings").stream().map(RatingInput::of).toList();
            return (application, seen) -> {
                var ratings = drafts.stream().map(RatingInput::toDomain).toList();
                if (complete) {
                    assessments.complete(application, ratings, seen);
                } else {
                    assessments.rate(application, ratings, seen);
                }
            };
        });
    }

    /** Proposes what to hold of an item on which the two differ. */
    @POST
    @Path("{number}/settlements")
    public Map<String, @Nullable Object> settle(@PathParam("number") String number, @Nullable String body) {
        var input = JsonInput.of(body);
        var proposal = RatingInput.of(input);
        input.done();
        var application = numbered(number);
        assessments.settle(application, proposal.toDomain());
        return state(application);
    }

    /** Confirms what was settled and sends the application to the director. */
    @POST
    @Path("{number}/recommendation")
    public Map<String, @Nullable Object> recommend(@PathParam("number") String number, @Nullable String body) {
        return confirm(number, body, assessments::recommend);
    }

    /** Grants the license. */
    @POST
    @Path("{number}/grant")
    public Map<String, @Nullable Object> grant(@PathParam("number") String number, @Nullable String body) {
        var input = JsonInput.of(body);
        var seen = input.eventsSeen();
        var departure = input.optionalText("departure");
        var drafts = input.list("conditions").stream()
                .map(one -> List.of(one.text("text"), one.text("legalBasis")))
                .toList();
        input.done();
        var conditions = drafts.stream()
                .map(one -> new Condition(one.getFirst(), one.getLast()))
                .toList();
        decisions.grant(numbered(number), conditions, departure, seen);
        return decision(number);
    }

    /** Has the applicant told that a refusal is intended, and why. */
    @POST
    @Path("{number}/refusal-intention")
    public Map<String, @Nullable Object> intendRefusal(@PathParam("number") String number, @Nullable String body) {
        var input = JsonInput.of(body);
        var seen = input.eventsSeen();
        var reason = input.text("reason");
        var facts = new LinkedHashMap<String, String>();
        for (var ground : input.list("grounds")) {
            RuleViolated.unless(facts.put(ground.text("item"), ground.text("facts")) == null, "assessment.itemTwice");
        }
        input.done();
        decisions.intendRefusal(new ApplicationNumber(number), facts, reason, seen);
        return refusal(number);
    }

    /** Hands in a file before saying what speaks against an intended refusal, which takes it along. */
    @POST
    @Path("{number}/representation-papers")
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    public Response addToRepresentations(
            @PathParam("number") String number,
            @QueryParam("name") @DefaultValue("") String name,
            @QueryParam("eventsSeen") int eventsSeen,
            InputStream content) {
        decisions.addToRepresentations(numbered(number), documents.receive(name, content, -1), eventsSeen);
        return Response.status(Response.Status.CREATED).entity(refusal(number)).build();
    }

    /** Says what speaks against an intended refusal. */
    @POST
    @Path("{number}/representations")
    public Map<String, @Nullable Object> represent(@PathParam("number") String number, @Nullable String body) {
        var input = JsonInput.of(body);
        var seen = input.eventsSeen();
        var said = input.text("said");
        input.done();
        decisions.represent(new ApplicationNumber(number), said, List.of(), seen);
        return refusal(number);
    }

    /** Refuses the license. */
    @POST
    @Path("{number}/refusal")
    public Map<String, @Nullable Object> refuse(@PathParam("number") String number, @Nullable String body) {
        var input = JsonInput.of(body);
        var seen = input.eventsSeen();
        var answer = input.optionalText("answer");
        input.done();
        decisions.refuse(new ApplicationNumber(number), answer, seen);
        return decision(number);
    }

    /** The refusal that is or was intended, with what the applicant said to it. */
    @GET
    @Path("{number}/refusal")
    public Map<String, @Nullable Object> refusal(@PathParam("number") String number) {
        var refusal = applications.details(new ApplicationNumber(number)).refusal();
        if (refusal == null) {
            throw new RuleViolated("notFound", number);
        }
        return ListAnswer.item(
                "by", refusal.by().value(),
                "intendedOn", refusal.intendedOn(),
                "reason", refusal.reason(),
                "grounds", refusal.grounds(),
                "servedOn", refusal.servedOn(),
                "representations", refusal.representations(),
                "representedOn", refusal.representedOn());
    }

    /** The decision, when there is one. */
    @GET
    @Path("{number}/decision")
    public Map<String, @Nullable Object> decision(@PathParam("number") String number) {
        var decision = decisions.decisionOn(numbered(number)).orElseThrow(() -> new RuleViolated("notFound", number));
        return ListAnswer.item(
                "number", decision.number().value(),
                "conclusion", decision.conclusion().name(),
                "recommendation", decision.recommendation().name(),
                "departure", decision.departure(),
                "reason", decision.reason(),
                "representations", decision.representations(),
                "answer", decision.answer(),
                "decidedOn", decision.decidedOn(),
                "ruleBookVersion", decision.ruleBookVersion(),
                "letter", decision.letter() == null ? null : decision.letter().value(),
                "grounds", decision.grounds(),
                "conditions", decision.conditions());
    }

    private static Map<String, @Nullable Object> shown(VettingView view) {
        var outcome = view.outcome();
        return ListAnswer.item(
                "items",
                view.asked().stream()
                        .flatMap(group -> group.items().stream())
                        .map(item -> ListAnswer.item(
                                "id", item.id(),
                                "group", item.group(),
                                "weight", item.weight(),
                                "knockOut", item.knockOut(),
                                "held", view.held(item.id())))
                        .toList(),
                "assessments",
                view.assessments().stream()
                        .map(one -> ListAnswer.item(
                                "seat", one.seat().name(),
                                "assessor", one.assessor().value(),
                                "completed", one.completed(),
                                "mine", one.mine(),
                                "events", one.events()))
                        .toList(),
                "deviations",
                view.comparison() == null ? List.of() : view.comparison().deviations(),
                "recommendation",
                outcome == null ? null : outcome.outcome().recommendation().name());
    }

    /** A rating as a program sends it. */
    private record RatingInput(String item, Rating rating, String note) {
        static RatingInput of(JsonInput input) {
            return new RatingInput(
                    input.text("item"), input.choice("rating", Rating.class, null), input.textOrEmpty("note"));
        }

        ItemRating toDomain() {
            return new ItemRating(item, rating, note);
        }
    }
}
