package org.infopool.domain.vetting;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.infopool.domain.application.ApplicationForm;
import org.infopool.domain.application.DataCategory;
import org.infopool.domain.application.ExportChannel;
import org.infopool.domain.application.Recommendation;
import org.infopool.domain.rulebook.Criterion;
import org.infopool.domain.rulebook.CriterionGroup;
import org.infopool.domain.rulebook.Fact;
import org.infopool.domain.rulebook.ProcessorFacts;
import org.infopool.domain.rulebook.Rating;
import org.infopool.domain.rulebook.Reason;
import org.infopool.domain.rulebook.Reasoned;
import org.infopool.domain.rulebook.RuleBook;
import org.infopool.domain.rulebook.Threshold;
import org.infopool.domain.vetting.VettingOutcome.GroupScore;

/**
 * How applications are vetted by the rule book: which items are asked, when two assessments differ too much, and what is
 * recommended. Pure: same rule book, same facts, same answer.
 */
public final class VettingRules {
    private static final String RATINGS = "pool.vetting.ratings";
    private static final String GRANT = "pool.vetting.grant";
    private static final String CONDITIONS = "pool.vetting.conditions";
    private static final String TO_IMPROVE = "pool.vetting.condition-below";
    private static final String ITEM_DEVIATION = "pool.vetting.deviation.item";
    private static final String GROUP_DEVIATION = "pool.vetting.deviation.group";

    private VettingRules() {}

    /** The groups with those of their items that are asked of this applicant; a group without any is left out. */
    public static List<CriterionGroup> asked(RuleBook rules, ApplicationForm form) {
        var facts = facts(form);
        return rules.criteria().stream()
                .map(group -> new CriterionGroup(
                        group.id(),
                        group.number(),
                        group.code(),
                        group.title(),
                        group.items().stream()
                                .filter(item -> item.appliesTo(rules, facts))
                                .toList()))
                .filter(group -> !group.items().isEmpty())
                .toList();
    }

    private static ProcessorFacts facts(ApplicationForm form) {
        return ProcessorFacts.ofPersons(form.scale().persons())
                .with(
                        Fact.EXPORTS,
                        form.activities().stream().anyMatch(one -> one.exportChannel() != ExportChannel.NONE))
                .with(
                        Fact.CHILDREN,
                        form.activities().stream()
                                .anyMatch(one -> one.categories().values().contains(DataCategory.MINOR_UNDER_14)));
    }

    /**
     * The items on which two assessments differ so much that it must be settled: by themselves, or because their whole
     * group does.
     */
    public static List<String> deviations(
            RuleBook rules, List<CriterionGroup> asked, Map<String, Rating> first, Map<String, Rating> second) {
        var percents = rules.weights(RATINGS);
        var perItem = rules.threshold(ITEM_DEVIATION);
        var perGroup = rules.threshold(GROUP_DEVIATION);
        var deviating = new ArrayList<String>();
        for (var group : asked) {
            var difference = score(group, first, percents).points()
                    - score(group, second, percents).points();
            var groupDeviates = scaled(perGroup, weight(group)).isMetBy(Math.abs(difference));
            for (var item : group.items()) {
                var apart = Math.abs(percent(item, first, percents) - percent(item, second, percents));
                if (perItem.isMetBy(apart) || (groupDeviates && apart > 0)) {
                    deviating.add(item.id());
                }
            }
        }
        return List.copyOf(deviating);
    }

    /** What is recommended when these ratings are held. */
    public static Reasoned<VettingOutcome> recommend(
            RuleBook rules, List<CriterionGroup> asked, Map<String, Rating> held) {
        var percents = rules.weights(RATINGS);
        var groups = asked.stream().map(group -> score(group, held, percents)).toList();
        var items = asked.stream().flatMap(group -> group.items().stream()).toList();
        var knockedOut = items.stream()
                .filter(item -> item.knockOut() && held.get(item.id()) == Rating.NOT_MET)
                .map(Criterion::id)
                .toList();
        var tooLow = rules.threshold(TO_IMPROVE);
        var toImprove = items.stream()
                .filter(item -> tooLow.isMetBy(percent(item, held, percents)))
                .map(Criterion::id)
                .toList();
        var recommendation = !knockedOut.isEmpty() || !all(groups, rules.threshold(CONDITIONS))
                ? Recommendation.REFUSE
                : all(groups, rules.threshold(GRANT)) && toImprove.isEmpty()
                        ? Recommendation.GRANT
                        : Recommendation.GRANT_WITH_CONDITIONS;
        var outcome = new VettingOutcome(recommendation, groups, knockedOut, toImprove);
        return Reasoned.of(outcome, () -> reasons(rules, outcome, held));
    }

    private static boolean all(List<GroupScore> groups, Threshold percent) {
        return groups.stream().allMatch(group -> scaled(percent, group.weight()).isMetBy(group.points()));
    }

    /** The threshold in points instead of percent, so that nothing is rounded. */
    private static Threshold scaled(Threshold percent, long weight) {
        return new Threshold(percent.comparison(), percent.value() * weight, "points");
    }

    private static GroupScore score(CriterionGroup group, Map<String, Rating> ratings, Map<String, Long> percents) {
        var points = group.items().stream()
                .mapToLong(item -> item.weight() * percent(item, ratings, percents))
                .sum();
        return new GroupScore(group, points, weight(group));
    }

    private static long weight(CriterionGroup group) {
        return group.items().stream().mapToLong(Criterion::weight).sum();
    }

    private static long percent(Criterion item, Map<String, Rating> ratings, Map<String, Long> percents) {
        var rating = ratings.get(item.id());
        var percent = rating == null ? null : percents.get(rating.name());
        if (percent == null) {
            throw new IllegalArgumentException(item.id() + " is not rated");
        }
        return percent;
    }

    private static List<Reason> reasons(RuleBook rules, VettingOutcome outcome, Map<String, Rating> held) {
        var reasons = new ArrayList<Reason>();
        for (var score : outcome.groups()) {
            var ratings = score.group().items().stream()
                    .collect(Collectors.toMap(Criterion::id, item -> (Object) held.get(item.id())));
            reasons.add(new Reason(
                    rules.parameter(score.group().id()),
                    "vetting.reason.group",
                    List.of(score.group().title(), score.percent()),
                    Map.copyOf(ratings),
                    score.points() + " / " + score.weight() + " = " + score.percent() + "%"));
        }
        for (var item : outcome.knockedOut()) {
            var rule = rules.parameter(item);
            reasons.add(new Reason(rule, "vetting.reason.knockOut", List.of(rule.title()), Map.of(), ""));
        }
        for (var item : outcome.toImprove()) {
            var rule = rules.parameter(item);
            var rating = held.get(item);
            reasons.add(new Reason(
                    rule,
                    "vetting.reason.toImprove",
                    List.of(rule.title(), String.valueOf(rules.weights(RATINGS).get(String.valueOf(rating)))),
                    Map.of("rating", String.valueOf(rating)),
                    ""));
        }
        var decisive = outcome.recommendation() == Recommendation.GRANT ? GRANT : CONDITIONS;
        reasons.add(new Reason(
                rules.parameter(decisive),
                "vetting.reason." + outcome.recommendation(),
                List.of(rules.threshold(decisive).value()),
                Map.of(),
                outcome.groups().stream().map(score -> score.percent() + "%").collect(Collectors.joining(", "))));
        return reasons;
    }
}
