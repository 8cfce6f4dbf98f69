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

/** One decision, whole. */
public record DecisionView(
        DecisionNumber number,
        Conclusion conclusion,
        Recommendation recommendation,
        @Nullable String departure,
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
                decision.grounds(),
                decision.conditions(),
                decision.decidedBy(),
                decision.decidedOn(),
                decision.ruleBookVersion(),
                decision.letter());
    }
}
