package org.infopool.ejb.journal;

import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * Turns the payload of an old event form into that of the next one.
 *
 * @param from the type name as it was written, such as {@code license.granted/1}
 * @param to the type name whose form comes out
 * @param change gets the payload's members and returns the changed ones
 */
public record Upcaster(String from, String to, UnaryOperator<Map<String, Object>> change) {}
