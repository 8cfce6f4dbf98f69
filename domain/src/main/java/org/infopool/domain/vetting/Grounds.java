package org.infopool.domain.vetting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.infopool.domain.application.Evidence;
import org.infopool.domain.application.Ground;
import org.infopool.domain.application.LicenseApplication;
import org.infopool.domain.rulebook.Rating;
import org.infopool.domain.rulebook.RuleBook;
import org.infopool.domain.shared.RuleViolated;
import org.infopool.domain.shared.Words;

/**
 * What a decision on an application rests on: of a grant one ground for each group of criteria, of a refusal one for each
 * criterion that is not met; each with what supports it. An article that is only proposed carries them inside a declared
 * pilot alone.
 */
public final class Grounds {
    private static final int LONGEST_FACTS = 2000;

    private Grounds() {}

    /**
     * The grounds of a grant, in Chinese, the language of the decision.
     *
     * @throws RuleViolated as {@link RuleBook#ground}
     */
    public static List<Ground> forGrant(
            LicenseApplication application, VettingOutcome outcome, RuleBook rules, LocalDate day) {
        var grounds = new ArrayList<Ground>();
        for (var score : outcome.groups()) {
            var group = score.group();
            var facts = Words.domain()
                    .text(Locale.SIMPLIFIED_CHINESE, "vetting.reason.group", group.title(), score.percent());
            grounds.add(ground(application, group.id(), group.id(), facts, rules, day));
        }
        return List.copyOf(grounds);
    }

    /**
     * The grounds of a refusal, in the words of the director.
     *
     * @param facts what was found, by the rule book id of the criterion
     * @param held what counts of every criterion that was asked
     * @throws RuleViolated {@code decision.noGround}, {@code assessment.unknownItem}, {@code decision.groundMet} for a
     *     criterion that both assessors found met, {@code decision.factsLength}, and as {@link RuleBook#ground}
     */
    public static List<Ground> forRefusal(
            LicenseApplication application,
            Map<String, String> facts,
            Map<String, Rating> held,
            RuleBook rules,
            LocalDate day) {
        RuleViolated.unless(!facts.isEmpty(), "decision.noGround", application.number());
        var asked = VettingRules.asked(rules, application.form());
        for (var item : facts.keySet()) {
            RuleViolated.unless(
                    asked.stream()
                            .flatMap(group -> group.items().stream())
                            .anyMatch(one -> one.id().equals(item)),
                    "assessment.unknownItem",
                    item);
        }
        var grounds = new ArrayList<Ground>();
        for (var group : asked) {
            for (var item : group.items()) {
                var found = facts.get(item.id());
                if (found != null) {
                    RuleViolated.unless(held.get(item.id()) != Rating.MET, "decision.groundMet", item.title());
                    RuleViolated.unless(
                            !found.isBlank() && found.length() <= LONGEST_FACTS, "decision.factsLength", item.title());
                    grounds.add(ground(application, item.id(), group.id(), found.strip(), rules, day));
                }
            }
        }
        return List.copyOf(grounds);
    }

    private static Ground ground(
            LicenseApplication application, String id, String group, String facts, RuleBook rules, LocalDate day) {
        var rule = rules.ground(
                id,
                org.infopool.domain.rulebook.Ground.LICENSING,
                day,
                application.uscc().division());
        var support = new ArrayList<String>();
        application.evidence().stream()
                .filter(evidence -> evidence.group().equals(group))
                .map(Evidence::document)
                .forEach(document -> support.add(document.value()));
        support.add(application.number() + "/1");
        support.add(application.number() + "/2");
        return new Ground(rule.id(), rule.article(Locale.SIMPLIFIED_CHINESE), facts, support);
    }
}
