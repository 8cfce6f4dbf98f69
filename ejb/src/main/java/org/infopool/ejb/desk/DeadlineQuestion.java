package org.infopool.ejb.desk;

import java.time.LocalDate;
import org.infopool.domain.shared.PersonNumber;
import org.jspecify.annotations.Nullable;

/**
 * Which deadlines are asked for; what is absent does not narrow them.
 *
 * @param ruleId the rule that sets them
 * @param startFrom the first day from which they are counted
 * @param startTo the last such day
 * @param assessor somebody who has not completed their assessment of the application that it is about
 */
public record DeadlineQuestion(
        @Nullable DeadlineDue due,
        @Nullable String ruleId,
        @Nullable LocalDate startFrom,
        @Nullable LocalDate startTo,
        @Nullable PersonNumber assessor) {
    /** All of them. */
    public static final DeadlineQuestion ALL = new DeadlineQuestion(null, null, null, null, null);
}
