package org.infopool.web.desk;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.infopool.ejb.desk.YearOfSupervision;
import org.infopool.ejb.desk.YearOfSupervisionService;
import org.infopool.web.platform.JsonInput;
import org.infopool.web.platform.ListAnswer;
import org.jspecify.annotations.Nullable;

/** What supervision did in a time, for programs. */
@Path("supervision")
@Produces(MediaType.APPLICATION_JSON)
public class YearOfSupervisionResource {
    @Inject
    YearOfSupervisionService years;

    /** The figures from one day to another, both included; without days those of the year up to today. */
    @GET
    public Map<String, @Nullable Object> between(
            @QueryParam("from") @Nullable String from, @QueryParam("to") @Nullable String to) {
        var year = years.between(day("from", from), day("to", to));
        return ListAnswer.item(
                "from", year.from(),
                "to", year.to(),
                "granted", year.granted(),
                "running", year.running(),
                "renewals", year.renewals(),
                "duties",
                        year.duties().stream()
                                .map(YearOfSupervisionResource::duty)
                                .toList());
    }

    private static @Nullable LocalDate day(String name, @Nullable String text) {
        return text == null ? null : JsonInput.dayOfAddress(name, text);
    }

    private static Map<String, @Nullable Object> duty(YearOfSupervision.Duty duty) {
        var shown = ListAnswer.item("duty", duty.rule());
        duty.figures().forEach((figure, count) -> shown.put(figure.name().toLowerCase(Locale.ROOT), count));
        return shown;
    }
}
