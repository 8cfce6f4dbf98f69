package org.infopool.web.platform;

import java.util.List;

/**
 * Finds things of a feature for the search field at the top of the desk. It finds only what the signed-in person may
 * see.
 */
public interface Finder {
    /** What bears this number or name, the best first, at most so many. */
    List<Found> find(String query, int most);
}
