package org.infopool.ejb.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What supervision did in a time, within the scope of the one who asked.
 *
 * @param from the first day, in the zone of the law
 * @param to the last day
 * @param granted how many licenses began in it
 * @param running how many of all licenses run today
 * @param renewals of how many licenses that run today the last day for applying for renewal falls in it
 * @param duties what was counted of each kind of duty, in the order of the rule book
 */
public record YearOfSupervision(
        LocalDate from, LocalDate to, long granted, long running, long renewals, List<Duty> duties) {
    /**
     * What was counted of one kind of duty.
     *
     * @param rule the rule book id of the duty
     */
    public record Duty(String rule, Map<YearFigure, Long> figures) {}
}
