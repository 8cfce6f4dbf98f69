package org.infopool.web.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** An act of a program is done when all that it sent could be read, and is told where the matter stands then. */
class MatterEndpointsTest {
    private final List<String> done = new ArrayList<>();

    private final MatterEndpoints<String> endpoints = new MatterEndpoints<>() {
        @Override
        protected String numbered(String number) {
            return "no. " + number;
        }

        @Override
        protected Map<String, @Nullable Object> state(String matter) {
            return ListAnswer.item("number", matter, "events", done.size());
        }
    };

    private Map<String, @Nullable Object> close(String body) {
        return endpoints.say("1", body, "reason", (matter, reason, seen) -> done.add(matter + reason + seen));
    }

    @Test
    void anActIsDoneAndAnswersWithTheMatterAsItIsThen() {
        assertEquals(
                ListAnswer.item("number", "no. 1", "events", 1),
                close("{\"reason\": \" closed after \", \"eventsSeen\": 7}"));
        assertEquals(List.of("no. 1 closed after 7"), done);
    }

    @Test
    void nothingIsDoneWhereNotAllCouldBeRead() {
        assertThrows(InvalidInput.class, () -> close("{\"reason\": \"over\"}"), "what was seen is missing");
        assertThrows(InvalidInput.class, () -> close("{\"eventsSeen\": 7}"), "the reason is missing");
        assertThrows(
                InvalidInput.class,
                () -> close("{\"reason\": \"over\", \"eventsSeen\": 7, \"why\": 1}"),
                "nobody asked for that");
        assertEquals(List.of(), done);
    }

    @Test
    void anActThatNeedsNothingElseStillSaysWhatWasSeen() {
        endpoints.confirm("2", "{\"eventsSeen\": 3}", (matter, seen) -> done.add(matter + " at " + seen));
        assertEquals(List.of("no. 2 at 3"), done);
    }
}
