package org.infopool.domain.clock;

import java.util.List;
import java.util.Map;

/**
 * One step of a computation of time, before it is put in words.
 *
 * @param ruleId the rule book id of the article that the step rests on
 * @param key the key of its text
 * @param arguments the arguments of its text, in order
 * @param inputs what went in, by name
 * @param arithmetic how the outcome was reached, readable without words
 */
public record Step(String ruleId, String key, List<Object> arguments, Map<String, Object> inputs, String arithmetic) {}
