package org.infopool.web.inspection;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.Map;
import org.infopool.domain.inspection.CheckIn;
import org.infopool.domain.inspection.FindingNumber;
import org.infopool.domain.inspection.InspectionNumber;
import org.infopool.domain.inspection.ItemResult;
import org.infopool.domain.inspection.Reply;
import org.infopool.ejb.document.Documents;
import org.infopool.ejb.inspection.InspectionService;
import org.infopool.ejb.inspection.InspectionWorkService;
import org.infopool.web.platform.JsonInput;
import org.infopool.web.platform.ListAnswer;
import org.jspecify.annotations.Nullable;

/** What the team does at an inspection and how the enterprise answers, for programs. */
@Path("inspections")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class InspectionWorkResource {
    @Inject
    InspectionService inspections;

    @Inject
    InspectionWorkService work;

    @Inject
    Documents documents;

    /** The team begins. */
    @POST
    @Path("{number}/check-in")
    public Map<String, @Nullable Object> checkIn(@PathParam("number") String number, @Nullable String body) {
        var input = JsonInput.of(body);
        var shown = input.flag("certificatesShown");
        var told = input.flag("recusalTold");
        var representative = text(input, "representative");
        var seen = input.eventsSeen();
        input.done();
        work.checkIn(new InspectionNumber(number), new CheckIn(shown, told, representative), seen);
        return state(number);
    }

    /** Answers one question. */
    @PUT
    @Path("{number}/answers")
    public Map<String, @Nullable Object> answer(@PathParam("number") String number, @Nullable String body) {
        var input = JsonInput.of(body);
        var item = input.text("item");
        var result = input.choice("result", ItemResult.class, null);
        var note = text(input, "note");
        var seen = Math.toIntExact(Math.min(input.count("revisionSeen"), Integer.MAX_VALUE));
        input.done();
        return ListAnswer.item(
                "item", item,
                "result", result.name(),
                "revision", work.answer(new InspectionNumber(number), item, result, note, seen));
    }

    /**
     * Keeps a photo or paper at a question.
     *
     * @param effectiveOn the day from which what it shows was true; nothing where it is not known
     */
    @POST
    @Path("{number}/evidence")
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    public Response addEvidence(
            @PathParam("number") String number,
            @QueryParam("item") @DefaultValue("") String item,
            @QueryParam("name") @DefaultValue("") String name,
            @QueryParam("effectiveOn") @DefaultValue("") String effectiveOn,
            InputStream content) {
        var day = effectiveOn.isEmpty() ? null : JsonInput.dayOfAddress("effectiveOn", effectiveOn);
        work.addEvidence(new InspectionNumber(number), item, documents.receive(name, content, -1), day);
        return Response.status(Response.Status.CREATED).entity(state(number)).build();
    }

    /** Makes a finding at a question, or words the one that stands anew. */
    @POST
    @Path("{number}/findings")
    public Map<String, @Nullable Object> find(@PathParam("number") String number, @Nullable String body) {
        var input = JsonInput.of(body);
        var item = input.text("item");
        var article = input.text("article");
        var text = input.text("text");
        input.done();
        var finding = work.find(new InspectionNumber(number), item, article, text);
        var state = state(number);
        state.put("finding", finding.value());
        return state;
    }

    /** Takes a finding back. */
    @POST
    @Path("{number}/findings/{finding}/withdrawal")
    public Map<String, @Nullable Object> drop(
            @PathParam("number") String number, @PathParam("finding") String finding, @Nullable String body) {
        var input = JsonInput.of(body);
        var reason = input.text("reason");
        input.done();
        work.drop(new FindingNumber(finding), reason);
        return state(number);
    }

    /** Signs the record. */
    @POST
    @Path("{number}/signatures")
    public Map<String, @Nullable Object> sign(@PathParam("number") String number, @Nullable String body) {
        var input = JsonInput.of(body);
        var seen = input.eventsSeen();
        input.done();
        work.sign(new InspectionNumber(number), seen);
        return state(number);
    }

    /** Takes the signatures back. */
    @POST
    @Path("{number}/reopening")
    public Map<String, @Nullable Object> reopen(@PathParam("number") String number, @Nullable String body) {
        var input = JsonInput.of(body);
        var reason = input.text("reason");
        var seen = input.eventsSeen();
        input.done();
        work.reopen(new InspectionNumber(number), reason, seen);
        return state(number);
    }

    /** The enterprise answers the record. */
    @POST
    @Path("{number}/reply")
    public Map<String, @Nullable Object> reply(@PathParam("number") String number, @Nullable String body) {
        var input = JsonInput.of(body);
        var reply = input.choice("reply", Reply.class, null);
        var words = text(input, "words");
        var seen = input.eventsSeen();
        input.done();
        work.reply(new InspectionNumber(number), reply, words, seen);
        return state(number);
    }

    /** An inspector enters what the enterprise did in front of them. */
    @POST
    @Path("{number}/reply-on-paper")
    public Map<String, @Nullable Object> enterReply(@PathParam("number") String number, @Nullable String body) {
        var input = JsonInput.of(body);
        var reply = input.choice("reply", Reply.class, null);
        var words = text(input, "words");
        var seen = input.eventsSeen();
        input.done();
        work.enterReply(new InspectionNumber(number), reply, words, seen);
        return state(number);
    }

    /** Makes the report. */
    @POST
    @Path("{number}/conclusion")
    public Map<String, @Nullable Object> conclude(@PathParam("number") String number, @Nullable String body) {
        var input = JsonInput.of(body);
        var summary = input.text("summary");
        var seen = input.eventsSeen();
        input.done();
        work.conclude(new InspectionNumber(number), summary, seen);
        return state(number);
    }

    private static String text(JsonInput input, String field) {
        var text = input.optionalText(field);
        return text == null ? "" : text;
    }

    private Map<String, @Nullable Object> state(String number) {
        return InspectionAnswers.state(inspections.details(new InspectionNumber(number)));
    }
}
