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
import org.infopool.domain.inspection.ItemResult;
import org.infopool.domain.inspection.Reply;
import org.infopool.ejb.document.Documents;
import org.infopool.ejb.inspection.InspectionWorkService;
import org.infopool.web.platform.JsonInput;
import org.infopool.web.platform.ListAnswer;
import org.jspecify.annotations.Nullable;

/** What the team does at an inspection and how the enterprise answers, for programs. */
@Path("inspections")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class InspectionWorkResource extends InspectionEndpoints {
    @Inject
    InspectionWorkService work;

    @Inject
    Documents documents;

    /** The team begins. */
    @POST
    @Path("{number}/check-in")
    public Map<String, @Nullable Object> checkIn(@PathParam("number") String number, @Nullable String body) {
        return act(number, body, input -> {
            var shown = input.flag("certificatesShown");
            var told = input.flag("recusalTold");
            var representative = input.textOrEmpty("representative");
            return (inspection, seen) -> work.checkIn(inspection, new CheckIn(shown, told, representative), seen);
        });
    }

    /** Answers one question. */
    @PUT
    @Path("{number}/answers")
    public Map<String, @Nullable Object> answer(@PathParam("number") String number, @Nullable String body) {
        var input = JsonInput.of(body);
        var item = input.text("item");
        var result = input.choice("result", ItemResult.class, null);
        var note = input.textOrEmpty("note");
        var seen = Math.toIntExact(Math.min(input.count("revisionSeen"), Integer.MAX_VALUE));
        input.done();
        return ListAnswer.item(
                "item", item,
                "result", result.name(),
                "revision", work.answer(numbered(number), item, result, note, seen));
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
        work.addEvidence(numbered(number), item, documents.receive(name, content, -1), day);
        return created(numbered(number));
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
        var finding = work.find(numbered(number), item, article, text);
        var state = state(numbered(number));
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
        return state(numbered(number));
    }

    /** Signs the record. */
    @POST
    @Path("{number}/signatures")
    public Map<String, @Nullable Object> sign(@PathParam("number") String number, @Nullable String body) {
        return confirm(number, body, work::sign);
    }

    /** Takes the signatures back. */
    @POST
    @Path("{number}/reopening")
    public Map<String, @Nullable Object> reopen(@PathParam("number") String number, @Nullable String body) {
        return say(number, body, "reason", work::reopen);
    }

    /** The enterprise answers the record. */
    @POST
    @Path("{number}/reply")
    public Map<String, @Nullable Object> reply(@PathParam("number") String number, @Nullable String body) {
        return act(number, body, input -> {
            var reply = input.choice("reply", Reply.class, null);
            var words = input.textOrEmpty("words");
            return (inspection, seen) -> work.reply(inspection, reply, words, seen);
        });
    }

    /** An inspector enters what the enterprise did in front of them. */
    @POST
    @Path("{number}/reply-on-paper")
    public Map<String, @Nullable Object> enterReply(@PathParam("number") String number, @Nullable String body) {
        return act(number, body, input -> {
            var reply = input.choice("reply", Reply.class, null);
            var words = input.textOrEmpty("words");
            return (inspection, seen) -> work.enterReply(inspection, reply, words, seen);
        });
    }

    /** Makes the report. */
    @POST
    @Path("{number}/conclusion")
    public Map<String, @Nullable Object> conclude(@PathParam("number") String number, @Nullable String body) {
        return say(number, body, "summary", work::conclude);
    }
}
