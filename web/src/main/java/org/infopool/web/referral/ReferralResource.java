package org.infopool.web.referral;

import jakarta.inject.Inject;
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
import org.infopool.domain.referral.ReferralNumber;
import org.infopool.domain.referral.ReferralStatus;
import org.infopool.domain.shared.PersonNumber;
import org.infopool.ejb.document.Documents;
import org.infopool.ejb.platform.ListQuery;
import org.infopool.ejb.referral.ReferralRecordService;
import org.infopool.ejb.referral.ReferralService;
import org.infopool.web.platform.JsonInput;
import org.infopool.web.platform.ListAnswer;
import org.jspecify.annotations.Nullable;

/** Referrals for programs, until they have left the house: the same use cases that the pages offer. */
@Path("referrals")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ReferralResource {
    @Inject
    ReferralService referrals;

    @Inject
    ReferralRecordService records;

    @Inject
    Documents documents;

    /** Those that the one who asks may see. */
    @GET
    public ListAnswer list(
            @QueryParam("query") @DefaultValue("") String query,
            @QueryParam("status") @Nullable ReferralStatus status,
            @QueryParam("after") @Nullable String after,
            @QueryParam("limit") @DefaultValue("50") int limit) {
        return ListAnswer.of(records.list(new ListQuery(query, "", false, after, limit), status), ReferralAnswer::row);
    }

    /** One referral, whole. */
    @GET
    @Path("{number}")
    public Map<String, @Nullable Object> details(@PathParam("number") String number) {
        return ReferralAnswer.whole(records.record(new ReferralNumber(number)).details());
    }

    /** Names the team. */
    @PUT
    @Path("{number}/team")
    public Map<String, @Nullable Object> nameTeam(@PathParam("number") String number, @Nullable String body) {
        var input = JsonInput.of(body);
        var team = input.texts("team").stream().map(PersonNumber::new).toList();
        var seen = input.eventsSeen();
        input.done();
        referrals.nameTeam(new ReferralNumber(number), team, seen);
        return state(number);
    }

    /** Lists the things that are kept for the police. */
    @PUT
    @Path("{number}/items")
    public Map<String, @Nullable Object> listItems(@PathParam("number") String number, @Nullable String body) {
        var input = JsonInput.of(body);
        var items = input.list("items").stream()
                .map(item -> new String[] {item.text("name"), item.text("quantity"), item.text("place")})
                .toList();
        var seen = input.eventsSeen();
        input.done();
        referrals.listItems(
                new ReferralNumber(number),
                items.stream().map(item -> new Item(item[0], item[1], item[2])).toList(),
                seen);
        return state(number);
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
        referrals.addPaper(new ReferralNumber(number), part, documents.receive(name, content, -1), eventsSeen);
        return state(number);
    }

    /** States that there are no test reports. */
    @POST
    @Path("{number}/no-test-reports")
    public Map<String, @Nullable Object> stateNoTestReports(@PathParam("number") String number, @Nullable String body) {
        var given = Said.of(body, "reason");
        referrals.stateNoTestReports(new ReferralNumber(number), given.text(), given.eventsSeen());
        return state(number);
    }

    /** The team reports to the head. */
    @POST
    @Path("{number}/report")
    public Map<String, @Nullable Object> report(@PathParam("number") String number, @Nullable String body) {
        var given = Said.of(body, "report");
        referrals.report(new ReferralNumber(number), given.text(), given.eventsSeen());
        return state(number);
    }

    /** The head approves. */
    @POST
    @Path("{number}/approval")
    public Map<String, @Nullable Object> approve(@PathParam("number") String number, @Nullable String body) {
        var given = Said.of(body, "reason");
        referrals.approve(new ReferralNumber(number), given.text(), given.eventsSeen());
        return state(number);
    }

    /** The head does not approve. */
    @POST
    @Path("{number}/rejection")
    public Map<String, @Nullable Object> doNotApprove(@PathParam("number") String number, @Nullable String body) {
        var given = Said.of(body, "reason");
        referrals.doNotApprove(new ReferralNumber(number), given.text(), given.eventsSeen());
        return state(number);
    }

    /** It was handed to the police. */
    @POST
    @Path("{number}/transfer")
    public Map<String, @Nullable Object> send(@PathParam("number") String number, @Nullable String body) {
        var input = JsonInput.of(body);
        var police = input.text("police");
        var procuratorate = input.text("procuratorate");
        var seen = input.eventsSeen();
        input.done();
        referrals.send(new ReferralNumber(number), police, procuratorate, seen);
        return state(number);
    }

    private Map<String, @Nullable Object> state(String number) {
        return ReferralAnswer.state(records.record(new ReferralNumber(number)).details());
    }
}
