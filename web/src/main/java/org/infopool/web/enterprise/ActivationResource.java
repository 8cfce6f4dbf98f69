package org.infopool.web.enterprise;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Objects;
import org.infopool.domain.access.Language;
import org.infopool.domain.enterprise.UnifiedSocialCreditCode;
import org.infopool.ejb.access.NewPerson;
import org.infopool.ejb.enterprise.EnterpriseAccess;
import org.infopool.web.platform.AnsweredAnew;
import org.infopool.web.platform.JsonInput;
import org.infopool.web.platform.ListAnswer;
import org.jspecify.annotations.Nullable;

/** Opens the first account of an enterprise with the code of its letter, for programs. */
@Path("/activation")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
public class ActivationResource {
    @Inject
    EnterpriseAccess access;

    /** Uses the code. Answered anew each time: the request holds a password, of which nothing is kept. */
    @POST
    @AnsweredAnew
    public Response activate(@Nullable String body) {
        var input = JsonInput.of(body);
        var uscc = input.text("uscc");
        var code = input.text("code");
        var nameZh = Objects.requireNonNullElse(input.optionalText("nameZh"), "");
        var nameLatin = Objects.requireNonNullElse(input.optionalText("nameLatin"), "");
        var email = input.optionalText("email");
        var language = input.choice("language", Language.class, Language.ZH);
        var username = input.text("username");
        var password = input.text("password");
        input.done();
        access.activate(
                UnifiedSocialCreditCode.of(uscc),
                code,
                username,
                password,
                new NewPerson(nameZh, nameLatin, email, language));
        return Response.status(Response.Status.CREATED)
                .entity(ListAnswer.item("username", username))
                .build();
    }
}
