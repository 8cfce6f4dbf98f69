package org.infopool.web.referral;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import org.infopool.domain.referral.CriminalOutcome;
import org.infopool.domain.shared.Money;
import org.infopool.ejb.referral.PoliceStepService;
import org.infopool.ejb.referral.PoliceStepService.Evidence;
import org.jspecify.annotations.Nullable;

/** What programs record of a referral that has left the house. */
@Path("referrals")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PoliceStepResource extends ReferralEndpoints {
    @Inject
    PoliceStepService steps;

    /** The police signed for it. */
    @POST
    @Path("{number}/receipt")
    public Map<String, @Nullable Object> signReceipt(@PathParam("number") String number, @Nullable String body) {
        return act(number, body, input -> {
            var receipt = input.text("receipt");
            var signer = input.text("signedBy");
            var on = input.day("on");
            return (referral, seen) -> steps.signReceipt(referral, receipt, signer, new Evidence(on, null), seen);
        });
    }

    /** The police passed it on. */
    @POST
    @Path("{number}/forwarding")
    public Map<String, @Nullable Object> forward(@PathParam("number") String number, @Nullable String body) {
        return act(number, body, input -> {
            var police = input.text("police");
            var on = input.day("on");
            return (referral, seen) -> steps.forward(referral, police, on, seen);
        });
    }

    /** The police filed it. */
    @POST
    @Path("{number}/filing")
    public Map<String, @Nullable Object> file(@PathParam("number") String number, @Nullable String body) {
        return act(number, body, input -> {
            var caseNumber = input.text("caseNumber");
            var on = input.day("on");
            return (referral, seen) -> steps.file(referral, caseNumber, new Evidence(on, null), seen);
        });
    }

    /** The items and materials were handed over. */
    @POST
    @Path("{number}/hand-over")
    public Map<String, @Nullable Object> handOver(@PathParam("number") String number, @Nullable String body) {
        return act(number, body, input -> {
            var on = input.day("on");
            return (referral, seen) -> steps.handOver(referral, on, seen);
        });
    }

    /** The police did not file it. */
    @POST
    @Path("{number}/refusal")
    public Map<String, @Nullable Object> decline(@PathParam("number") String number, @Nullable String body) {
        return act(number, body, input -> {
            var reasons = input.text("reasons");
            var on = input.day("on");
            return (referral, seen) -> steps.decline(referral, reasons, new Evidence(on, null), seen);
        });
    }

    /** Asks the police to reconsider. */
    @POST
    @Path("{number}/reconsideration")
    public Map<String, @Nullable Object> askReconsideration(@PathParam("number") String number, @Nullable String body) {
        return say(number, body, "reason", steps::askReconsideration);
    }

    /** The police have reconsidered; with the number of their case where they have filed one. */
    @POST
    @Path("{number}/reconsideration-answer")
    public Map<String, @Nullable Object> answerReconsideration(
            @PathParam("number") String number, @Nullable String body) {
        return act(number, body, input -> {
            var caseNumber = input.optionalText("caseNumber");
            var reasons = input.text("reasons");
            var on = input.day("on");
            return (referral, seen) ->
                    steps.answerReconsideration(referral, caseNumber, reasons, new Evidence(on, null), seen);
        });
    }

    /** Asks the procuratorate to supervise the refusal. */
    @POST
    @Path("{number}/supervision")
    public Map<String, @Nullable Object> suggestSupervision(@PathParam("number") String number, @Nullable String body) {
        return act(number, body, input -> {
            var procuratorate = input.text("procuratorate");
            var reason = input.text("reason");
            return (referral, seen) -> steps.suggestSupervision(referral, procuratorate, reason, seen);
        });
    }

    /** Takes it back to the administrative path. */
    @POST
    @Path("{number}/return")
    public Map<String, @Nullable Object> giveBack(@PathParam("number") String number, @Nullable String body) {
        return say(number, body, "reason", steps::giveBack);
    }

    /** The criminal matter is over. */
    @POST
    @Path("{number}/end")
    public Map<String, @Nullable Object> close(@PathParam("number") String number, @Nullable String body) {
        return act(number, body, input -> {
            var outcome = input.choice("outcome", CriminalOutcome.class, null);
            var fine = Money.ofFen(input.count("criminalFineFen"));
            var paid = Money.ofFen(input.count("paidBeforeFen"));
            var remark = input.optionalText("remark");
            var on = input.day("on");
            return (referral, seen) -> steps.close(referral, outcome, fine, paid, remark, on, seen);
        });
    }
}
