package org.infopool.web.referral;

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
import java.io.InputStream;
import java.util.Map;
import org.infopool.domain.referral.BundlePart;
import org.infopool.domain.referral.Item;
import org.infopool.domain.referral.ReferralStatus;
import org.infopool.domain.shared.PersonNumber;
import org.infopool.ejb.document.Documents;
import org.infopool.ejb.referral.ReferralService;
import org.infopool.web.platform.ListAnswer;
import org.infopool.web.platform.PageAsked;
import org.jspecify.annotations.Nullable;

/** Referrals for programs, until they have left the house: the same use cases that the pages offer. */
@Path("referrals")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ReferralResource extends ReferralEndpoints {
    @Inject
    ReferralService referrals;

    @Inject
    Documents documents;

    /** Those that the one who asks may see. */
    @GET
    public ListAnswer list(@BeanParam PageAsked page, @QueryParam("status") @Nullable ReferralStatus status) {
        return ListAnswer.of(records.list(page.query(), status), ReferralAnswer::row);
    }

    /** One referral, whole. */
    @GET
    @Path("{number}")
    public Map<String, @Nullable Object> details(@PathParam("number") String number) {
        return ReferralAnswer.whole(records.record(numbered(number)).details());
    }

    /** Names the team. */
    @PUT
    @Path("{number}/team")
    public Map<String, @Nullable Object> nameTeam(@PathParam("number") String number, @Nullable String body) {
        return act(number, body, input -> {
            var team = input.texts("team").stream().map(PersonNumber::new).toList();
            return (referral, seen) -> referrals.nameTeam(referral, team, seen);
        });
    }

    /** Lists the things that are kept for the police. */
    @PUT
    @Path("{number}/items")
    public Map<String, @Nullable Object> listItems(@PathParam("number") String number, @Nullable String body) {
        return act(number, body, input -> {
            var items = input.list("items").stream()
                    .map(item -> new String[] {item.text("name"), item.text("quantity"), item.text("place")})
                    .toList();
            return (referral, seen) -> referrals.listItems(
                    referral,
                    items.stream()
                            .map(item -> new Item(item[0], item[1], item[2]))
                            .toList(),
                    seen);
        });
    }

    /** Adds a file that goes with the transfer. */
    @POST
    @Path("{number}/papers")
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    public Map<String, @Nullable Object> addPaper(
            @PathParam("number") String number,
            @QueryParam("part") @DefaultValue("OTHER") BundlePart part,
            @QueryParam("name") @DefaultValue("") String name,
            @QueryParam("eventsSeen") int eventsSeen,
            InputStream content) {
        referrals.addPaper(numbered(number), part, documents.receive(name, content, -1), eventsSeen);
        return state(numbered(number));
    }

    /** States that there are no test reports. */
    @POST
    @Path("{number}/no-test-reports")
    public Map<String, @Nullable Object> stateNoTestReports(@PathParam("number") String number, @Nullable String body) {
        return say(number, body, "reason", referrals::stateNoTestReports);
    }

    /** The team reports to the head. */
    @POST
    @Path("{number}/report")
    public Map<String, @Nullable Object> report(@PathParam("number") String number, @Nullable String body) {
        return say(number, body, "report", referrals::report);
    }

    /** The head approves. */
    @POST
    @Path("{number}/approval")
    public Map<String, @Nullable Object> approve(@PathParam("number") String number, @Nullable String body) {
        return say(number, body, "reason", referrals::approve);
    }

    /** The head does not approve. */
    @POST
    @Path("{number}/rejection")
    public Map<String, @Nullable Object> doNotApprove(@PathParam("number") String number, @Nullable String body) {
        return say(number, body, "reason", referrals::doNotApprove);
    }

    /** It was handed to the police. */
    @POST
    @Path("{number}/transfer")
    public Map<String, @Nullable Object> send(@PathParam("number") String number, @Nullable String body) {
        return act(number, body, input -> {
            var police = input.text("police");
            var procuratorate = input.text("procuratorate");
            return (referral, seen) -> referrals.send(referral, police, procuratorate, seen);
        });
    }
}
