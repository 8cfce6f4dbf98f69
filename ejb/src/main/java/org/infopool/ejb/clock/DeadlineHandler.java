package org.infopool.ejb.clock;

import java.util.Set;
import org.infopool.domain.clock.DeadlineEvent;

/**
 * What follows when a deadline ends. Every bean that implements it is called for the rules it names, in the transaction
 * that fires the deadline, after the event is in the journal. What it throws undoes the firing of this one deadline, which
 * is tried again later.
 */
public interface DeadlineHandler {
    /** The rule book ids of the periods whose ends it handles. */
    Set<String> ruleIds();

    /** The last day has ended and nothing was done. */
    void missed(DeadlineEvent.Missed event);

    /** It is time to warn. */
    default void reminded(DeadlineEvent.Reminded event) {}
}
