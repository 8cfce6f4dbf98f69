package org.infopool.web.proceeding;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.infopool.domain.proceeding.ProceedingNumber;
import org.infopool.ejb.proceeding.PenaltyDetails;
import org.infopool.ejb.proceeding.ProceedingService;
import org.infopool.ejb.proceeding.WeighedPenalty;
import org.infopool.web.enforcement.KeptReasons;
import org.infopool.web.platform.CurrentUser;
import org.infopool.web.platform.Fact;
import org.infopool.web.platform.Language;
import org.infopool.web.platform.PageWords;
import org.infopool.web.platform.ReaderForm;
import org.infopool.web.platform.ReasonView;
import org.infopool.web.platform.Reasons;
import org.infopool.web.platform.Tone;
import org.infopool.web.platform.WhyView;
import org.jspecify.annotations.Nullable;

/**
 * Why a penalty of {@code proceeding/view.xhtml} is, or is not, what the law carries: how serious the violations are, what
 * their band suggests, between which sums the fine lies, and whether a hearing goes with it. For staff.
 */
@Named
@RequestScoped
public class ProceedingWhy {
    @Inject
    private ProceedingPage page;

    @Inject
    private ProceedingActs acts;

    @Inject
    private OpenProceeding open;

    @Inject
    private ProceedingService proceedings;

    @Inject
    private KeptReasons keptReasons;

    @Inject
    private Reasons reasons;

    @Inject
    private CurrentUser user;

    @Inject
    private PageWords words;

    @Inject
    private Language language;

    /** Of the penalty that is being typed; absent before it was weighed. */
    public @Nullable WhyView getTyped() {
        var weighed = acts.weighed();
        return weighed == null ? null : why("typed", weighed);
    }

    /** What goes with the penalty that is being typed. */
    public List<Fact> getTypedFacts() {
        var weighed = acts.weighed();
        var facts = new ArrayList<Fact>();
        if (weighed == null) {
            return facts;
        }
        weighed.scores()
                .forEach(score -> facts.add(new Fact(
                        score.violation().value(), words.of("proceeding.why.score", score.points(), score.band()))));
        var bounds = weighed.bounds();
        if (bounds != null) {
            var cap = bounds.cap();
            add(
                    facts,
                    "bounds",
                    words.of(
                            "proceeding.why.bounds.value",
                            ReaderForm.money(bounds.minimum().fen(), language.locale()),
                            cap == null
                                    ? words.of("proceeding.why.bounds.unknown")
                                    : ReaderForm.money(cap.fen(), language.locale())));
        }
        if (weighed.confiscation().fen() > 0) {
            add(facts, "confiscation", ReaderForm.money(weighed.confiscation().fen(), language.locale()));
        }
        add(facts, "hearing", yes(weighed.hearing()));
        add(facts, "major", yes(weighed.major()));
        return facts;
    }

    private void add(List<Fact> facts, String key, String value) {
        facts.add(new Fact(words.of("proceeding.why." + key), value));
    }

    private String yes(boolean is) {
        return words.of(is ? "proceeding.view.yes" : "proceeding.view.no");
    }

    /** Of the penalty that the party was told of last; absent before the first notice, and for the party. */
    public @Nullable WhyView getTold() {
        var details = open.get(page.getNumber()).details();
        return why("told", details.told(), details.noticeServedOn());
    }

    /** Of the penalty that was decided; absent where there is none, and for the party. */
    public @Nullable WhyView getDecided() {
        var details = open.get(page.getNumber()).details();
        return why("decided", details.decided(), details.decidedOn());
    }

    /** Today, while the notice is on its way; then by the law of the day on which the penalty was told or decided. */
    private @Nullable WhyView why(String key, @Nullable PenaltyDetails penalty, @Nullable LocalDate day) {
        if (penalty == null || !user.isStaff()) {
            return null;
        }
        var number = new ProceedingNumber(page.getNumber());
        var intention = penalty.asIntention();
        return why(
                key,
                day == null ? proceedings.weigh(number, intention) : proceedings.weighAsOf(number, intention, day));
    }

    private WhyView why(String key, WeighedPenalty weighed) {
        var objection = weighed.objection();
        var steps = new ArrayList<ReasonView>();
        weighed.scores()
                .forEach(
                        score -> score.reasons().stream().map(keptReasons::view).forEach(steps::add));
        weighed.reasons().stream().map(reasons::view).forEach(steps::add);
        return new WhyView(
                key,
                objection == null ? words.of("proceeding.why.carried") : words.of(objection),
                objection == null ? Tone.GOOD : Tone.BAD,
                steps,
                words.of("reasons.ruleBook", weighed.ruleBookVersion()));
    }
}
