package org.infopool.web.winddown;

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
import org.infopool.domain.enterprise.UnifiedSocialCreditCode;
import org.infopool.domain.winddown.Disposal;
import org.infopool.domain.winddown.HandOver;
import org.infopool.domain.winddown.HandOverGround;
import org.infopool.domain.winddown.WindDownNumber;
import org.infopool.domain.winddown.WindDownStatus;
import org.infopool.ejb.document.Documents;
import org.infopool.ejb.winddown.WindDownDetails;
import org.infopool.ejb.winddown.WindDownRecordService;
import org.infopool.ejb.winddown.WindDownService;
import org.infopool.web.platform.ListAnswer;
import org.infopool.web.platform.MatterEndpoints;
import org.infopool.web.platform.PageAsked;
import org.jspecify.annotations.Nullable;

/** Wind-downs for programs: the same use cases that the pages offer. */
@Path("wind-downs")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class WindDownResource extends MatterEndpoints<WindDownNumber> {
    @Inject
    WindDownService windDowns;

    @Inject
    WindDownRecordService records;

    @Inject
    Documents documents;

    /** Those that the one who asks may see. */
    @GET
    public ListAnswer list(@BeanParam PageAsked page, @QueryParam("status") @Nullable WindDownStatus status) {
        return ListAnswer.of(
                records.list(page.query(), status),
                row -> ListAnswer.item(
                        "number", row.windDown().number().value(),
                        "license", row.windDown().license().value(),
                        "enterpriseName", row.windDown().enterpriseName(),
                        "uscc", row.windDown().uscc().value(),
                        "end", row.windDown().end().name(),
                        "status", row.windDown().status().name(),
                        "openedOn", row.windDown().openedOn(),
                        "filedOn", row.windDown().filedOn(),
                        "persons", row.windDown().persons()));
    }

    /** One wind-down, whole. */
    @GET
    @Path("{number}")
    public Map<String, @Nullable Object> details(@PathParam("number") String number) {
        return whole(records.record(numbered(number)).details());
    }

    /** The holder states since when it collects no more. */
    @POST
    @Path("{number}/stop")
    public Map<String, @Nullable Object> stop(@PathParam("number") String number, @Nullable String body) {
        return act(number, body, input -> {
            var on = input.day("on");
            var statement = input.text("statement");
            return (windDown, seen) -> windDowns.stop(windDown, on, statement, seen);
        });
    }

    /** The holder states when and how the individuals were told. */
    @POST
    @Path("{number}/telling")
    public Map<String, @Nullable Object> tell(@PathParam("number") String number, @Nullable String body) {
        return act(number, body, input -> {
            var on = input.day("on");
            var statement = input.text("statement");
            return (windDown, seen) -> windDowns.tell(windDown, on, statement, seen);
        });
    }

    /** The holder states what became of a part of the data. */
    @POST
    @Path("{number}/disposals")
    public Map<String, @Nullable Object> dispose(@PathParam("number") String number, @Nullable String body) {
        return act(number, body, input -> {
            var what = input.text("what");
            var persons = input.requiredCount("persons");
            var how = input.text("how");
            var ground = input.optionalChoice("ground", HandOverGround.class);
            var recipient = input.textOrEmpty("recipient");
            var code = input.optionalText("recipientCode");
            var all = input.flag("all");
            return (windDown, seen) -> windDowns.dispose(
                    windDown,
                    new Disposal(
                            what,
                            persons,
                            how,
                            ground == null
                                    ? null
                                    : new HandOver(
                                            ground, recipient, code == null ? null : UnifiedSocialCreditCode.of(code))),
                    all,
                    seen);
        });
    }

    /** Hands in a file, which the proof takes along. */
    @POST
    @Path("{number}/proof-papers")
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    public Response addProof(
            @PathParam("number") String number,
            @QueryParam("name") @DefaultValue("") String name,
            @QueryParam("eventsSeen") int eventsSeen,
            InputStream content) {
        windDowns.addProof(numbered(number), documents.receive(name, content, -1), eventsSeen);
        return created(numbered(number));
    }

    /** The holder files the proof. */
    @POST
    @Path("{number}/proof")
    public Map<String, @Nullable Object> file(@PathParam("number") String number, @Nullable String body) {
        return say(
                number,
                body,
                "statement",
                (windDown, statement, seen) -> windDowns.file(windDown, statement, List.of(), seen));
    }

    /** An inspector sends it back with what is missing. */
    @POST
    @Path("{number}/return")
    public Map<String, @Nullable Object> sendBack(@PathParam("number") String number, @Nullable String body) {
        return say(number, body, "missing", windDowns::sendBack);
    }

    /** An inspector has verified it, and closes it. */
    @POST
    @Path("{number}/closing")
    public Map<String, @Nullable Object> close(@PathParam("number") String number, @Nullable String body) {
        return say(number, body, "reason", windDowns::close);
    }

    @Override
    protected WindDownNumber numbered(String number) {
        return new WindDownNumber(number);
    }

    @Override
    protected Map<String, @Nullable Object> state(WindDownNumber windDown) {
        return state(records.record(windDown).details());
    }

    private static Map<String, @Nullable Object> state(WindDownDetails details) {
        return ListAnswer.item(
                "number", details.number().value(),
                "status", details.status().name(),
                "events", details.events());
    }

    private static Map<String, @Nullable Object> whole(WindDownDetails details) {
        var whole = state(details);
        whole.put("license", details.license().value());
        whole.put("uscc", details.uscc().value());
        whole.put("enterpriseName", details.enterpriseName());
        whole.put("end", details.end().name());
        whole.put("from", details.from());
        whole.put("persons", details.persons());
        whole.put(
                "successor",
                details.successor() == null ? null : details.successor().value());
        whole.put("openedOn", details.openedOn());
        whole.put("stoppedOn", details.stoppedOn());
        whole.put("toldOn", details.toldOn());
        whole.put("disposedOn", details.disposedOn());
        whole.put(
                "disposals",
                details.disposals().stream().map(WindDownResource::disposal).toList());
        whole.put("missing", details.missing().stream().map(Enum::name).toList());
        whole.put("filedOn", details.filedOn());
        whole.put("proof", details.proof());
        whole.put("verifiedOn", details.verifiedOn());
        whole.put("verdict", details.verdict());
        return whole;
    }

    private static Map<String, @Nullable Object> disposal(Disposal disposal) {
        var handOver = disposal.handOver();
        var code = handOver == null ? null : handOver.code();
        return ListAnswer.item(
                "what",
                disposal.what(),
                "persons",
                disposal.persons(),
                "how",
                disposal.how(),
                "ground",
                handOver == null ? null : handOver.ground().name(),
                "recipient",
                handOver == null ? null : handOver.recipient(),
                "recipientCode",
                code == null ? null : code.value());
    }
}
