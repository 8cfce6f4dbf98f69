package org.infopool.web.obligation;

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
import org.infopool.domain.obligation.ObligationNumber;
import org.infopool.domain.obligation.ObligationStatus;
import org.infopool.ejb.document.Documents;
import org.infopool.ejb.obligation.ObligationRecordService;
import org.infopool.ejb.obligation.ObligationService;
import org.infopool.web.platform.JsonInput;
import org.infopool.web.platform.ListAnswer;
import org.infopool.web.platform.PageAsked;
import org.jspecify.annotations.Nullable;

/** The dated duties for programs: the same use cases as the pages. */
@Path("/obligations")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class ObligationResource {
    @Inject
    ObligationRecordService records;

    @Inject
    ObligationService obligations;

    @Inject
    Documents documents;

    /** Those that the one who asks may see. */
    @GET
    public ListAnswer list(
            @BeanParam PageAsked page,
            @QueryParam("status") @Nullable ObligationStatus status,
            @QueryParam("duty") @Nullable String duty) {
        return ListAnswer.of(
                records.list(page.query(), status, duty),
                row -> ListAnswer.item(
                        "number", row.obligation().number().value(),
                        "license", row.obligation().license().value(),
                        "enterpriseName", row.obligation().enterpriseName(),
                        "duty", row.obligation().duty(),
                        "start", row.obligation().start(),
                        "status", row.obligation().status().name(),
                        "dueOn", row.clock() == null ? null : row.clock().dueOn()));
    }

    /** One duty, whole. */
    @GET
    @Path("{number}")
    public Map<String, @Nullable Object> details(@PathParam("number") String number) {
        var duty = records.record(new ObligationNumber(number)).details();
        return ListAnswer.item(
                "number", duty.number().value(),
                "license", duty.license().value(),
                "uscc", duty.uscc().value(),
                "enterpriseName", duty.enterpriseName(),
                "duty", duty.duty(),
                "fulfilment", duty.fulfilment().name(),
                "start", duty.start(),
                "status", duty.status().name(),
                "metBy", duty.metBy() == null ? null : duty.metBy().number(),
                "doneOn", duty.doneOn(),
                "late", duty.late(),
                "events", duty.events());
    }

    /** Files the document that meets it. */
    @POST
    @Path("{number}/filing")
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    public Map<String, @Nullable Object> file(
            @PathParam("number") String number,
            @QueryParam("name") @DefaultValue("") String name,
            @QueryParam("doneOn") @DefaultValue("") String doneOn,
            @QueryParam("eventsSeen") int eventsSeen,
            InputStream content) {
        obligations.file(
                new ObligationNumber(number),
                documents.receive(name, content, -1),
                JsonInput.dayOfAddress("doneOn", doneOn),
                eventsSeen);
        return details(number);
    }
}
