package org.infopool.web.rulebook;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.AbstractMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.infopool.domain.rulebook.RuleBook;
import org.infopool.domain.shared.RuleViolated;
import org.infopool.ejb.rulebook.RuleBooks;
import org.infopool.web.platform.Fact;
import org.infopool.web.platform.Language;
import org.infopool.web.platform.PageWords;
import org.infopool.web.platform.Reasons;
import org.infopool.web.platform.TabView;
import org.infopool.web.platform.WhyView;
import org.jspecify.annotations.Nullable;

/**
 * A formula of the rule book as a page for anyone: fields that stand in the address, and below them what follows, with
 * its reasons.
 */
public abstract class Calculator {
    /** The key of the conclusion among the parts of the page. */
    static final String RESULT = "result";

    @Inject
    HttpServletRequest request;

    @Inject
    RuleBooks rules;

    @Inject
    Reasons reasons;

    @Inject
    PageWords words;

    @Inject
    Language language;

    private @Nullable TypedFields typed;
    private @Nullable WhyView result;

    @PostConstruct
    void open() {
        var fields = new TypedFields(request, words);
        typed = fields;
        if (!fields.sent()) {
            return;
        }
        try {
            result = compute(fields);
        } catch (RuleViolated broken) {
            fields.refuse(fieldOf(broken), broken);
        }
        if (!fields.problems().isEmpty()) {
            result = null;
        }
    }

    /** What follows from the fields. What it returns counts only when nothing was wrong with them. */
    abstract @Nullable WhyView compute(TypedFields fields);

    /** Beside which field it is told that a rule was broken. */
    abstract String fieldOf(RuleViolated broken);

    TypedFields fields() {
        var fields = typed;
        if (fields == null) {
            throw new IllegalStateException("The calculator was not opened");
        }
        return fields;
    }

    RuleBook book() {
        return rules.current();
    }

    /** What was typed, by field. */
    public Map<String, String> getTyped() {
        return new ByField() {
            @Override
            public String get(@Nullable Object field) {
                return fields().raw(String.valueOf(field));
            }
        };
    }

    /** What is wrong, by field; what is wrong with none of them stands under {@code form}. */
    public Map<String, String> getProblems() {
        return fields().problems();
    }

    /** The conclusion with its reasons; absent before anything was asked, and where something is wrong. */
    public @Nullable WhyView getResult() {
        return result;
    }

    /** All calculators, each at its address. */
    public List<TabView> getTabs() {
        return Stream.of("deadline", "seriousness", "fine", "eligibility")
                .map(name -> {
                    var path = "/rules/" + name + ".xhtml";
                    return new TabView(
                            words.of("rules." + name + ".title"), path, path.equals(request.getServletPath()), null);
                })
                .toList();
    }

    /** What else follows. */
    public abstract List<Fact> getFacts();

    /** Looks up any field; it cannot be listed. */
    private abstract static class ByField extends AbstractMap<String, String> {
        @Override
        public boolean containsKey(@Nullable Object field) {
            return true;
        }

        @Override
        public Set<Entry<String, String>> entrySet() {
            return Set.of();
        }
    }
}
