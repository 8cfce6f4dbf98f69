package org.infopool.ejb.clock;

import java.util.List;
import org.infopool.domain.clock.Step;

/**
 * How a deadline's last day was reached.
 *
 * @param steps one after the other, each with the article it rests on
 * @param calendarVersion the working calendar that was consulted
 * @param ruleBookVersion the rule book that the length was taken from
 */
public record Derivation(DeadlineView deadline, List<Step> steps, String calendarVersion, String ruleBookVersion) {}
