package org.infopool.web.platform;

/**
 * Something that everybody must know on every page, such as that the clock is a simulated one.
 *
 * @param title the word that stands out
 * @param text the rest, in the reader's language
 */
public record Banner(String title, String text, Tone tone) {}
