package org.infopool.web.enterprise;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import org.infopool.ejb.enterprise.EnterpriseRegistration;
import org.infopool.web.platform.JsonInput;
import org.infopool.web.platform.ListAnswer;
import org.jspecify.annotations.Nullable;

/** Whether the enterprise of the one who asks agrees to be served in the portal, for programs. */
@Path("/electronic-service")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
public class ElectronicServiceResource {
    @Inject
    EnterpriseRegistration registration;

    /** How it stands. */
    @GET
    public Map<String, @Nullable Object> state() {
        var enterprise = registration.mine();
        return ListAnswer.item(
                "uscc", enterprise.uscc().value(),
                "agreedSince", enterprise.electronicServiceSince(),
                "signedBy", enterprise.electronicServiceBy(),
                "events", enterprise.events());
    }

    /** Agrees, signed. */
    @POST
    public Map<String, @Nullable Object> agree(@Nullable String body) {
        var input = JsonInput.of(body);
        var signatory = input.text("signatory");
        var seen = input.eventsSeen();
        input.done();
        registration.consentToElectronicService(signatory, seen);
        return state();
    }

    /** No longer agrees. */
    @DELETE
    public Map<String, @Nullable Object> withdraw(@QueryParam("eventsSeen") int eventsSeen) {
        registration.withdrawElectronicService(eventsSeen);
        return state();
    }
}
