package org.infopool.web.proceeding;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.infopool.domain.enforcement.ViolationNumber;
import org.infopool.domain.proceeding.Proceeding;
import org.infopool.ejb.enforcement.EnforcementRecordService;
import org.infopool.ejb.proceeding.ProceedingService;
import org.infopool.ejb.rulebook.RuleBooks;
import org.infopool.web.platform.Address;
import org.infopool.web.platform.Fact;
import org.infopool.web.platform.Feedback;
import org.infopool.web.platform.PageWords;
import org.jspecify.annotations.Nullable;

/** Backs {@code proceeding/new.xhtml}: asking the head to file a proceeding on a violation that was assessed. */
@Named
@ViewScoped
public class NewProceedingPage implements Serializable {
    private static final long serialVersionUID = 1;

    private static final String PATH = "/proceeding/new.xhtml";

    @Inject
    private ProceedingService proceedings;

    @Inject
    private EnforcementRecordService violations;

    @Inject
    private RuleBooks rules;

    @Inject
    private PageWords words;

    @Inject
    private Feedback feedback;

    private String violation = "";
    private String party = "";
    private @Nullable String place;
    private @Nullable String facts;
    private boolean special;

    /** Where a proceeding on a violation is proposed. */
    static Address on(ViolationNumber violation) {
        return Address.of(PATH).with("violation", violation.value());
    }

    /** Called when the page is opened: the form begins with what is known of the violation. */
    public void open() {
        var known = violations.violation(new ViolationNumber(violation)).details();
        party = known.enterpriseName();
        facts = known.facts();
    }

    /** Proposes it. */
    public String propose() {
        var proposed = proceedings.propose(
                List.of(new ViolationNumber(violation)),
                Objects.requireNonNullElse(place, ""),
                Objects.requireNonNullElse(facts, ""),
                special);
        feedback.done("proceeding.new.done", proposed);
        return Address.of(ProceedingPage.PATH).with("number", proposed).asOutcome();
    }

    /** Against whom, and why. */
    public List<Fact> getAbout() {
        return List.of(
                new Fact(words.of("proceeding.view.fact.party"), party),
                new Fact(words.of("proceeding.view.fact.violation"), violation, getBack()));
    }

    /** The places by which an office is competent. */
    public List<String> getPlaces() {
        return rules.current().choices(Proceeding.PLACES);
    }

    /** Where to go without proposing. */
    public String getBack() {
        return Address.of("/violation/view.xhtml").with("number", violation).toString();
    }

    public String getViolation() {
        return violation;
    }

    public void setViolation(@Nullable String number) {
        violation = Objects.requireNonNullElse(number, "");
    }

    public @Nullable String getPlace() {
        return place;
    }

    public void setPlace(@Nullable String place) {
        this.place = place;
    }

    public @Nullable String getFacts() {
        return facts;
    }

    public void setFacts(@Nullable String facts) {
        this.facts = facts;
    }

    public boolean isSpecial() {
        return special;
    }

    public void setSpecial(boolean special) {
        this.special = special;
    }
}
