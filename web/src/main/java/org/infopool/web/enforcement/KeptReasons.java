package org.infopool.web.enforcement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.infopool.domain.enforcement.KeptReason;
import org.infopool.ejb.rulebook.RuleBooks;
import org.infopool.web.platform.Language;
import org.infopool.web.platform.PageWords;
import org.infopool.web.platform.ReasonView;
import org.infopool.web.platform.Reasons;

/** Turns the reasons that were kept of an assessment into what the "Why?" panel shows, in the reader's language. */
@RequestScoped
public class KeptReasons {
    @Inject
    private RuleBooks rules;

    @Inject
    private Reasons reasons;

    @Inject
    private PageWords words;

    @Inject
    private Language language;

    /** One step, with the text of the article that was applied. */
    public ReasonView view(KeptReason kept) {
        return new ReasonView(
                kept.text(language.locale()),
                kept.citation(language.locale()),
                rules.current()
                        .find(kept.rule())
                        .filter(rule -> rule.textVersion().equals(kept.textVersion()))
                        .map(reasons::version)
                        .orElse(words.of("violation.view.textVersion", kept.textVersion())),
                List.of(),
                kept.arithmetic().isEmpty() ? null : kept.arithmetic(),
                kept.rule());
    }
}
