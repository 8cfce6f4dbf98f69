package org.infopool.ejb.vetting;

import java.util.List;
import java.util.Map;
import org.infopool.domain.application.LicenseApplication;
import org.infopool.domain.application.Seat;
import org.infopool.domain.rulebook.CriterionGroup;
import org.infopool.domain.rulebook.Rating;
import org.infopool.domain.rulebook.Reasoned;
import org.infopool.domain.rulebook.RuleBook;
import org.infopool.domain.shared.PersonNumber;
import org.infopool.domain.vetting.Assessment;
import org.infopool.domain.vetting.Comparison;
import org.infopool.domain.vetting.ItemRating;
import org.infopool.domain.vetting.VettingOutcome;
import org.infopool.domain.vetting.VettingRules;
import org.jspecify.annotations.Nullable;

/**
 * The vetting of an application, as one person may see it: an assessor does not see what the other wrote before both are
 * done.
 *
 * @param asked the groups of criteria with the items that are asked of this applicant
 * @param assessments who assesses, and what they wrote as far as it is to be seen
 * @param comparison both side by side; absent until both are complete
 * @param outcome what the rule book makes of it; absent while something must be settled
 */
public record VettingView(
        List<CriterionGroup> asked,
        List<Seen> assessments,
        @Nullable Comparison comparison,
        @Nullable Reasoned<VettingOutcome> outcome) {
    /**
     * One assessment.
     *
     * @param mine whether it is that of the one who looks
     * @param ratings by rule book id of the item; empty where they are not to be seen yet
     */
    public record Seen(
            Seat seat,
            PersonNumber assessor,
            boolean completed,
            boolean mine,
            Map<String, ItemRating> ratings,
            Map<String, ItemRating> settled,
            int events) {}

    static VettingView of(
            LicenseApplication application,
            List<Assessment> assessments,
            @Nullable Comparison comparison,
            PersonNumber reader,
            RuleBook rules) {
        var asked = VettingRules.asked(rules, application.form());
        var seen = assessments.stream()
                .map(one -> seen(one, reader, comparison != null))
                .toList();
        return new VettingView(asked, seen, comparison, comparison == null ? null : outcome(comparison, asked, rules));
    }

    private static Seen seen(Assessment assessment, PersonNumber reader, boolean open) {
        var mine = assessment.assessor().equals(reader);
        return new Seen(
                assessment.seat(),
                assessment.assessor(),
                assessment.completed(),
                mine,
                mine || open ? assessment.ratings() : Map.of(),
                open ? assessment.settled() : Map.of(),
                assessment.events());
    }

    private static @Nullable Reasoned<VettingOutcome> outcome(
            Comparison comparison, List<CriterionGroup> asked, RuleBook rules) {
        var held = comparison.held();
        return held == null ? null : VettingRules.recommend(rules, asked, held);
    }

    /** What an item is rated in the end, as far as that is settled. */
    public @Nullable Rating held(String item) {
        return comparison == null
                ? null
                : comparison.lines().stream()
                        .filter(line -> line.item().equals(item))
                        .findFirst()
                        .map(Comparison.Line::held)
                        .orElse(null);
    }
}
