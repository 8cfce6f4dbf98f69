package org.infopool.web.register;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.infopool.domain.journal.Act;
import org.infopool.domain.license.LicenseNumber;
import org.infopool.domain.license.LicenseStatus;
import org.infopool.domain.shared.RuleViolated;
import org.infopool.ejb.journal.Hash;
import org.infopool.ejb.platform.ListQuery;
import org.infopool.ejb.register.RegisterLine;
import org.infopool.ejb.register.RegisterService;
import org.infopool.ejb.register.RegisterView;
import org.infopool.web.platform.AnsweredAnew;
import org.infopool.web.platform.ApiProblem;
import org.infopool.web.platform.InvalidInput;
import org.infopool.web.platform.JsonInput;
import org.infopool.web.platform.ListAnswer;
import org.jspecify.annotations.Nullable;

/** The public register for programs. */
@Path("register")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class RegisterResource {
    /** A place in the ledger. */
    private static final Pattern PLACE = Pattern.compile("[0-9]{1,18}");

    @Inject
    RegisterService register;

    @Inject
    RegisterDownload download;

    /** Searches names, numbers and codes, as at a day and as known on a day or at an instant. */
    @GET
    public ListAnswer search(
            @QueryParam("query") @DefaultValue("") String query,
            @QueryParam("status") @Nullable LicenseStatus status,
            @QueryParam("asAt") @Nullable String asAt,
            @QueryParam("asKnownOn") @Nullable String asKnownOn,
            @QueryParam("after") @Nullable String after,
            @QueryParam("limit") @DefaultValue("20") int limit) {
        var page =
                register.search(new ListQuery(query, "", false, after, limit), status, day(asAt), instant(asKnownOn));
        return ListAnswer.of(page, RegisterResource::line);
    }

    static Map<String, @Nullable Object> line(RegisterLine row) {
        return ListAnswer.item(
                "licenseNumber", row.licenseNumber().value(),
                "enterpriseName", row.enterpriseName(),
                "latinName", row.latinName(),
                "uscc", row.uscc().value(),
                "status", row.status().name(),
                "statusCode", row.status().publicCode(),
                "validFrom", row.validFrom(),
                "validTo", row.validTo());
    }

    /** The whole register, as at a day and as known on a day or at an instant, for spreadsheet programs. */
    @GET
    @Path("download.csv")
    @Produces("text/csv;charset=UTF-8")
    public Response asSpreadsheet(
            @QueryParam("asAt") @Nullable String asAt, @QueryParam("asKnownOn") @Nullable String asKnownOn) {
        var file = download.of(day(asAt), instant(asKnownOn));
        return attached(file, "csv", file::writeSpreadsheet);
    }

    /** The same, for other programs. */
    @GET
    @Path("download.json")
    public Response asJson(
            @QueryParam("asAt") @Nullable String asAt, @QueryParam("asKnownOn") @Nullable String asKnownOn) {
        var file = download.of(day(asAt), instant(asKnownOn));
        return attached(file, "json", file::writeJson);
    }

    private static Response attached(RegisterDownload.RegisterFile file, String kind, StreamingOutput content) {
        return Response.ok(content)
                .header("Content-Disposition", "attachment; filename=\"register-" + file.day() + "." + kind + "\"")
                .build();
    }

    /**
     * What changed, in the order of the ledger.
     *
     * @param since {@code next} of the answer before; or a day or instant to begin at; everything when it is missing
     */
    @GET
    @Path("changes")
    public Map<String, @Nullable Object> changes(
            @QueryParam("since") @DefaultValue("0") String since, @QueryParam("limit") @DefaultValue("200") int limit) {
        var changes = PLACE.matcher(since).matches()
                ? register.changes(Long.parseLong(since), limit)
                : register.changesSince(beginning(since), limit);
        return ListAnswer.item(
                "items",
                changes.stream()
                        .map(change -> ListAnswer.item(
                                "index", change.index(),
                                "recordedAt", change.recordedAt(),
                                "licenseNumber", change.licenseNumber().value(),
                                "enterpriseName", change.enterpriseName(),
                                "latinName", change.latinName(),
                                "uscc", change.uscc().value(),
                                "status", change.status().name(),
                                "statusCode", change.status().publicCode(),
                                "validFrom", change.validFrom(),
                                "validTo", change.validTo(),
                                "trueFrom", change.trueFrom(),
                                "cause", change.cause()))
                        .toList(),
                "next",
                changes.isEmpty() ? since : String.valueOf(changes.getLast().index() + 1));
    }

    /** The first instant of what a text says. */
    private static Instant beginning(String text) {
        try {
            return text.contains("T")
                    ? OffsetDateTime.parse(text).toInstant()
                    : LocalDate.parse(text).atStartOfDay(Act.ZONE).toInstant();
        } catch (DateTimeException e) {
            throw unreadable("since");
        }
    }

    /** The entry of a license; 404 where there was none on that day. */
    @GET
    @Path("{number}")
    public Map<String, @Nullable Object> entry(
            @PathParam("number") String number,
            @QueryParam("asAt") @Nullable String asAt,
            @QueryParam("asKnownOn") @Nullable String asKnownOn) {
        return register.entry(new LicenseNumber(number), day(asAt), instant(asKnownOn))
                .map(RegisterResource::shown)
                .orElseThrow(() -> new RuleViolated("notFound", number));
    }

    /** What each standing of a license permits, and the code that third parties get of it. */
    @GET
    @Path("statuses")
    public Map<String, @Nullable Object> statuses() {
        return ListAnswer.item(
                "items",
                Arrays.stream(LicenseStatus.values())
                        .map(status -> ListAnswer.item(
                                "status", status.name(),
                                "statusCode", status.publicCode(),
                                "mayProcess", status.mayProcess(),
                                "mayRenew", status.mayRenew(),
                                "mayVary", status.mayVary(),
                                "mayBeDrawn", status.mayBeDrawn()))
                        .toList());
    }

    /** What proves the entry: the leaf of the event behind it, its path in the ledger, and the opening of the commitment. */
    @GET
    @Path("{number}/proof")
    public Map<String, @Nullable Object> proof(@PathParam("number") String number) {
        var proof = register.proof(new LicenseNumber(number));
        var checkpoint = proof.checkpoint();
        return ListAnswer.item(
                "leaf",
                Base64.getEncoder().encodeToString(proof.entry().leaf().getBytes(StandardCharsets.UTF_8)),
                "index",
                proof.entry().index(),
                "size",
                checkpoint.size(),
                "path",
                proof.path().stream().map(Hash::toString).toList(),
                "checkpoint",
                ListAnswer.item(
                        "size", checkpoint.size(),
                        "root", checkpoint.root().toString(),
                        "madeAt", checkpoint.madeAt()),
                "opening",
                ListAnswer.item("salt", proof.salt(), "payload", proof.payload()));
    }

    /** Says of many numbers at once what third parties may know. */
    @POST
    @AnsweredAnew
    @Path("check")
    public Map<String, @Nullable Object> check(@Nullable String body) {
        var input = JsonInput.of(body);
        var numbers = input.texts("numbers");
        input.done();
        var codes = register.check(numbers);
        return ListAnswer.item(
                "results",
                numbers.stream()
                        .map(number -> ListAnswer.item("number", number, "statusCode", codes.get(number)))
                        .toList());
    }

    private static Map<String, @Nullable Object> shown(RegisterView entry) {
        var windDown = entry.windDown();
        return ListAnswer.item(
                "licenseNumber",
                entry.licenseNumber().value(),
                "enterpriseName",
                entry.enterpriseName(),
                "latinName",
                entry.latinName(),
                "uscc",
                entry.uscc().value(),
                "status",
                entry.status().name(),
                "statusCode",
                entry.status().publicCode(),
                "validFrom",
                entry.validFrom(),
                "validTo",
                entry.validTo(),
                "conditions",
                entry.conditions(),
                "cancelledOn",
                entry.cancelledOn(),
                "windDown",
                windDown == null
                        ? null
                        : ListAnswer.item("openedOn", windDown.openedOn(), "closedOn", windDown.closedOn()),
                "history",
                entry.history().stream()
                        .map(line -> ListAnswer.item(
                                "status", line.status().name(),
                                "enterpriseName", line.enterpriseName(),
                                "validFrom", line.validFrom(),
                                "validTo", line.validTo(),
                                "trueFrom", line.trueFrom(),
                                "trueTo", line.trueTo(),
                                "recordedAt", line.recordedAt(),
                                "cause", line.cause()))
                        .toList(),
                "publications",
                entry.publications().stream()
                        .map(PublicationResource::published)
                        .toList());
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        try {
            return text == null || text.isEmpty() ? null : LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw unreadable("asAt");
        }
    }

    /** An instant, or the end of a day in the pool's zone. */
    private static @Nullable Instant instant(@Nullable String text) {
        try {
            if (text == null || text.isEmpty()) {
                return null;
            }
            return text.contains("T")
                    ? OffsetDateTime.parse(text).toInstant()
                    : LocalDate.parse(text)
                            .atTime(LocalTime.MAX)
                            .atZone(Act.ZONE)
                            .toInstant();
        } catch (DateTimeException e) {
            throw unreadable("asKnownOn");
        }
    }

    private static InvalidInput unreadable(String field) {
        return new InvalidInput(List.of(new ApiProblem.FieldError(field, "NOT_A_DATE", "")));
    }
}
