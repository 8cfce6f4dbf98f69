package org.infopool.web.ending;

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
import org.infopool.domain.ending.EndingDecision;
import org.infopool.domain.ending.EndingGround;
import org.infopool.domain.ending.EndingNumber;
import org.infopool.domain.ending.EndingOutcome;
import org.infopool.domain.ending.EndingStatus;
import org.infopool.domain.enterprise.UnifiedSocialCreditCode;
import org.infopool.domain.license.LicenseNumber;
import org.infopool.domain.shared.Money;
import org.infopool.ejb.document.Documents;
import org.infopool.ejb.ending.EndingDetails;
import org.infopool.ejb.ending.EndingRecordService;
import org.infopool.ejb.ending.EndingService;
import org.infopool.web.platform.JsonInput;
import org.infopool.web.platform.ListAnswer;
import org.infopool.web.platform.MatterEndpoints;
import org.infopool.web.platform.PageAsked;
import org.jspecify.annotations.Nullable;

/** The endings of licenses for programs: the same use cases that the pages offer. */
@Path("endings")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class EndingResource extends MatterEndpoints<EndingNumber> {
    @Inject
    EndingService endings;

    @Inject
    EndingRecordService records;

    @Inject
    Documents documents;

    /** Those that the one who asks may see. */
    @GET
    public ListAnswer list(@BeanParam PageAsked page, @QueryParam("status") @Nullable EndingStatus status) {
        return ListAnswer.of(
                records.list(page.query(), status),
                row -> ListAnswer.item(
                        "number", row.ending().number().value(),
                        "license", row.ending().license().value(),
                        "enterpriseName", row.ending().enterpriseName(),
                        "uscc", row.ending().uscc().value(),
                        "kind", row.ending().ground().kind().name(),
                        "ground", row.ending().ground().name(),
                        "status", row.ending().status().name(),
                        "openedOn", row.ending().openedOn(),
                        "from", row.ending().from(),
                        "compensation", row.ending().compensation().name()));
    }

    /** One ending, whole. */
    @GET
    @Path("{number}")
    public Map<String, @Nullable Object> details(@PathParam("number") String number) {
        return whole(records.record(numbered(number)).details());
    }

    /** The holder gives its license up. */
    @POST
    @Path("surrenders")
    public Response surrender(@Nullable String body) {
        var input = JsonInput.of(body);
        var license = input.text("license");
        var reason = input.text("reason");
        var from = input.day("from");
        input.done();
        return created(endings.surrender(new LicenseNumber(license), reason, from));
    }

    /** Records that the enterprise is gone. */
    @POST
    @Path("terminations")
    public Response terminate(@Nullable String body) {
        var input = JsonInput.of(body);
        var license = input.text("license");
        var ground = input.choice("ground", EndingGround.class, null);
        var facts = input.text("facts");
        var from = input.day("from");
        var successor = input.optionalText("successor");
        input.done();
        return created(endings.terminate(
                new LicenseNumber(license),
                ground,
                facts,
                from,
                successor == null ? null : UnifiedSocialCreditCode.of(successor),
                List.of()));
    }

    /** Intends to withdraw or to rescind a license; the holder is told and heard. */
    @POST
    @Path("intentions")
    public Response intend(@Nullable String body) {
        var input = JsonInput.of(body);
        var license = input.text("license");
        var ground = input.choice("ground", EndingGround.class, null);
        var facts = input.text("facts");
        var reason = input.text("reason");
        input.done();
        return created(endings.intend(new LicenseNumber(license), ground, facts, reason, List.of()));
    }

    /** The holder keeps its license after all. */
    @POST
    @Path("{number}/taking-back")
    public Map<String, @Nullable Object> takeBack(@PathParam("number") String number, @Nullable String body) {
        return confirm(number, body, endings::takeBack);
    }

    /** Adds what shows the ground. */
    @POST
    @Path("{number}/evidence")
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    public Response addEvidence(
            @PathParam("number") String number,
            @QueryParam("name") @DefaultValue("") String name,
            @QueryParam("eventsSeen") int eventsSeen,
            InputStream content) {
        endings.addEvidence(numbered(number), documents.receive(name, content, -1), eventsSeen);
        return created(numbered(number));
    }

    /** Hands in a file before saying what speaks against it, which takes it along. */
    @POST
    @Path("{number}/representation-papers")
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    public Response addToRepresentations(
            @PathParam("number") String number,
            @QueryParam("name") @DefaultValue("") String name,
            @QueryParam("eventsSeen") int eventsSeen,
            InputStream content) {
        endings.addToRepresentations(numbered(number), documents.receive(name, content, -1), eventsSeen);
        return created(numbered(number));
    }

    /** The holder says what speaks against it. */
    @POST
    @Path("{number}/representations")
    public Map<String, @Nullable Object> represent(@PathParam("number") String number, @Nullable String body) {
        return say(number, body, "said", (ending, said, seen) -> endings.represent(ending, said, List.of(), seen));
    }

    /** Decides what was intended. */
    @POST
    @Path("{number}/decision")
    public Map<String, @Nullable Object> decide(@PathParam("number") String number, @Nullable String body) {
        return act(number, body, input -> {
            var outcome = input.choice("outcome", EndingOutcome.class, null);
            var reason = input.text("reason");
            var answer = input.optionalText("answer");
            var damaged = input.flag("holderDamaged");
            var safety = input.flag("safetyMatter");
            return (ending, seen) ->
                    endings.decide(ending, new EndingDecision(outcome, reason, answer, damaged, safety), seen);
        });
    }

    /** Records what the holder was paid. */
    @POST
    @Path("{number}/compensation")
    public Map<String, @Nullable Object> compensate(@PathParam("number") String number, @Nullable String body) {
        return act(number, body, input -> {
            var amount = Money.ofFen(input.requiredCount("amountFen"));
            var note = input.text("note");
            return (ending, seen) -> endings.compensate(ending, amount, note, seen);
        });
    }

    @Override
    protected EndingNumber numbered(String number) {
        return new EndingNumber(number);
    }

    @Override
    protected Map<String, @Nullable Object> state(EndingNumber ending) {
        return state(records.record(ending).details());
    }

    private static Map<String, @Nullable Object> state(EndingDetails details) {
        return ListAnswer.item(
                "number", details.number().value(),
                "status", details.status().name(),
                "events", details.events());
    }

    private static Map<String, @Nullable Object> whole(EndingDetails details) {
        var whole = state(details);
        whole.put("license", details.license().value());
        whole.put("uscc", details.uscc().value());
        whole.put("enterpriseName", details.enterpriseName());
        whole.put("kind", details.ground().kind().name());
        whole.put("ground", details.ground().name());
        whole.put("facts", details.facts());
        whole.put("openedOn", details.openedOn());
        whole.put("from", details.from());
        whole.put(
                "successor",
                details.successor() == null ? null : details.successor().value());
        var intention = details.intention();
        whole.put(
                "intention",
                intention == null
                        ? null
                        : ListAnswer.item(
                                "by", intention.by().value(),
                                "on", intention.on(),
                                "reason", intention.reason(),
                                "servedOn", intention.servedOn(),
                                "representations", intention.representations(),
                                "representedOn", intention.representedOn()));
        whole.put(
                "outcome", details.outcome() == null ? null : details.outcome().name());
        whole.put("reason", details.reason());
        whole.put("answer", details.answer());
        whole.put("decidedOn", details.decidedOn());
        whole.put("letter", details.letter() == null ? null : details.letter().value());
        whole.put("compensation", details.compensation().name());
        var paid = details.compensated();
        whole.put("compensatedFen", paid == null ? null : paid.fen());
        whole.put("compensationNote", details.compensationNote());
        whole.put("barredUntil", details.barredUntil());
        return whole;
    }
}
