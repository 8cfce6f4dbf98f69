package org.infopool.web.platform;

import java.util.List;

/**
 * Gives the places of a feature. A bean that implements it is asked for every page of the desk: what it counts must be
 * quick to count. It leaves out what the signed-in person may not see.
 */
public interface NavigationSource {
    /** The places of the signed-in person. */
    List<NavigationItem> items();
}
