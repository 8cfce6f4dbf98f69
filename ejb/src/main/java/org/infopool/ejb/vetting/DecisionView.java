package org.infopool.ejb.vetting;

import java.time.LocalDate;
import java.util.List;
import org.infopool.domain.application.Condition;
import org.infopool.domain.application.Ground;
import org.infopool.domain.application.Recommendation;
import org.infopool.domain.document.DocumentNumber;
import org.infopool.domain.shared.PersonNumber;
import org.infopool.domain.vetting.Conclusion;
import org.infopool.domain.vetting.Decision;
import org.infopool.domain.vetting.DecisionNumber;
import org.jspecify.annotations.Nullable;

/**
 * One decision, whole.
 *
 * @param departure why it departs from the recommendation; absent where it does not
 * @param reason why it was refused; absent on a grant
 * @param representations what the applicant said against the refusal before
 * @param answer what was answered to that
 */
public record DecisionView(
        DecisionNumber number,
        Conclusion conclusion,
        Recommendation recommendation,
        @Nullable String departure,
        @Nullable String reason,
        @Nullable String representations,
        @Nullable String answer,
        List<Ground> grounds,
        List<Condition> conditions,
        PersonNumber decidedBy,
        LocalDate decidedOn,
        String ruleBookVersion,
        @Nullable DocumentNumber letter) {
    static DecisionView of(Decision decision) {
        return new DecisionView(
                decision.number(),
                decision.conclusion(),
                decision.recommendation(),
                decision.departure(),
                decision.reason(),
                decision.representations(),
                decision.answer(),
                decision.grounds(),
                decision.conditions(),
                decision.decidedBy(),
                decision.decidedOn(),
                decision.ruleBookVersion(),
                decision.letter());
    }
}
