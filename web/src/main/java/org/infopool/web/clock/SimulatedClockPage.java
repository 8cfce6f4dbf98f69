package org.infopool.web.clock;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.Period;
import org.infopool.domain.journal.Act;
import org.infopool.ejb.clock.Passed;
import org.infopool.ejb.clock.PoolClock;
import org.infopool.ejb.clock.SimulatedTime;
import org.infopool.web.platform.Address;
import org.infopool.web.platform.Feedback;
import org.infopool.web.platform.Language;
import org.infopool.web.platform.ReaderForm;
import org.jspecify.annotations.Nullable;

/** Backs {@code clock/simulated.xhtml}: where the simulated time is moved. */
@Named
@ViewScoped
public class SimulatedClockPage implements Serializable {
    private static final long serialVersionUID = 1;

    @Inject
    private SimulatedTime time;

    @Inject
    private PoolClock clock;

    @Inject
    private Language language;

    @Inject
    private Feedback feedback;

    private @Nullable Integer days;
    private @Nullable LocalDateTime moment;

    @PostConstruct
    void open() {
        moment =
                LocalDateTime.ofInstant(clock.instant(), Act.ZONE).withSecond(0).withNano(0);
    }

    /** Whether there is a simulated time here at all. */
    public boolean isSimulated() {
        return clock.isSimulated();
    }

    /** What the clock says. */
    public Instant getNow() {
        return clock.instant();
    }

    public @Nullable Integer getDays() {
        return days;
    }

    public void setDays(@Nullable Integer days) {
        this.days = days;
    }

    public @Nullable LocalDateTime getMoment() {
        return moment;
    }

    public void setMoment(@Nullable LocalDateTime moment) {
        this.moment = moment;
    }

    /** Lets some days pass. */
    public String passDays() {
        return told(time.advance(Period.ofDays(days == null ? 0 : days)));
    }

    /** Lets one of the usual lengths of time pass. */
    public String pass(String length) {
        return told(time.advance(Period.parse(length)));
    }

    /** Lets time pass up to a moment. */
    public String passTo() {
        var to = moment;
        return to == null ? here() : told(time.to(to.atZone(Act.ZONE).toInstant()));
    }

    private String told(Passed passed) {
        feedback.done(
                "clock.simulated.moved",
                ReaderForm.instant(passed.now(), language.locale()),
                passed.fired(),
                passed.reminded());
        return here();
    }

    private static String here() {
        return Address.of("/clock/simulated.xhtml").asOutcome();
    }
}
