package org.infopool.domain.selfinspection;

import java.time.LocalDate;
import org.infopool.domain.shared.RuleViolated;
import org.jspecify.annotations.Nullable;

/**
 * How the enterprise puts right what it found. A draft may lack any part of it.
 *
 * @param what what is done, at most 1,000 characters
 * @param who who sees to it, at most 200 characters
 * @param by by which day it is done
 */
public record RemediationPlan(
        String what, String who, @Nullable LocalDate by) {
    /** No plan yet. */
    public static final RemediationPlan NONE = new RemediationPlan("", "", null);

    /**
     * Takes the plan, trimmed.
     *
     * @throws RuleViolated {@code selfInspection.tooLong}
     */
    public RemediationPlan {
        what = Answer.fit("what", what, 1000);
        who = Answer.fit("who", who, 200);
    }
}
