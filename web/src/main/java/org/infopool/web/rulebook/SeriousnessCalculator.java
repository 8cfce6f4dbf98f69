package org.infopool.web.rulebook;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.infopool.domain.rulebook.Conduct;
import org.infopool.domain.rulebook.CriminalSeriousness;
import org.infopool.domain.rulebook.ItemCategory;
import org.infopool.domain.rulebook.ItemCounts;
import org.infopool.domain.rulebook.SeriousnessFacts;
import org.infopool.domain.shared.Money;
import org.infopool.domain.shared.RuleViolated;
import org.infopool.web.platform.Fact;
import org.infopool.web.platform.ReaderForm;
import org.infopool.web.platform.Tone;
import org.infopool.web.platform.WhyView;
import org.jspecify.annotations.Nullable;

/** Backs {@code rules/seriousness.xhtml}: whether conduct reaches the criminal thresholds. */
@Named
@RequestScoped
public class SeriousnessCalculator extends Calculator {
    private List<Fact> facts = List.of();

    @Override
    @Nullable
    WhyView compute(TypedFields fields) {
        var counts = new EnumMap<ItemCategory, Long>(ItemCategory.class);
        for (var category : ItemCategory.values()) {
            counts.put(category, fields.count(category.name()));
        }
        var asked = new SeriousnessFacts(
                fields.choice("act", Conduct.class),
                fields.flag("duty"),
                ItemCounts.of(counts),
                Objects.requireNonNullElse(fields.optionalYuan("gains"), Money.ZERO),
                fields.flag("trackUsedForCrime"),
                fields.flag("knewCrime"),
                fields.flag("priorCriminal"),
                fields.optionalDay("priorAdministrativeOn"),
                fields.optionalDay("actOn"),
                fields.flag("graveConsequence"),
                fields.flag("majorLoss"),
                fields.flag("lawfulBusinessPurchase"),
                Objects.requireNonNullElse(fields.optionalYuan("profit"), Money.ZERO));
        var tested = CriminalSeriousness.of(book(), asked);
        var outcome = tested.outcome();
        facts = List.of(
                new Fact(
                        words.of("rules.seriousness.grounds"),
                        outcome.grounds().stream()
                                .sorted()
                                .map(words::of)
                                .collect(Collectors.joining(words.of("about.separator")))),
                new Fact(
                        words.of("rules.seriousness.equivalent"),
                        ReaderForm.number(outcome.equivalent(), language.locale())),
                answer("referral", outcome.referralRequired()),
                answer("police", outcome.policeRoute()),
                answer("review", outcome.needsLegalReview()));
        return reasons.of(
                RESULT,
                TypedFields.sentence(words.of(outcome.level())),
                outcome.referralRequired() ? Tone.BAD : null,
                tested);
    }

    private Fact answer(String what, boolean yes) {
        return new Fact(words.of("rules.seriousness." + what), words.of(yes ? "rules.yes" : "rules.no"));
    }

    @Override
    String fieldOf(RuleViolated broken) {
        return "form";
    }

    /** What may have been done. */
    public List<Choice> getActs() {
        return fields().choices("act", Conduct.class);
    }

    /** The kinds of items that are counted. */
    public List<Choice> getCategories() {
        return Arrays.stream(ItemCategory.values())
                .map(category -> new Choice(category.name(), TypedFields.sentence(words.of(category)), false))
                .toList();
    }

    /** The circumstances that are there or not. */
    public List<Choice> getCircumstances() {
        return Stream.of(
                        "duty",
                        "trackUsedForCrime",
                        "knewCrime",
                        "priorCriminal",
                        "graveConsequence",
                        "majorLoss",
                        "lawfulBusinessPurchase")
                .map(name -> new Choice(name, words.of("rules.seriousness." + name), fields().flag(name)))
                .toList();
    }

    @Override
    public List<Fact> getFacts() {
        return facts;
    }
}
