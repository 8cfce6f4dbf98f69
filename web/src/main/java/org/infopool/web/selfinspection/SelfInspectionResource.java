package org.infopool.web.selfinspection;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
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
import java.util.List;
import java.util.Map;
import org.infopool.domain.obligation.ObligationNumber;
import org.infopool.domain.selfinspection.Answer;
import org.infopool.domain.selfinspection.Conformity;
import org.infopool.domain.selfinspection.Processing;
import org.infopool.domain.selfinspection.RemediationPlan;
import org.infopool.domain.selfinspection.SelfInspectionNumber;
import org.infopool.domain.selfinspection.SelfInspectionStatus;
import org.infopool.ejb.document.Documents;
import org.infopool.ejb.selfinspection.AnsweredPoint;
import org.infopool.ejb.selfinspection.SelfInspectionService;
import org.infopool.web.platform.JsonInput;
import org.infopool.web.platform.ListAnswer;
import org.infopool.web.platform.MatterEndpoints;
import org.infopool.web.platform.PageAsked;
import org.jspecify.annotations.Nullable;

/** Self-inspections for programs: the same use cases as the pages. */
@Path("/self-inspections")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
public class SelfInspectionResource extends MatterEndpoints<SelfInspectionNumber> {
    @Inject
    SelfInspectionService selfInspections;

    @Inject
    Documents documents;

    /** Those that the one who asks may see. */
    @GET
    public ListAnswer list(@BeanParam PageAsked page, @QueryParam("status") @Nullable SelfInspectionStatus status) {
        return ListAnswer.of(
                selfInspections.list(page.query(), status),
                row -> ListAnswer.item(
                        "number", row.number().value(),
                        "obligation", row.obligation().value(),
                        "license", row.license().value(),
                        "enterpriseName", row.enterpriseName(),
                        "status", row.status().name(),
                        "submittedAt", row.submittedAt()));
    }

    /** Begins the one for a duty. */
    @POST
    public Response open(@Nullable String body) {
        var input = JsonInput.of(body);
        var obligation = input.text("obligation");
        var more = new Processing(
                input.count("persons"),
                input.flag("sensitive"),
                input.flag("children"),
                input.flag("exports"),
                input.flag("largePlatform"));
        input.done();
        return created(selfInspections.open(new ObligationNumber(obligation), more));
    }

    /** One self-inspection, whole. */
    @GET
    @Path("{number}")
    public Map<String, @Nullable Object> details(@PathParam("number") String number) {
        return state(numbered(number));
    }

    @Override
    protected SelfInspectionNumber numbered(String number) {
        return new SelfInspectionNumber(number);
    }

    @Override
    protected Map<String, @Nullable Object> state(SelfInspectionNumber selfInspection) {
        var record = selfInspections.record(selfInspection);
        var details = record.details();
        return ListAnswer.item(
                "number", details.number().value(),
                "obligation", details.obligation().value(),
                "license", details.license().value(),
                "uscc", details.uscc().value(),
                "enterpriseName", details.enterpriseName(),
                "status", details.status().name(),
                "ruleBookVersion", details.ruleBookVersion(),
                "points",
                        details.points().stream()
                                .map(SelfInspectionResource::point)
                                .toList(),
                "missing",
                        record.shortages().stream()
                                .map(one ->
                                        ListAnswer.item("item", one.item(), "field", one.field(), "code", one.key()))
                                .toList(),
                "contentHash", details.contentHash(),
                "submittedAt", details.submittedAt(),
                "late", details.late(),
                "events", details.events());
    }

    private static Map<String, @Nullable Object> point(AnsweredPoint point) {
        var answer = point.answer();
        return ListAnswer.item(
                "item", point.item(),
                "conformity",
                        answer.conformity() == null ? null : answer.conformity().name(),
                "note", answer.note(),
                "what", answer.plan().what(),
                "who", answer.plan().who(),
                "by", answer.plan().by(),
                "saved", point.saved());
    }

    /** Keeps the answer to one question; {@code saved} is how often it had been saved when it was read. */
    @PUT
    @Path("{number}/points/{item}")
    public Map<String, @Nullable Object> answer(
            @PathParam("number") String number, @PathParam("item") String item, @Nullable String body) {
        var input = JsonInput.of(body);
        var conformity = input.optionalChoice("conformity", Conformity.class);
        var note = input.textOrEmpty("note");
        var what = input.textOrEmpty("what");
        var who = input.textOrEmpty("who");
        var by = input.optionalDay("by");
        var saved = input.count("saved");
        input.done();
        selfInspections.answer(
                numbered(number),
                List.of(new AnsweredPoint(item, new Answer(conformity, note, new RemediationPlan(what, who, by)), (int)
                        Math.min(saved, Integer.MAX_VALUE))));
        return details(number);
    }

    /** Adds a file that supports the answer to one question. */
    @POST
    @Path("{number}/evidence")
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    public Response addEvidence(
            @PathParam("number") String number,
            @QueryParam("item") @DefaultValue("") String item,
            @QueryParam("name") @DefaultValue("") String name,
            @QueryParam("effectiveOn") @DefaultValue("") String effectiveOn,
            InputStream content) {
        var day = JsonInput.dayOfAddress("effectiveOn", effectiveOn);
        selfInspections.addEvidence(numbered(number), item, documents.receive(name, content, -1), day);
        return created(numbered(number));
    }

    /** Hands it in, declared true. */
    @POST
    @Path("{number}/submission")
    public Map<String, @Nullable Object> submit(@PathParam("number") String number, @Nullable String body) {
        return act(number, body, input -> {
            var declared = input.flag("declaredTrue");
            return (selfInspection, seen) -> selfInspections.submit(selfInspection, declared, seen);
        });
    }
}
