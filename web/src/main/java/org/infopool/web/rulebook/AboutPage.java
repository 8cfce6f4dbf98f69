package org.infopool.web.rulebook;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import org.infopool.domain.rulebook.Pilot;
import org.infopool.ejb.rulebook.RuleBooks;
import org.infopool.web.platform.Fact;
import org.infopool.web.platform.Language;
import org.infopool.web.platform.PageWords;
import org.infopool.web.platform.ReaderForm;

/** Backs {@code about.xhtml}: what the pool is, and the pilot in which it is tried. */
@Named
@RequestScoped
public class AboutPage {
    @Inject
    private RuleBooks rules;

    @Inject
    private PageWords words;

    @Inject
    private Language language;

    /** The declared pilot; empty where none is declared. */
    public List<Fact> getPilot() {
        return rules.current().pilot().map(this::facts).orElse(List.of());
    }

    private List<Fact> facts(Pilot pilot) {
        var locale = language.locale();
        return List.of(
                new Fact(words.of("about.pilot.instrument"), pilot.instrument().in(locale)),
                new Fact(
                        words.of("about.pilot.territory"), pilot.territoryName().in(locale)),
                new Fact(words.of("about.pilot.from"), ReaderForm.day(pilot.from(), locale)),
                new Fact(words.of("about.pilot.to"), ReaderForm.day(pilot.to(), locale)),
                new Fact(
                        words.of("about.pilot.measures"),
                        pilot.measures().stream()
                                .sorted()
                                .map(words::of)
                                .collect(Collectors.joining(words.of("about.separator")))));
    }
}
