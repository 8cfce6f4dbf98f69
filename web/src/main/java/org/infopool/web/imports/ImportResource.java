package org.infopool.web.imports;

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
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import org.infopool.domain.imports.ImportNumber;
import org.infopool.domain.imports.ImportStatus;
import org.infopool.domain.imports.RowFault;
import org.infopool.domain.imports.RowStatus;
import org.infopool.ejb.imports.ImportDetails;
import org.infopool.ejb.imports.ImportRowView;
import org.infopool.ejb.imports.ImportService;
import org.infopool.ejb.imports.SentFile;
import org.infopool.ejb.platform.ListQuery;
import org.infopool.web.platform.JsonInput;
import org.infopool.web.platform.Language;
import org.infopool.web.platform.ListAnswer;
import org.infopool.web.platform.PageAsked;
import org.jspecify.annotations.Nullable;

/** Imports for programs: a file is sent and checked, its result read, and then its good rows taken in. */
@Path("imports")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ImportResource {
    private static final String CSV = "text/csv";
    private static final String CSV_UTF8 = "text/csv;charset=UTF-8";

    @Inject
    ImportService imports;

    @Inject
    Language language;

    /** Those of the office and of the offices below it. */
    @GET
    public ListAnswer list(@BeanParam PageAsked page, @QueryParam("status") @Nullable ImportStatus status) {
        return ListAnswer.of(
                imports.list(page.query(), status),
                row -> ListAnswer.item(
                        "number", row.number().value(),
                        "fileName", row.fileName(),
                        "status", row.status().name(),
                        "rows", row.rows(),
                        "checkedAt", row.checkedAt()));
    }

    /** Tries every row of a file, and takes nothing in. */
    @POST
    @Path("applications")
    @Consumes(CSV)
    public Response check(@QueryParam("name") @DefaultValue("applications.csv") String name, InputStream content)
            throws IOException {
        return Response.status(Response.Status.CREATED)
                .entity(whole(imports.check(SentFile.receive(name, content))))
                .build();
    }

    /** An empty file with the head that every file has. */
    @GET
    @Path("applications/template")
    @Produces(CSV)
    public Response template() {
        return file("template.csv", imports.template());
    }

    /** One import and how far it has come. */
    @GET
    @Path("{number}")
    public Map<String, @Nullable Object> details(@PathParam("number") String number) {
        return whole(imports.details(new ImportNumber(number)));
    }

    /** Its rows and what became of them. */
    @GET
    @Path("{number}/rows")
    public ListAnswer rows(
            @PathParam("number") String number,
            @QueryParam("status") @Nullable RowStatus status,
            @QueryParam("after") @Nullable String after,
            @QueryParam("limit") @DefaultValue("50") int limit) {
        return ListAnswer.of(
                imports.rows(new ImportNumber(number), new ListQuery("", "", false, after, limit), status), this::row);
    }

    /** All of its rows and what became of them, as a file for spreadsheet programs. */
    @GET
    @Path("{number}/result")
    @Produces(CSV)
    public Response result(@PathParam("number") String number) {
        return file(number + ".csv", imports.result(new ImportNumber(number), language.locale()));
    }

    /** Has the good rows taken in. */
    @POST
    @Path("{number}/start")
    public Map<String, @Nullable Object> start(@PathParam("number") String number, @Nullable String body) {
        return whole(imports.start(new ImportNumber(number), eventsSeen(body)));
    }

    /** Discards what was only checked. */
    @POST
    @Path("{number}/discard")
    public Map<String, @Nullable Object> discard(@PathParam("number") String number, @Nullable String body) {
        return whole(imports.discard(new ImportNumber(number), eventsSeen(body)));
    }

    /** Ends it before its last row. */
    @POST
    @Path("{number}/stop")
    public Map<String, @Nullable Object> stop(@PathParam("number") String number, @Nullable String body) {
        return whole(imports.stop(new ImportNumber(number), eventsSeen(body)));
    }

    private static int eventsSeen(@Nullable String body) {
        var input = JsonInput.of(body);
        var seen = input.eventsSeen();
        input.done();
        return seen;
    }

    private static Response file(String name, byte[] content) {
        return Response.ok(content, CSV_UTF8)
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .build();
    }

    private static Map<String, @Nullable Object> whole(ImportDetails details) {
        var counts = details.counts();
        return ListAnswer.item(
                "number", details.number().value(),
                "status", details.status().name(),
                "events", details.events(),
                "office", details.office().value(),
                "fileName", details.fileName(),
                "sha256", details.sha256(),
                "rows", counts.rows(),
                "ready", counts.ready(),
                "takenIn", counts.takenIn(),
                "known", counts.known(),
                "refused", counts.refused(),
                "checkedAt", details.checkedAt(),
                "startedAt", details.startedAt(),
                "endedAt", details.endedAt());
    }

    private Map<String, @Nullable Object> row(ImportRowView row) {
        return ListAnswer.item(
                "row", row.row(),
                "status", row.status().name(),
                "uscc", row.uscc(),
                "enterpriseName", row.enterpriseName(),
                "declarationNumber", row.declaration(),
                "application",
                        row.application() == null ? null : row.application().value(),
                "faults", row.faults().stream().map(this::fault).toList());
    }

    private Map<String, @Nullable Object> fault(RowFault fault) {
        return ListAnswer.item(
                "column", fault.column(),
                "value", fault.value(),
                "code", fault.rule(),
                "reason", fault.reason(language.locale()));
    }
}
