package org.infopool.web.platform;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The head of an object's page: what it is, how it stands, what happens next and what the reader can do about it.
 *
 * @param number the number that people quote
 * @param name what it is called
 * @param next one sentence: what happens next and who must do it; absent when nothing does
 * @param clock the deadline of that next step; absent when there is none
 * @param primary the one thing that the reader is most likely here to do; absent when there is nothing for them to do
 * @param others the rest, for the menu
 * @param crumbs the way here, without the object itself
 */
public record ObjectHead(
        String number,
        String name,
        StatusView status,
        @Nullable String next,
        @Nullable ClockView clock,
        @Nullable ActionView primary,
        List<ActionView> others,
        List<Crumb> crumbs) {
    /** A head with nothing to wait for and nothing to do; the {@code with…} methods add what there is. */
    public ObjectHead(String number, String name, StatusView status, Crumb... crumbs) {
        this(number, name, status, null, null, null, List.of(), List.of(crumbs));
    }

    /** The same head, saying what happens next and by when. */
    public ObjectHead withNext(String sentence, @Nullable ClockView deadline) {
        return new ObjectHead(number, name, status, sentence, deadline, primary, others, crumbs);
    }

    /** The same head, offering these actions; the first is the primary one. */
    public ObjectHead withActions(List<ActionView> actions) {
        return actions.isEmpty()
                ? this
                : new ObjectHead(
                        number,
                        name,
                        status,
                        next,
                        clock,
                        actions.getFirst(),
                        List.copyOf(actions.subList(1, actions.size())),
                        crumbs);
    }

    /** The same head, offering these actions too, none of them the primary one. */
    public ObjectHead withOthers(List<ActionView> actions) {
        var all = new ArrayList<>(others);
        all.addAll(actions);
        return new ObjectHead(number, name, status, next, clock, primary, List.copyOf(all), crumbs);
    }
}
