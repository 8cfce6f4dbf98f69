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
import org.infopool.domain.proceeding.ProceedingNumber;
import org.infopool.domain.proceeding.ReportedOutcome;
import org.infopool.domain.shared.LocalizedText;
import org.infopool.domain.shared.PersonNumber;
import org.infopool.ejb.proceeding.ProceedingRecordService;
import org.infopool.ejb.proceeding.RulingService;
import org.infopool.ejb.proceeding.Verdict;
import org.infopool.web.platform.JsonInput;
import org.jspecify.annotations.Nullable;

/** Proceedings for programs, from the legal review to the end of the file. */
@Path("proceedings")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class RulingResource {
    @Inject
    RulingService rulings;

    @Inject
    ProceedingRecordService records;

    /** A lawyer says what they found. */
    @POST
    @Path("{number}/review")
    public Map<String, @Nullable Object> review(@PathParam("number") String number, @Nullable String body) {
        var input = JsonInput.of(body);
        var passed = input.flag("passed");
        var opinion = input.text("opinion");
        var seen = input.eventsSeen();
        input.done();
        rulings.review(new ProceedingNumber(number), passed, opinion, seen);
        return state(number);
    }

    /** Who can be called to the collective discussion. */
    @GET
    @Path("{number}/heads")
    public Map<String, @Nullable Object> heads(@PathParam("number") String number) {
        return ProceedingAnswer.people(records.heads(new ProceedingNumber(number)));
    }

    /** Whoever chaired the collective discussion records it. */
    @POST
    @Path("{number}/discussion")
    public Map<String, @Nullable Object> discuss(@PathParam("number") String number, @Nullable String body) {
        var input = JsonInput.of(body);
        var discussion = new Discussion(
                new PersonNumber(input.text("chair")),
                people(input, "inFavor"),
                people(input, "against"),
                people(input, "absent"),
                input.text("minutes"));
        var seen = input.eventsSeen();
        input.done();
        rulings.discuss(new ProceedingNumber(number), discussion, seen);
        return state(number);
    }

    private static List<PersonNumber> people(JsonInput input, String field) {
        return input.texts(field).stream().map(PersonNumber::new).toList();
    }

    /** Decides. */
    @POST
    @Path("{number}/decision")
    public Map<String, @Nullable Object> decide(@PathParam("number") String number, @Nullable String body) {
        var input = JsonInput.of(body);
        var outcome = input.choice("outcome", ReportedOutcome.class, null);
        var noPenalty = input.optionalChoice("noPenalty", NoPenalty.class);
        var penalty = input.lacks("penalty") ? null : PenaltyInput.of(input.part("penalty"));
        var remedies = input.texts("remedies");
        var answer = input.optionalText("answer");
        var reason = input.text("reason");
        var seen = input.eventsSeen();
        input.done();
        rulings.decide(
                new ProceedingNumber(number),
                new Verdict(outcome, noPenalty, penalty, remedies, answer == null ? "" : answer),
                reason,
                seen);
        return state(number);
    }

    /** Publishes the penalty in short. */
    @POST
    @Path("{number}/publication")
    public Map<String, @Nullable Object> publish(@PathParam("number") String number, @Nullable String body) {
        var input = JsonInput.of(body);
        var text = new LocalizedText(input.text("text"), input.text("textZh"));
        var seen = input.eventsSeen();
        input.done();
        rulings.publish(new ProceedingNumber(number), text, seen);
        return state(number);
    }

    /** The fine was paid. */
    @POST
    @Path("{number}/payment")
    public Map<String, @Nullable Object> pay(@PathParam("number") String number, @Nullable String body) {
        var input = JsonInput.of(body);
        var day = input.day("paidOn");
        var excluded = input.stretches("excluded");
        var seen = input.eventsSeen();
        input.done();
        rulings.pay(new ProceedingNumber(number), day, excluded, seen);
        return state(number);
    }

    /** Closes the file. */
    @POST
    @Path("{number}/closing")
    public Map<String, @Nullable Object> close(@PathParam("number") String number, @Nullable String body) {
        var input = JsonInput.of(body);
        var seen = input.eventsSeen();
        input.done();
        rulings.close(new ProceedingNumber(number), seen);
        return state(number);
    }

    private Map<String, @Nullable Object> state(String number) {
        return ProceedingAnswer.state(
                records.record(new ProceedingNumber(number)).details());
    }
}
