package org.infopool.ejb.vetting;

import java.time.LocalDate;
import org.infopool.domain.application.ApplicationNumber;
import org.infopool.domain.application.Recommendation;
import org.infopool.domain.shared.PersonNumber;
import org.infopool.domain.vetting.Conclusion;
import org.infopool.domain.vetting.DecisionNumber;
import org.jspecify.annotations.Nullable;

/**
 * A line of a list of decisions.
 *
 * @param departure why it departs from the recommendation; absent where it does not
 */
public record DecisionSummary(
        DecisionNumber number,
        ApplicationNumber application,
        String enterpriseName,
        Conclusion conclusion,
        Recommendation recommendation,
        @Nullable String departure,
        PersonNumber decidedBy,
        LocalDate decidedOn) {}
