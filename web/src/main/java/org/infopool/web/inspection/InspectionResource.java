package org.infopool.web.inspection;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.infopool.domain.inspection.InspectionKind;
import org.infopool.domain.inspection.InspectionOrder;
import org.infopool.domain.inspection.InspectionStatus;
import org.infopool.domain.journal.Subject;
import org.infopool.domain.journal.SubjectKind;
import org.infopool.domain.shared.PersonNumber;
import org.infopool.web.platform.JsonInput;
import org.infopool.web.platform.ListAnswer;
import org.infopool.web.platform.PageAsked;
import org.jspecify.annotations.Nullable;

/** What directors do with inspections, and the inspections themselves, for programs. */
@Path("inspections")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class InspectionResource extends InspectionEndpoints {
    /** Those that the one who asks may see. */
    @GET
    public ListAnswer list(
            @BeanParam PageAsked page,
            @QueryParam("status") @Nullable InspectionStatus status,
            @QueryParam("kind") @Nullable InspectionKind kind) {
        return ListAnswer.of(
                inspections.list(page.query(), status, kind),
                row -> ListAnswer.item(
                        "number", row.number().value(),
                        "enterpriseName", row.enterpriseName(),
                        "uscc", row.uscc().value(),
                        "kind", row.kind().name(),
                        "status", row.status().name(),
                        "plannedOn", row.plannedOn(),
                        "minorFindings", row.minorFindings(),
                        "majorFindings", row.majorFindings()));
    }

    /** Orders one: of a license by its number, or of an enterprise by its unified social credit code. */
    @POST
    public Response order(@Nullable String body) {
        var input = JsonInput.of(body);
        var inspected = input.text("inspected");
        var kind = input.choice("kind", InspectionKind.class, null);
        var ground = input.part("ground");
        var groundKind = ground.choice("kind", SubjectKind.class, null);
        var groundNumber = ground.text("number");
        var purpose = input.text("purpose");
        var plannedOn = input.day("plannedOn");
        var announced = input.flag("announced");
        var team = input.texts("team").stream().map(PersonNumber::new).toList();
        var items = input.texts("items");
        input.done();
        return created(inspections.order(
                inspected,
                new InspectionOrder(
                        kind, new Subject(groundKind, groundNumber), purpose, plannedOn, announced, team, items)));
    }

    /** Who can be on a team. */
    @GET
    @Path("inspectors")
    public Map<String, @Nullable Object> inspectors() {
        return ListAnswer.item(
                "items",
                inspections.inspectors().stream()
                        .map(one -> ListAnswer.item(
                                "person", one.person().value(),
                                "name", one.name().english(),
                                "nameZh", one.name().chinese()))
                        .toList());
    }

    /** One inspection, whole. */
    @GET
    @Path("{number}")
    public Map<String, @Nullable Object> details(@PathParam("number") String number) {
        return InspectionAnswers.whole(inspections.details(numbered(number)));
    }

    /** Asks other questions. */
    @PUT
    @Path("{number}/items")
    public Map<String, @Nullable Object> chooseItems(@PathParam("number") String number, @Nullable String body) {
        return act(number, body, input -> {
            var items = input.texts("items");
            return (inspection, seen) -> inspections.chooseItems(inspection, items, seen);
        });
    }

    /** Puts somebody in the place of an inspector. */
    @POST
    @Path("{number}/replacements")
    public Map<String, @Nullable Object> replace(@PathParam("number") String number, @Nullable String body) {
        return act(number, body, input -> {
            var leaving = input.text("leaving");
            var joining = input.text("joining");
            var reason = input.text("reason");
            return (inspection, seen) ->
                    inspections.replace(inspection, new PersonNumber(leaving), new PersonNumber(joining), reason, seen);
        });
    }

    /** Calls it off. */
    @POST
    @Path("{number}/cancellation")
    public Map<String, @Nullable Object> cancel(@PathParam("number") String number, @Nullable String body) {
        return say(number, body, "reason", inspections::cancel);
    }
}
