package org.infopool.web.register;

import jakarta.enterprise.context.RequestScoped;
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
import java.util.Map;
import org.infopool.domain.register.PublicationNumber;
import org.infopool.domain.register.PublicationStatus;
import org.infopool.ejb.register.PublicationService;
import org.infopool.ejb.register.PublicationView;
import org.infopool.web.platform.ListAnswer;
import org.infopool.web.platform.MatterEndpoints;
import org.infopool.web.platform.PageAsked;
import org.jspecify.annotations.Nullable;

/** Publications for programs: the same use cases as the pages. */
@Path("/publications")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
public class PublicationResource extends MatterEndpoints<PublicationNumber> {
    @Inject
    PublicationService publications;

    /** Those that the one who asks may see. */
    @GET
    public ListAnswer list(@BeanParam PageAsked page, @QueryParam("status") @Nullable PublicationStatus status) {
        return ListAnswer.of(publications.list(page.query(), status), PublicationResource::item);
    }

    /** One publication, whole. */
    @GET
    @Path("{number}")
    public Map<String, @Nullable Object> details(@PathParam("number") String number) {
        return state(numbered(number));
    }

    /** Tells readers that the party has asked for review or sued. */
    @POST
    @Path("{number}/challenge")
    public Map<String, @Nullable Object> challenge(@PathParam("number") String number, @Nullable String body) {
        return say(number, body, "reason", publications::challenge);
    }

    /** The challenge is over and the decision stands. */
    @POST
    @Path("{number}/confirmation")
    public Map<String, @Nullable Object> uphold(@PathParam("number") String number, @Nullable String body) {
        return say(number, body, "reason", publications::uphold);
    }

    /** Notes that the decision was changed or set aside. */
    @POST
    @Path("{number}/change")
    public Map<String, @Nullable Object> change(@PathParam("number") String number, @Nullable String body) {
        return say(number, body, "reason", publications::decisionChanged);
    }

    /** Takes it down. */
    @POST
    @Path("{number}/withdrawal")
    public Map<String, @Nullable Object> withdraw(@PathParam("number") String number, @Nullable String body) {
        return say(number, body, "reason", publications::withdraw);
    }

    @Override
    protected PublicationNumber numbered(String number) {
        return new PublicationNumber(number);
    }

    @Override
    protected Map<String, @Nullable Object> state(PublicationNumber publication) {
        return item(publications.record(publication).details());
    }

    private static Map<String, @Nullable Object> item(PublicationView publication) {
        var item = published(publication);
        item.put("status", publication.status().name());
        item.put("uscc", publication.uscc().value());
        item.put("enterpriseName", publication.enterpriseName());
        item.put(
                "license",
                publication.license() == null ? null : publication.license().value());
        item.put("withdrawal", publication.withdrawal());
        item.put("events", publication.events());
        return item;
    }

    /** What everybody may read of it. */
    static Map<String, @Nullable Object> published(PublicationView publication) {
        return ListAnswer.item(
                "number", publication.number().value(),
                "decision", publication.decision().number(),
                "measures",
                        publication.measures().stream().sorted().map(Enum::name).toList(),
                "fineFen", publication.fine().fen(),
                "textEn", publication.text().english(),
                "textZh", publication.text().chinese(),
                "publishedOn", publication.publishedOn(),
                "shownUntil", publication.shownUntil(),
                "challenged", publication.challenged());
    }
}
