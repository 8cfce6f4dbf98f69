package org.infopool.web.platform;

/**
 * One step of the way from the desk to where one is.
 *
 * @param label what the step is called, in the reader's language
 * @param href where it leads
 */
public record Crumb(String label, String href) {}
