package org.infopool.web.rulebook;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.infopool.domain.access.OfficeLevel;
import org.infopool.domain.rulebook.Amount;
import org.infopool.domain.rulebook.FineBasis;
import org.infopool.domain.rulebook.FineBounds;
import org.infopool.domain.rulebook.FineProposal;
import org.infopool.domain.rulebook.FineSubject;
import org.infopool.domain.rulebook.Limb;
import org.infopool.domain.shared.RuleViolated;
import org.infopool.web.platform.Fact;
import org.infopool.web.platform.Tone;
import org.infopool.web.platform.WhyView;
import org.jspecify.annotations.Nullable;

/** Backs {@code rules/fine.xhtml}: whether a fine may be laid, and between which bounds. */
@Named
@RequestScoped
public class FineCalculator extends Calculator {
    private static final String BASIS = "basis";
    private static final Map<String, String> FIELDS = Map.of("fine.levelMissing", "level", "fine.unknownBasis", BASIS);

    private List<Fact> facts = List.of();

    @Override
    @Nullable
    WhyView compute(TypedFields fields) {
        var code = fields.optionalChoice(BASIS, book().fineBases());
        var proposal = new FineProposal(
                Objects.requireNonNullElse(code, ""),
                fields.choice("subject", FineSubject.class),
                fields.optionalYuan("amount"),
                fields.optionalChoice("limb", Limb.class),
                fields.optionalYuan("turnover"),
                fields.flag("refusalProven"),
                fields.flag("serious"),
                fields.optionalChoice("level", OfficeLevel.class),
                fields.flag("mitigated"));
        if (code == null) {
            fields.refuse(BASIS, "rules.problem.basis");
            return null;
        }
        var basis = book().fineBasis(code).orElseThrow();
        var checked = FineBounds.of(book(), proposal);
        var outcome = checked.outcome();
        facts = bounds(outcome, basis);
        return reasons.of(
                RESULT,
                TypedFields.sentence(words.of(outcome.verdict())),
                outcome.allowed() ? Tone.GOOD : Tone.BAD,
                checked);
    }

    private List<Fact> bounds(FineBounds bounds, FineBasis basis) {
        var shown = new ArrayList<Fact>();
        var cap = bounds.cap();
        shown.add(new Fact(
                words.of("rules.fine.minimum"),
                words.of("reasons.value", new Amount(bounds.minimum(), basis.currency()))));
        shown.add(new Fact(
                words.of("rules.fine.cap"),
                cap == null ? null : words.of("reasons.value", new Amount(cap, basis.currency()))));
        shown.add(new Fact(words.of("rules.fine.limb"), TypedFields.sentence(words.of(bounds.limb()))));
        return List.copyOf(shown);
    }

    @Override
    String fieldOf(RuleViolated broken) {
        return FIELDS.getOrDefault(broken.ruleKey(), "form");
    }

    /** The articles that allow fines. */
    public List<Choice> getBases() {
        return book().fineBases().stream()
                .flatMap(code -> book().fineBasis(code).stream())
                .map(basis -> fields().choice(BASIS, basis.code(), named(basis)))
                .toList();
    }

    private String named(FineBasis basis) {
        var rule = book().parameter(basis.id());
        return words.of(
                "rules.fine.basis.of",
                rule.article(language.locale()),
                rule.title().in(language.locale()));
    }

    /** Who may be fined. */
    public List<Choice> getSubjects() {
        return fields().choices("subject", FineSubject.class);
    }

    /** Which cap a decision may name. */
    public List<Choice> getLimbs() {
        return fields().choices("limb", Limb.class);
    }

    /** The levels of offices. */
    public List<Choice> getLevels() {
        return fields().choices("level", OfficeLevel.class);
    }

    /** The circumstances that are there or not. */
    public List<Choice> getCircumstances() {
        return Stream.of("refusalProven", "serious", "mitigated")
                .map(name -> new Choice(name, words.of("rules.fine." + name), fields().flag(name)))
                .toList();
    }

    @Override
    public List<Fact> getFacts() {
        return facts;
    }
}
