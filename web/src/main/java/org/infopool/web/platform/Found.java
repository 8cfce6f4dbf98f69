package org.infopool.web.platform;

/**
 * Something that the search field found.
 *
 * @param kind what it is, in the reader's language
 */
public record Found(String kind, String number, String name, StatusView status, String href) {}
