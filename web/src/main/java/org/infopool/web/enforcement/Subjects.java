package org.infopool.web.enforcement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.infopool.domain.journal.Subject;
import org.infopool.domain.shared.LocalizedText;
import org.infopool.ejb.rulebook.RuleBooks;
import org.infopool.web.platform.Language;
import org.infopool.web.platform.SubjectPages;
import org.jspecify.annotations.Nullable;

/** What the pages of this feature have in common: where things lead and what rules are called. */
@RequestScoped
public class Subjects {
    @Inject
    private RuleBooks rules;

    @Inject
    private Language language;

    /** The page of a thing; absent where there is none. */
    public static @Nullable String href(Subject subject) {
        var page = SubjectPages.of(subject);
        return page == null ? null : page.toString();
    }

    /** What a kind of violation is called. */
    public String type(String code) {
        return rules.current()
                .violationType(code)
                .map(type -> said(type.title()))
                .orElse(code);
    }

    /** A text in the reader's language. */
    public String said(LocalizedText text) {
        return text.in(language.locale());
    }

    /** A rule with its article and its title. */
    public String rule(String id) {
        return rules.current()
                .find(id)
                .map(rule -> rule.article(language.locale()) + " – " + said(rule.title()))
                .orElse(id);
    }

    /** The article of a rule. */
    public String article(String id) {
        return rules.current()
                .find(id)
                .map(rule -> rule.article(language.locale()))
                .orElse(id);
    }
}
