package org.infopool.ejb.enforcement;

import java.time.LocalDate;
import java.util.List;
import org.infopool.domain.rulebook.Reason;
import org.infopool.domain.rulebook.RiskClass;

/**
 * How closely an enterprise is watched, and why.
 *
 * @param points the sum of all reasons
 * @param since the first day of the look-back
 */
public record RiskView(
        RiskClass riskClass, long points, LocalDate since, List<Reason> reasons, String ruleBookVersion) {}
