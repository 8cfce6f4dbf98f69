package org.infopool.web.proceeding;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import org.infopool.domain.enforcement.NoPenalty;
import org.infopool.domain.proceeding.Discussion;
import org.infopool.domain.proceeding.ReportedOutcome;
import org.infopool.domain.shared.LocalizedText;
import org.infopool.domain.shared.PersonNumber;
import org.infopool.ejb.proceeding.RulingService;
import org.infopool.ejb.proceeding.Verdict;
import org.infopool.web.platform.JsonInput;
import org.jspecify.annotations.Nullable;

/** Proceedings for programs, from the legal review to the end of the file. */
@Path("proceedings")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class RulingResource extends ProceedingEndpoints {
    @Inject
    RulingService rulings;

    /** A lawyer says what they found. */
    @POST
    @Path("{number}/review")
    public Map<String, @Nullable Object> review(@PathParam("number") String number, @Nullable String body) {
        return act(number, body, input -> {
            var passed = input.flag("passed");
            var opinion = input.text("opinion");
            return (proceeding, seen) -> rulings.review(proceeding, passed, opinion, seen);
        });
    }

    /** Who can be called to the collective discussion. */
    @GET
    @Path("{number}/heads")
    public Map<String, @Nullable Object> heads(@PathParam("number") String number) {
        return ProceedingAnswer.people(records.heads(numbered(number)));
    }

    /** Whoever chaired the collective discussion records it. */
    @POST
    @Path("{number}/discussion")
    public Map<String, @Nullable Object> discuss(@PathParam("number") String number, @Nullable String body) {
        return act(number, body, input -> {
            var discussion = new Discussion(
                    new PersonNumber(input.text("chair")),
                    people(input, "inFavor"),
                    people(input, "against"),
                    people(input, "absent"),
                    input.text("minutes"));
            return (proceeding, seen) -> rulings.discuss(proceeding, discussion, seen);
        });
    }

    private static List<PersonNumber> people(JsonInput input, String field) {
        return input.texts(field).stream().map(PersonNumber::new).toList();
    }

    /** Decides. */
    @POST
    @Path("{number}/decision")
    public Map<String, @Nullable Object> decide(@PathParam("number") String number, @Nullable String body) {
        return act(number, body, input -> {
            var outcome = input.choice("outcome", ReportedOutcome.class, null);
            var noPenalty = input.optionalChoice("noPenalty", NoPenalty.class);
            var penalty = input.lacks("penalty") ? null : PenaltyInput.of(input.part("penalty"));
            var remedies = input.texts("remedies");
            var answer = input.textOrEmpty("answer");
            var reason = input.text("reason");
            return (proceeding, seen) -> rulings.decide(
                    proceeding, new Verdict(outcome, noPenalty, penalty, remedies, answer), reason, seen);
        });
    }

    /** Publishes the penalty in short. */
    @POST
    @Path("{number}/publication")
    public Map<String, @Nullable Object> publish(@PathParam("number") String number, @Nullable String body) {
        return act(number, body, input -> {
            var text = new LocalizedText(input.text("text"), input.text("textZh"));
            return (proceeding, seen) -> rulings.publish(proceeding, text, seen);
        });
    }

    /** The fine was paid. */
    @POST
    @Path("{number}/payment")
    public Map<String, @Nullable Object> pay(@PathParam("number") String number, @Nullable String body) {
        return act(number, body, input -> {
            var day = input.day("paidOn");
            var excluded = input.stretches("excluded");
            return (proceeding, seen) -> rulings.pay(proceeding, day, excluded, seen);
        });
    }

    /** Closes the file. */
    @POST
    @Path("{number}/closing")
    public Map<String, @Nullable Object> close(@PathParam("number") String number, @Nullable String body) {
        return confirm(number, body, rulings::close);
    }
}
