package org.infopool.web.license;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.infopool.domain.application.ApplicationNumber;
import org.infopool.domain.license.LicenseNumber;
import org.infopool.domain.license.LicenseStatus;
import org.infopool.domain.license.LicenseTerm;
import org.infopool.ejb.application.LicenseApplicationService;
import org.infopool.ejb.application.LicenseChangeService;
import org.infopool.ejb.license.LicenseDetails;
import org.infopool.ejb.license.LicenseService;
import org.infopool.ejb.obligation.ObligationService;
import org.infopool.ejb.platform.ListQuery;
import org.infopool.web.platform.ListAnswer;
import org.infopool.web.platform.MatterEndpoints;
import org.infopool.web.platform.PageAsked;
import org.jspecify.annotations.Nullable;

/** Licenses for programs: the same use cases that the pages offer. */
@Path("licenses")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class LicenseResource extends MatterEndpoints<LicenseNumber> {
    @Inject
    LicenseService licenses;

    @Inject
    LicenseChangeService changes;

    @Inject
    LicenseApplicationService applications;

    @Inject
    ObligationService obligations;

    /** Those that the one who asks may see. */
    @GET
    public ListAnswer list(@BeanParam PageAsked page, @QueryParam("status") @Nullable LicenseStatus status) {
        return ListAnswer.of(
                licenses.list(page.query(), status),
                row -> ListAnswer.item(
                        "number", row.number().value(),
                        "enterpriseName", row.enterpriseName(),
                        "uscc", row.uscc().value(),
                        "status", row.status().name(),
                        "validFrom", row.validFrom(),
                        "validTo", row.validTo()));
    }

    /** One license, whole. */
    @GET
    @Path("{number}")
    public Map<String, @Nullable Object> details(@PathParam("number") String number) {
        return state(numbered(number));
    }

    @Override
    protected LicenseNumber numbered(String number) {
        return new LicenseNumber(number);
    }

    @Override
    protected Map<String, @Nullable Object> state(LicenseNumber license) {
        return whole(licenses.details(license));
    }

    /** The duties that it brings. */
    @GET
    @Path("{number}/obligations")
    public ListAnswer obligations(@PathParam("number") String number, @QueryParam("after") @Nullable String after) {
        licenses.details(numbered(number));
        var page = obligations.list(new ListQuery("", "", false, after, 200), numbered(number), null);
        return ListAnswer.of(
                page,
                row -> ListAnswer.item(
                        "number", row.number().value(),
                        "duty", row.duty(),
                        "start", row.start(),
                        "status", row.status().name()));
    }

    /** Seals and delivers the certificate. */
    @POST
    @Path("{number}/certificate")
    public Map<String, @Nullable Object> issueCertificate(@PathParam("number") String number, @Nullable String body) {
        return confirm(number, body, licenses::issueCertificate);
    }

    /** Cancels the registration of a license that has ended. */
    @POST
    @Path("{number}/cancellation")
    public Map<String, @Nullable Object> cancelRegistration(@PathParam("number") String number, @Nullable String body) {
        return act(number, body, input -> {
            var remark = input.optionalText("remark");
            return (license, seen) -> licenses.cancelRegistration(license, remark, seen);
        });
    }

    /** Begins an application for its renewal. */
    @POST
    @Path("{number}/renewals")
    public Response renew(@PathParam("number") String number) {
        return begun(changes.renew(numbered(number)));
    }

    /** Begins an application for its variation. */
    @POST
    @Path("{number}/variations")
    public Response vary(@PathParam("number") String number) {
        return begun(changes.vary(numbered(number)));
    }

    private Response begun(ApplicationNumber number) {
        var application = applications.details(number);
        return Response.status(Response.Status.CREATED)
                .entity(ListAnswer.item(
                        "number", application.number().value(),
                        "status", application.status().name(),
                        "events", application.events()))
                .build();
    }

    private static Map<String, @Nullable Object> term(LicenseTerm term) {
        return ListAnswer.item(
                "validFrom", term.period().start(),
                "validTo", term.period().end(),
                "application", term.application().value(),
                "deemed", term.isDeemed());
    }

    private static Map<String, @Nullable Object> whole(LicenseDetails license) {
        return ListAnswer.item(
                "number",
                license.number().value(),
                "status",
                license.status().name(),
                "uscc",
                license.uscc().value(),
                "enterpriseName",
                license.enterpriseName(),
                "latinName",
                license.latinName(),
                "office",
                license.office().value(),
                "application",
                license.application().value(),
                "validFrom",
                license.term().start(),
                "validTo",
                license.term().end(),
                "statusSince",
                license.statusSince(),
                "cancelledOn",
                license.cancelledOn(),
                "terms",
                license.terms().stream().map(LicenseResource::term).toList(),
                "conditions",
                license.conditions(),
                "persons",
                license.scale().persons(),
                "certificateDue",
                license.certificateDue(),
                "certificate",
                license.certificate(),
                "certificateDocument",
                license.certificateDocument() == null
                        ? null
                        : license.certificateDocument().value(),
                "events",
                license.events());
    }
}
