package org.infopool.domain.vetting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.infopool.domain.application.Evidence;
import org.infopool.domain.application.Ground;
import org.infopool.domain.application.LicenseApplication;
import org.infopool.domain.rulebook.RuleBook;
import org.infopool.domain.shared.Words;

/** The grounds of a grant: one for each group of criteria, with what supports it. */
public final class Grounds {
    private Grounds() {}

    /**
     * The grounds, in Chinese, the language of the decision. An article that is only proposed carries them inside a
     * declared pilot alone.
     *
     * @throws org.infopool.domain.shared.RuleViolated as {@link RuleBook#ground}
     */
    public static List<Ground> forGrant(
            LicenseApplication application, VettingOutcome outcome, RuleBook rules, LocalDate day) {
        var language = Locale.SIMPLIFIED_CHINESE;
        var division = application.uscc().division();
        var grounds = new ArrayList<Ground>();
        for (var score : outcome.groups()) {
            var group = score.group();
            var rule = rules.ground(group.id(), org.infopool.domain.rulebook.Ground.LICENSING, day, division);
            var support = new ArrayList<String>();
            application.evidence().stream()
                    .filter(evidence -> evidence.group().equals(group.id()))
                    .map(Evidence::document)
                    .forEach(document -> support.add(document.value()));
            support.add(application.number() + "/1");
            support.add(application.number() + "/2");
            grounds.add(new Ground(
                    rule.id(),
                    rule.article(language),
                    Words.domain().text(language, "vetting.reason.group", group.title(), score.percent()),
                    support));
        }
        return List.copyOf(grounds);
    }
}
