package org.infopool.web.platform;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.infopool.domain.rulebook.LegalStatus;
import org.infopool.domain.rulebook.Parameter;
import org.infopool.domain.rulebook.Reason;
import org.infopool.domain.rulebook.Reasoned;
import org.infopool.domain.shared.Coded;
import org.infopool.ejb.rulebook.RuleBooks;
import org.jspecify.annotations.Nullable;

/** Turns the reasons of a computation into what the "Why?" panel shows, in the reader's language. */
@RequestScoped
public class Reasons {
    @Inject
    private PageWords words;

    @Inject
    private Language language;

    @Inject
    private RuleBooks rules;

    /**
     * The panel of a conclusion.
     *
     * @param key tells this panel from the others of the page
     */
    public WhyView of(String key, String conclusion, @Nullable Tone tone, Reasoned<?> reasoned) {
        return new WhyView(
                key,
                conclusion,
                tone,
                reasoned.reasons().stream().map(this::view).toList(),
                words.of("reasons.ruleBook", rules.current().version()));
    }

    /** One step of a computation. */
    public ReasonView view(Reason reason) {
        return new ReasonView(
                words.of(reason.key(), reason.arguments().toArray()),
                reason.article(language.locale()),
                version(reason.rule()),
                facts(reason),
                reason.arithmetic(),
                reason.ruleId());
    }

    /** Since when the text of a rule applies, and how binding it is. */
    public String version(Parameter rule) {
        return words.of(
                rule.status() == LegalStatus.IN_FORCE ? "reasons.inForce" : "reasons.notInForce",
                words.of(rule.status()),
                rule.from(),
                rule.textVersion());
    }

    private List<Fact> facts(Reason reason) {
        return reason.inputs().entrySet().stream()
                .sorted(java.util.Map.Entry.comparingByKey())
                .map(input -> new Fact(label(input.getKey()), said(input.getKey(), input.getValue())))
                .toList();
    }

    /** An input is named by a rule, or by a word of its own. */
    private String label(String name) {
        return rules.current()
                .find(name)
                .map(rule -> rule.title().in(language.locale()))
                .orElseGet(() -> words.has("input." + name) ? words.of("input." + name) : name);
    }

    /** Sums say so in their names, and codes have words of their own. */
    private String said(String name, Object value) {
        var coded = "input." + name + "." + (value instanceof Coded code ? code.code() : value);
        if (words.has(coded)) {
            return words.of(coded);
        }
        if (value instanceof Number fen && name.endsWith("Fen")) {
            return ReaderForm.money(fen.longValue(), language.locale());
        }
        return switch (value) {
            case Boolean yes -> words.of(yes ? "input.yes" : "input.no");
            case Enum<?> constant -> words.of(constant);
            default -> words.of("reasons.value", value);
        };
    }
}
