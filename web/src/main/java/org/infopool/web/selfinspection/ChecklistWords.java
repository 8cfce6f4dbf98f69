package org.infopool.web.selfinspection;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.infopool.domain.rulebook.ChecklistItem;
import org.infopool.domain.rulebook.Parameter;
import org.infopool.ejb.rulebook.RuleBooks;
import org.infopool.web.platform.Language;

/** The questions of the checklist in the reader's language. */
@RequestScoped
public class ChecklistWords {
    @Inject
    private RuleBooks rules;

    @Inject
    private Language language;

    /** The question of this rule book id, if the rule book still has it. */
    public Optional<ChecklistItem> item(String id) {
        return rules.current().checklist().stream()
                .filter(item -> item.id().equals(id))
                .findFirst();
    }

    /** What it is about. */
    public String title(String id) {
        return item(id).map(item -> item.title().in(language.locale())).orElse(id);
    }

    /** What to look at. */
    public List<String> checks(String id) {
        return item(id).stream()
                .flatMap(item -> item.checks().stream())
                .map(check -> check.in(language.locale()))
                .toList();
    }

    /** The article that it stands in. */
    public String article(String id) {
        return rules.current()
                .find(id)
                .map((Parameter rule) -> rule.article(language.locale()))
                .orElse(id);
    }

    /** The code of the criterion group that it is shown in: the first that it belongs to. */
    public String group(String id) {
        return item(id).flatMap(item -> item.groups().stream().findFirst()).orElse("");
    }
}
