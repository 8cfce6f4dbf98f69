package org.infopool.web.clock;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import org.infopool.ejb.clock.Derivation;
import org.infopool.ejb.desk.DeadlineService;
import org.infopool.web.platform.ClockView;
import org.infopool.web.platform.ClockViews;
import org.infopool.web.platform.CurrentUser;
import org.infopool.web.platform.Fact;
import org.infopool.web.platform.PageWords;
import org.infopool.web.platform.SubjectPages;
import org.jspecify.annotations.Nullable;

/** Backs {@code clock/view.xhtml}: how one deadline was computed, for the clocks of lists. */
@Named
@RequestScoped
public class DerivationPage {
    @Inject
    private DeadlineService deadlines;

    @Inject
    private ClockViews clocks;

    @Inject
    private CurrentUser user;

    @Inject
    private PageWords words;

    private String number = "";
    private @Nullable Derivation derivation;

    public String getNumber() {
        return number;
    }

    public void setNumber(@Nullable String number) {
        this.number = Objects.requireNonNullElse(number, "");
    }

    private Derivation derivation() {
        var known = derivation;
        if (known == null) {
            known = deadlines.derivation(number);
            derivation = known;
        }
        return known;
    }

    /** The deadline with the way it was computed. */
    public ClockView getClock() {
        return clocks.of(derivation());
    }

    /** What it is about, and by which calendar and rule book it was counted. */
    public List<Fact> getFacts() {
        var found = derivation();
        var about = found.deadline().about();
        var page = SubjectPages.of(about);
        return List.of(
                new Fact(
                        words.of("clock.view.about"),
                        about.number(),
                        page == null || !user.mayOpen(page) ? null : page.toString()),
                new Fact(words.of("clock.view.calendar"), found.calendarVersion()),
                new Fact(words.of("clock.view.ruleBook"), found.ruleBookVersion()));
    }
}
