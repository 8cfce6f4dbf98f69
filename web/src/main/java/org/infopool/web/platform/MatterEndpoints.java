package org.infopool.web.platform;

import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What programs do with one kind of matter. Each act names its matter in the address and says in its body how many events of
 * it the program has seen; it is done when all that was sent could be read and nothing has happened since, and answers with
 * where the matter stands then.
 *
 * <pre>{@code
 * return act(number, body, input -> {
 *     var day = input.day("paidOn");
 *     return (proceeding, seen) -> rulings.pay(proceeding, day, seen);
 * });
 * }</pre>
 *
 * @param <N> what numbers such a matter
 */
public abstract class MatterEndpoints<N> {
    /** What was asked for; {@code eventsSeen} goes to the use case, which refuses when more has happened. */
    @FunctionalInterface
    public interface Deed<N> {
        /** Does it. */
        void on(N matter, int eventsSeen);
    }

    /** What was asked for with one text, such as a reason. */
    @FunctionalInterface
    public interface Saying<N> {
        /** Does it. */
        void on(N matter, String text, int eventsSeen);
    }

    /** The number that stands in an address. */
    protected abstract N numbered(String number);

    /** Where the matter stands, as programs are told after an act. */
    protected abstract Map<String, @Nullable Object> state(N matter);

    /** An act for which something is read from its body. */
    protected Map<String, @Nullable Object> act(
            String number, @Nullable String body, Function<JsonInput, Deed<N>> reading) {
        var input = JsonInput.of(body);
        var deed = reading.apply(input);
        var seen = input.eventsSeen();
        input.done();
        var matter = numbered(number);
        deed.on(matter, seen);
        return state(matter);
    }

    /** An act for which one text is read from its body. */
    protected Map<String, @Nullable Object> say(String number, @Nullable String body, String field, Saying<N> saying) {
        return act(number, body, input -> {
            var text = input.text(field);
            return (matter, seen) -> saying.on(matter, text, seen);
        });
    }

    /** An act that needs nothing but to be asked for. */
    protected Map<String, @Nullable Object> confirm(String number, @Nullable String body, Deed<N> deed) {
        return act(number, body, input -> deed);
    }

    /** The answer to an act that made the matter, or something in it. */
    protected Response created(N matter) {
        return Response.status(Response.Status.CREATED).entity(state(matter)).build();
    }
}
