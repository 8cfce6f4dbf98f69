package org.infopool.web.notice;

import jakarta.enterprise.context.RequestScoped;
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
import java.io.InputStream;
import java.util.Map;
import org.infopool.domain.notice.NoticeMode;
import org.infopool.domain.notice.NoticeNumber;
import org.infopool.ejb.document.Documents;
import org.infopool.ejb.serving.PaperState;
import org.infopool.ejb.serving.ServiceEntry;
import org.infopool.ejb.serving.ServingService;
import org.infopool.web.platform.JsonInput;
import org.infopool.web.platform.ListAnswer;
import org.infopool.web.platform.PageAsked;
import org.jspecify.annotations.Nullable;

/** Papers that are to be served, for programs: the same use cases as the pages. The body of each act is its proof. */
@Path("/papers")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class PaperResource {
    @Inject
    ServingService serving;

    @Inject
    Documents documents;

    /** Those that the one who asks may see. */
    @GET
    public ListAnswer list(@BeanParam PageAsked page, @QueryParam("state") @Nullable PaperState state) {
        return ListAnswer.of(
                serving.list(page.query(), state),
                row -> ListAnswer.item(
                        "number", row.paper().number().value(),
                        "aboutKind", row.paper().aboutKind().name(),
                        "about", row.paper().aboutNumber(),
                        "subject", row.paper().subjectEnglish(),
                        "enterpriseName", row.paper().enterpriseName(),
                        "writtenAt", row.paper().writtenAt(),
                        "state", row.paper().state().name(),
                        "dueOn", row.clock() == null ? null : row.clock().dueOn()));
    }

    /** One paper, whole. */
    @GET
    @Path("{number}")
    public Map<String, @Nullable Object> details(@PathParam("number") String number) {
        var details = serving.record(new NoticeNumber(number)).details();
        var paper = details.summary();
        return ListAnswer.item(
                "number", paper.number().value(),
                "aboutKind", paper.aboutKind().name(),
                "about", paper.aboutNumber(),
                "uscc", paper.uscc() == null ? null : paper.uscc().value(),
                "enterpriseName", paper.enterpriseName(),
                "subject", paper.subjectEnglish(),
                "body", details.bodyEnglish(),
                "writtenAt", paper.writtenAt(),
                "agreedToElectronicService", details.agreed(),
                "state", paper.state().name(),
                "publishedOn", paper.publishedOn(),
                "mode", paper.mode() == null ? null : paper.mode().name(),
                "servedOn", paper.servedOn(),
                "events", details.events());
    }

    /** Records that it was served by post or in person. */
    @POST
    @Path("{number}/service")
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    public Map<String, @Nullable Object> serve(
            @PathParam("number") String number,
            @QueryParam("mode") @DefaultValue("POST") NoticeMode mode,
            @QueryParam("day") @DefaultValue("") String day,
            @QueryParam("receipt") @Nullable String receipt,
            @QueryParam("receivedBy") @Nullable String receivedBy,
            @QueryParam("refused") boolean refused,
            @QueryParam("witness") @Nullable String witness,
            @QueryParam("name") @DefaultValue("") String name,
            @QueryParam("eventsSeen") int eventsSeen,
            InputStream content) {
        var entry = new ServiceEntry(mode, JsonInput.dayOfAddress("day", day), receipt, receivedBy, refused, witness);
        serving.serve(new NoticeNumber(number), entry, documents.receive(name, content, -1), eventsSeen);
        return details(number);
    }

    /** Records that it was published, because no other way leads to its addressee. */
    @POST
    @Path("{number}/publication")
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    public Map<String, @Nullable Object> publish(
            @PathParam("number") String number,
            @QueryParam("day") @DefaultValue("") String day,
            @QueryParam("reason") @DefaultValue("") String reason,
            @QueryParam("name") @DefaultValue("") String name,
            @QueryParam("eventsSeen") int eventsSeen,
            InputStream content) {
        serving.publish(
                new NoticeNumber(number),
                JsonInput.dayOfAddress("day", day),
                reason,
                documents.receive(name, content, -1),
                eventsSeen);
        return details(number);
    }
}
