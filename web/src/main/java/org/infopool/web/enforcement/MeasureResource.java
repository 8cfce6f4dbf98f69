package org.infopool.web.enforcement;

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
import org.infopool.domain.enforcement.MeasureNumber;
import org.infopool.domain.enforcement.MeasureOrder;
import org.infopool.domain.enforcement.MeasureStatus;
import org.infopool.domain.journal.Subject;
import org.infopool.domain.journal.SubjectKind;
import org.infopool.domain.rulebook.MeasureKind;
import org.infopool.ejb.document.Documents;
import org.infopool.ejb.enforcement.EnforcementRecordService;
import org.infopool.ejb.enforcement.MeasureDetails;
import org.infopool.ejb.enforcement.MeasureService;
import org.infopool.web.platform.JsonInput;
import org.infopool.web.platform.ListAnswer;
import org.infopool.web.platform.MatterEndpoints;
import org.infopool.web.platform.PageAsked;
import org.jspecify.annotations.Nullable;

/** Measures for programs: the same use cases that the pages offer. */
@Path("measures")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class MeasureResource extends MatterEndpoints<MeasureNumber> {
    @Inject
    MeasureService measures;

    @Inject
    EnforcementRecordService records;

    @Inject
    Documents documents;

    /** Those that the one who asks may see. */
    @GET
    public ListAnswer list(@BeanParam PageAsked page, @QueryParam("status") @Nullable MeasureStatus status) {
        return ListAnswer.of(
                records.measures(page.query(), status, null),
                row -> ListAnswer.item(
                        "number", row.measure().number().value(),
                        "enterpriseName", row.measure().enterpriseName(),
                        "uscc", row.measure().uscc().value(),
                        "kind", row.measure().kind().name(),
                        "basisKind", row.measure().basisKind().name(),
                        "basisNumber", row.measure().basisNumber(),
                        "status", row.measure().status().name(),
                        "orderedOn", row.measure().orderedOn(),
                        "servedOn", row.measure().servedOn()));
    }

    /** One measure, whole. */
    @GET
    @Path("{number}")
    public Map<String, @Nullable Object> details(@PathParam("number") String number) {
        return whole(measures.details(numbered(number)));
    }

    /** Orders one; text, articles and days that are left out come from the rule book. */
    @POST
    public Response order(@Nullable String body) {
        var input = JsonInput.of(body);
        var kind = input.choice("kind", MeasureKind.class, MeasureKind.ORDER_TO_CORRECT);
        var basisKind = input.choice("basisKind", SubjectKind.class, SubjectKind.VIOLATION);
        var basisNumber = input.text("basisNumber");
        var text = input.optionalText("text");
        var articles = input.texts("articles");
        var days = input.count("days");
        var considered = input.optionalText("considered");
        var whyNotMilder = input.optionalText("whyNotMilder");
        if (considered != null
                && MeasureOrder.KINDS.stream().noneMatch(one -> one.name().equals(considered))) {
            input.refuse("considered", "UNKNOWN_VALUE");
        }
        input.done();
        var basis = new Subject(basisKind, basisNumber);
        var proposal = measures.propose(basis, kind);
        var number = measures.order(
                basis,
                new MeasureOrder(
                        kind,
                        text == null ? proposal.text().chinese() : text,
                        articles.isEmpty() ? proposal.articles() : articles,
                        days == 0 ? proposal.days() : days,
                        considered == null ? null : MeasureKind.valueOf(considered),
                        whyNotMilder));
        return created(number);
    }

    /** The party reports what it has done. */
    @POST
    @Path("{number}/report")
    public Map<String, @Nullable Object> report(@PathParam("number") String number, @Nullable String body) {
        return act(number, body, input -> {
            var report = input.text("report");
            return (measure, seen) -> measures.report(measure, report, List.of(), seen);
        });
    }

    /** What was reported is enough. */
    @POST
    @Path("{number}/acceptance")
    public Map<String, @Nullable Object> accept(@PathParam("number") String number, @Nullable String body) {
        return say(number, body, "reason", measures::accept);
    }

    /** What was reported is not enough. */
    @POST
    @Path("{number}/rejection")
    public Map<String, @Nullable Object> reject(@PathParam("number") String number, @Nullable String body) {
        return say(number, body, "reason", measures::reject);
    }

    /** Gives more time, once. */
    @POST
    @Path("{number}/extension")
    public Map<String, @Nullable Object> extend(@PathParam("number") String number, @Nullable String body) {
        return say(number, body, "reason", measures::extend);
    }

    /** Takes it back. */
    @POST
    @Path("{number}/withdrawal")
    public Map<String, @Nullable Object> withdraw(@PathParam("number") String number, @Nullable String body) {
        return say(number, body, "reason", measures::withdraw);
    }

    /** Records an interview by its signed record. */
    @POST
    @Path("{number}/interview")
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    public Map<String, @Nullable Object> hold(
            @PathParam("number") String number,
            @QueryParam("name") @DefaultValue("") String name,
            @QueryParam("outcome") @DefaultValue("") String outcome,
            @QueryParam("eventsSeen") int eventsSeen,
            InputStream content) {
        measures.hold(numbered(number), outcome, documents.receive(name, content, -1), eventsSeen);
        return state(numbered(number));
    }

    @Override
    protected MeasureNumber numbered(String number) {
        return new MeasureNumber(number);
    }

    @Override
    protected Map<String, @Nullable Object> state(MeasureNumber measure) {
        return state(measures.details(measure));
    }

    private static Map<String, @Nullable Object> state(MeasureDetails details) {
        return ListAnswer.item(
                "number", details.number().value(),
                "status", details.status().name(),
                "events", details.events());
    }

    private static Map<String, @Nullable Object> whole(MeasureDetails details) {
        var whole = state(details);
        whole.put("uscc", details.uscc().value());
        whole.put("enterpriseName", details.enterpriseName());
        whole.put("kind", details.kind().name());
        whole.put("basisKind", details.basis().kind().name());
        whole.put("basisNumber", details.basis().number());
        whole.put("text", details.text());
        whole.put("articles", details.articles());
        whole.put("complyRule", details.complyRule());
        whole.put("days", details.days());
        whole.put(
                "considered",
                details.considered() == null ? null : details.considered().name());
        whole.put("whyNotMilder", details.whyNotMilder());
        whole.put("orderedOn", details.orderedOn());
        whole.put("letter", details.letter() == null ? null : details.letter().value());
        whole.put("servedOn", details.servedOn());
        whole.put("extendedOn", details.extendedOn());
        whole.put("report", details.report());
        whole.put("reportedOn", details.reportedOn());
        whole.put("reportPending", details.reportPending());
        whole.put("judgment", details.judgment());
        whole.put("dueOn", details.dueOn());
        whole.put("failedOn", details.failedOn());
        whole.put("failedDeadline", details.failedDeadline());
        return whole;
    }
}
