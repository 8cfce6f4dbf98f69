package org.infopool.web.rulebook;

/**
 * What a field offers.
 *
 * @param value as it stands in the address
 * @param label as people read it
 * @param chosen whether it was chosen
 */
public record Choice(String value, String label, boolean chosen) {}
