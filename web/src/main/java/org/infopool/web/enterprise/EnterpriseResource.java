package org.infopool.web.enterprise;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Base64;
import java.util.Map;
import org.infopool.domain.enterprise.UnifiedSocialCreditCode;
import org.infopool.ejb.enterprise.EnterpriseAccess;
import org.infopool.ejb.enterprise.EnterpriseRegistration;
import org.infopool.web.platform.AnsweredAnew;
import org.infopool.web.platform.JsonInput;
import org.infopool.web.platform.ListAnswer;
import org.jspecify.annotations.Nullable;

/** The entry of an enterprise and the letter that opens access to it, for programs of the staff. */
@Path("/enterprises")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
public class EnterpriseResource {
    @Inject
    EnterpriseRegistration registration;

    @Inject
    EnterpriseAccess access;

    /** One enterprise. */
    @GET
    @Path("/{uscc}")
    public Map<String, @Nullable Object> enterprise(@PathParam("uscc") String uscc) {
        var code = UnifiedSocialCreditCode.of(uscc);
        var enterprise = registration.details(code);
        var facts = enterprise.facts();
        return ListAnswer.item(
                "uscc", enterprise.uscc().value(),
                "office", enterprise.office().value(),
                "name", facts.name(),
                "latinName", facts.latinName(),
                "legalRepresentative", facts.legalRepresentative(),
                "address", facts.address(),
                "contactEmail", facts.contactEmail(),
                "contactPhone", facts.contactPhone(),
                "hasAccount", access.hasAccount(code),
                "activationUntil", enterprise.activationUntil(),
                "events", enterprise.events());
    }

    /** Makes the letter. Code and letter are in this answer and nowhere else. */
    @POST
    @Path("/{uscc}/activation-letter")
    @AnsweredAnew
    public Response offer(@PathParam("uscc") String uscc, @Nullable String body) {
        var input = JsonInput.of(body);
        var reason = input.text("reason");
        var seen = input.eventsSeen();
        input.done();
        var made = access.offer(UnifiedSocialCreditCode.of(uscc), reason, seen);
        return Response.status(Response.Status.CREATED)
                .entity(ListAnswer.item(
                        "code", made.code(),
                        "until", made.until(),
                        "letter", Base64.getEncoder().encodeToString(made.letter())))
                .build();
    }
}
