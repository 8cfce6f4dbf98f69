package org.infopool.web.platform;

/**
 * A place that the signed-in person can go to.
 *
 * @param order where it stands in its group; leave gaps
 * @param key the key of its word
 * @param href its address, without context path
 * @param waiting how many things wait for this person there; 0 where that is not a place of work
 */
public record NavigationItem(NavigationGroup group, int order, String key, String href, long waiting) {}
