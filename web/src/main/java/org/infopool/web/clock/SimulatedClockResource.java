package org.infopool.web.clock;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Period;
import java.time.temporal.TemporalAmount;
import java.util.Map;
import org.infopool.domain.journal.Act;
import org.infopool.ejb.clock.Passed;
import org.infopool.ejb.clock.SimulatedTime;
import org.infopool.web.platform.JsonInput;
import org.infopool.web.platform.ListAnswer;
import org.jspecify.annotations.Nullable;

/** Moves the simulated clock. */
@Path("clock")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SimulatedClockResource {
    @Inject
    SimulatedTime time;

    /** By a period ({@code P30D}) or duration ({@code PT4H}), or to a date and time. */
    @POST
    public Map<String, @Nullable Object> move(@Nullable String body) {
        var input = JsonInput.of(body);
        var advance = input.optionalText("advance");
        var to = input.optionalMoment("to");
        var length = advance == null ? null : length(advance);
        if ((advance == null) == (to == null)) {
            input.refuse("advance", "ONE_OF_TWO");
        } else if (advance != null && length == null) {
            input.refuse("advance", "NOT_A_PERIOD");
        }
        input.done();
        return shown(to != null ? time.to(to.toInstant()) : time.advance(length == null ? Period.ZERO : length));
    }

    private static @Nullable TemporalAmount length(String text) {
        try {
            return text.contains("T") ? Duration.parse(text) : Period.parse(text);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static Map<String, @Nullable Object> shown(Passed passed) {
        return ListAnswer.item("now", passed.now().atZone(Act.ZONE).toOffsetDateTime(), "fired", passed.fired());
    }
}
