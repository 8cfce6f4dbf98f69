package org.infopool.web.rulebook;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import org.infopool.domain.rulebook.LicenseNeed;
import org.infopool.domain.shared.RuleViolated;
import org.infopool.web.platform.Fact;
import org.infopool.web.platform.Tone;
import org.infopool.web.platform.WhyView;
import org.jspecify.annotations.Nullable;

/** Backs {@code rules/eligibility.xhtml}: whether somebody needs a license. */
@Named
@RequestScoped
public class EligibilityCalculator extends Calculator {
    private @Nullable LicenseNeed need;

    @Override
    @Nullable
    WhyView compute(TypedFields fields) {
        var answered = LicenseNeed.of(
                book(),
                new LicenseNeed.Facts(
                        fields.choice("processor", LicenseNeed.Processor.class),
                        fields.choice("information", LicenseNeed.Information.class),
                        fields.flag("private"),
                        fields.choice("place", LicenseNeed.Place.class),
                        fields.flag("aimed")));
        need = answered.outcome();
        return reasons.of(
                RESULT, words.of(answered.outcome()), answered.outcome().isNone() ? Tone.GOOD : null, answered);
    }

    @Override
    String fieldOf(RuleViolated broken) {
        return "form";
    }

    /** Who can process. */
    public List<Choice> getProcessors() {
        return fields().choices("processor", LicenseNeed.Processor.class);
    }

    /** What can be processed. */
    public List<Choice> getInformation() {
        return fields().choices("information", LicenseNeed.Information.class);
    }

    /** Where it can be processed. */
    public List<Choice> getPlaces() {
        return fields().choices("place", LicenseNeed.Place.class);
    }

    /** Where the pilot holds, in words. */
    public String getTerritory() {
        return book().pilot()
                .map(pilot -> words.of(
                        "rules.eligibility.place.help", pilot.territoryName().in(language.locale())))
                .orElseGet(() -> words.of("rules.eligibility.place.none"));
    }

    /** What else the answer hangs on. */
    public List<Choice> getCircumstances() {
        return List.of(circumstance("private"), circumstance("aimed"));
    }

    private Choice circumstance(String name) {
        return new Choice(name, words.of("rules.eligibility." + name), fields().flag(name));
    }

    /** Whether the next thing to do is to apply. */
    public boolean isToApply() {
        return need == LicenseNeed.LICENSE;
    }

    @Override
    public List<Fact> getFacts() {
        var answered = need;
        return answered == null
                ? List.of()
                : List.of(new Fact(
                        words.of("rules.eligibility.next"),
                        words.of("rules.eligibility.next." + (answered.isNone() ? "none" : answered.name()))));
    }
}
