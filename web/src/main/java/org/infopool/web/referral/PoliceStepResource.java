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
import org.infopool.domain.referral.ReferralNumber;
import org.infopool.domain.shared.Money;
import org.infopool.ejb.referral.PoliceStepService;
import org.infopool.ejb.referral.PoliceStepService.Evidence;
import org.infopool.ejb.referral.ReferralRecordService;
import org.infopool.web.platform.JsonInput;
import org.jspecify.annotations.Nullable;

/** What programs record of a referral that has left the house. */
@Path("referrals")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PoliceStepResource {
    @Inject
    PoliceStepService steps;

    @Inject
    ReferralRecordService records;

    /** The police signed for it. */
    @POST
    @Path("{number}/receipt")
    public Map<String, @Nullable Object> signReceipt(@PathParam("number") String number, @Nullable String body) {
        var input = JsonInput.of(body);
        var receipt = input.text("receipt");
        var signer = input.text("signedBy");
        var on = input.day("on");
        var seen = input.eventsSeen();
        input.done();
        steps.signReceipt(new ReferralNumber(number), receipt, signer, new Evidence(on, null), seen);
        return state(number);
    }

    /** The police passed it on. */
    @POST
    @Path("{number}/forwarding")
    public Map<String, @Nullable Object> forward(@PathParam("number") String number, @Nullable String body) {
        var input = JsonInput.of(body);
        var police = input.text("police");
        var on = input.day("on");
        var seen = input.eventsSeen();
        input.done();
        steps.forward(new ReferralNumber(number), police, on, seen);
        return state(number);
    }

    /** The police filed it. */
    @POST
    @Path("{number}/filing")
    public Map<String, @Nullable Object> file(@PathParam("number") String number, @Nullable String body) {
        var input = JsonInput.of(body);
        var caseNumber = input.text("caseNumber");
        var on = input.day("on");
        var seen = input.eventsSeen();
        input.done();
        steps.file(new ReferralNumber(number), caseNumber, new Evidence(on, null), seen);
        return state(number);
    }

    /** The items and materials were handed over. */
    @POST
    @Path("{number}/hand-over")
    public Map<String, @Nullable Object> handOver(@PathParam("number") String number, @Nullable String body) {
        var input = JsonInput.of(body);
        var on = input.day("on");
        var seen = input.eventsSeen();
        input.done();
        steps.handOver(new ReferralNumber(number), on, seen);
        return state(number);
    }

    /** The police did not file it. */
    @POST
    @Path("{number}/refusal")
    public Map<String, @Nullable Object> decline(@PathParam("number") String number, @Nullable String body) {
        var input = JsonInput.of(body);
        var reasons = input.text("reasons");
        var on = input.day("on");
        var seen = input.eventsSeen();
        input.done();
        steps.decline(new ReferralNumber(number), reasons, new Evidence(on, null), seen);
        return state(number);
    }

    /** Asks the police to reconsider. */
    @POST
    @Path("{number}/reconsideration")
    public Map<String, @Nullable Object> askReconsideration(@PathParam("number") String number, @Nullable String body) {
        var given = Said.of(body, "reason");
        steps.askReconsideration(new ReferralNumber(number), given.text(), given.eventsSeen());
        return state(number);
    }

    /** The police have reconsidered; with the number of their case where they have filed one. */
    @POST
    @Path("{number}/reconsideration-answer")
    public Map<String, @Nullable Object> answerReconsideration(
            @PathParam("number") String number, @Nullable String body) {
        var input = JsonInput.of(body);
        var caseNumber = input.optionalText("caseNumber");
        var reasons = input.text("reasons");
        var on = input.day("on");
        var seen = input.eventsSeen();
        input.done();
        steps.answerReconsideration(new ReferralNumber(number), caseNumber, reasons, new Evidence(on, null), seen);
        return state(number);
    }

    /** Asks the procuratorate to supervise the refusal. */
    @POST
    @Path("{number}/supervision")
    public Map<String, @Nullable Object> suggestSupervision(@PathParam("number") String number, @Nullable String body) {
        var input = JsonInput.of(body);
        var procuratorate = input.text("procuratorate");
        var reason = input.text("reason");
        var seen = input.eventsSeen();
        input.done();
        steps.suggestSupervision(new ReferralNumber(number), procuratorate, reason, seen);
        return state(number);
    }

    /** Takes it back to the administrative path. */
    @POST
    @Path("{number}/return")
    public Map<String, @Nullable Object> giveBack(@PathParam("number") String number, @Nullable String body) {
        var given = Said.of(body, "reason");
        steps.giveBack(new ReferralNumber(number), given.text(), given.eventsSeen());
        return state(number);
    }

    /** The criminal matter is over. */
    @POST
    @Path("{number}/end")
    public Map<String, @Nullable Object> close(@PathParam("number") String number, @Nullable String body) {
        var input = JsonInput.of(body);
        var outcome = input.choice("outcome", CriminalOutcome.class, null);
        var fine = Money.ofFen(input.count("criminalFineFen"));
        var paid = Money.ofFen(input.count("paidBeforeFen"));
        var remark = input.optionalText("remark");
        var on = input.day("on");
        var seen = input.eventsSeen();
        input.done();
        steps.close(new ReferralNumber(number), outcome, fine, paid, remark, on, seen);
        return state(number);
    }

    private Map<String, @Nullable Object> state(String number) {
        return ReferralAnswer.state(records.record(new ReferralNumber(number)).details());
    }
}
