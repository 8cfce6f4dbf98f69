package org.infopool.web.rulebook;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.infopool.ejb.rulebook.RuleBooks;
import org.infopool.web.platform.Banner;
import org.infopool.web.platform.BannerSource;
import org.infopool.web.platform.Language;
import org.infopool.web.platform.PageWords;
import org.infopool.web.platform.ReaderForm;
import org.infopool.web.platform.Tone;

/** Says on every page that proposed rules are tried here, in a declared pilot. */
@RequestScoped
public class PilotBanner implements BannerSource {
    @Inject
    private RuleBooks rules;

    @Inject
    private PageWords words;

    @Inject
    private Language language;

    @Override
    public List<Banner> banners() {
        var locale = language.locale();
        return rules.current().pilot().stream()
                .map(pilot -> new Banner(
                        words.of("about.banner"),
                        words.of(
                                "about.banner.text",
                                pilot.instrument().in(locale),
                                pilot.territoryName().in(locale),
                                ReaderForm.day(pilot.to(), locale)),
                        Tone.RUNNING))
                .toList();
    }
}
