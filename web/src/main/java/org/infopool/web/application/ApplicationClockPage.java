package org.infopool.web.application;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.infopool.domain.access.Rank;
import org.infopool.domain.access.Role;
import org.infopool.domain.application.ApplicationNumber;
import org.infopool.domain.application.LicenseApplication;
import org.infopool.domain.application.PauseGround;
import org.infopool.domain.clock.Interruption;
import org.infopool.ejb.access.CurrentActor;
import org.infopool.ejb.application.ApplicationClockService;
import org.infopool.ejb.clock.DeadlineView;
import org.infopool.ejb.clock.Derivation;
import org.infopool.web.platform.ActionView;
import org.infopool.web.platform.Address;
import org.infopool.web.platform.CurrentUser;
import org.infopool.web.platform.Feedback;
import org.infopool.web.platform.PageWords;
import org.infopool.web.platform.TimelineEntry;
import org.jspecify.annotations.Nullable;

/** Backs the forms of {@code application/view.xhtml} that stop, start and extend the time to decide. */
@Named
@ViewScoped
public class ApplicationClockPage implements Serializable {
    private static final long serialVersionUID = 1;

    @Inject
    private HttpServletRequest request;

    @Inject
    private OpenApplication open;

    @Inject
    private ApplicationClockService service;

    @Inject
    private CurrentUser user;

    @Inject
    private CurrentActor current;

    @Inject
    private PageWords words;

    @Inject
    private Feedback feedback;

    private String number = "";
    private int eventsSeen;
    private @Nullable PauseGround ground;
    private @Nullable LocalDate until;
    private @Nullable String reason;

    /** Remembers what had happened when the page was opened. */
    @PostConstruct
    void opened() {
        number = Objects.requireNonNullElse(request.getParameter("number"), "");
        eventsSeen = open.record(number).details().events();
    }

    /** The time to decide while it can be stopped or extended; absent where it does not run. */
    private @Nullable DeadlineView clock() {
        var record = open.record(number);
        return record.details().status().isBeingDecided()
                ? record.clocks().stream()
                        .map(Derivation::deadline)
                        .filter(clock -> clock.ruleId().equals(LicenseApplication.DECIDE)
                                && clock.state().isOpen())
                        .findFirst()
                        .orElse(null)
                : null;
    }

    /** For what time stands still now. */
    public List<PauseGround> getLasting() {
        var clock = clock();
        return clock == null
                ? List.of()
                : clock.interruptions().all().stream()
                        .filter(Interruption::lasts)
                        .map(one -> PauseGround.valueOf(one.ground()))
                        .toList();
    }

    /** For what else it could. */
    public List<PauseGround> getGrounds() {
        var lasting = getLasting();
        return Arrays.stream(PauseGround.values())
                .filter(one -> !lasting.contains(one))
                .toList();
    }

    /** Whether the reader may stop it. */
    public boolean isPausable() {
        return user.has(Role.CASEWORKER) && clock() != null;
    }

    /** Whether the reader may let it run again. */
    public boolean isResumable() {
        return user.has(Role.CASEWORKER) && !getLasting().isEmpty();
    }

    /** Whether the reader may extend it: the head of the authority may, once. */
    public boolean isExtendable() {
        var clock = clock();
        if (clock == null || clock.extendedBy() != null || !user.has(Role.DIRECTOR)) {
            return false;
        }
        var rank = current.signedIn().rank();
        return rank != null && rank.covers(Rank.HEAD);
    }

    /** What the reader may do with the clock, for the side of the page. */
    public List<ActionView> getActs() {
        var acts = new ArrayList<ActionView>();
        if (isResumable()) {
            acts.add(act("resume"));
        }
        if (isPausable()) {
            acts.add(act("pause"));
        }
        if (isExtendable()) {
            acts.add(act("extend"));
        }
        return acts;
    }

    private ActionView act(String name) {
        return new ActionView(words.of("application.clock." + name), here().with("do", name));
    }

    private Address here() {
        return Address.of(ApplicationPage.PATH).with("number", number);
    }

    /** The address of the page without any act. */
    public String getHere() {
        return here().toString();
    }

    /** What happened since the form was opened; from then on, that has been seen. */
    public List<TimelineEntry> getSince() {
        var since = open.since(number, eventsSeen);
        eventsSeen = open.record(number).details().events();
        return since;
    }

    /** Stops it. */
    public String pause() {
        service.pause(
                new ApplicationNumber(number),
                Objects.requireNonNull(ground),
                Objects.requireNonNull(until),
                text(reason),
                eventsSeen);
        return done("application.clock.paused");
    }

    /** Lets it run again. */
    public String resume() {
        service.resume(new ApplicationNumber(number), Objects.requireNonNull(ground), eventsSeen);
        return done("application.clock.resumed");
    }

    /** Extends it. */
    public String extend() {
        service.extend(new ApplicationNumber(number), text(reason), eventsSeen);
        return done("application.clock.extended");
    }

    private String done(String key) {
        feedback.done(key, number);
        return here().asOutcome();
    }

    private static String text(@Nullable String typed) {
        return Objects.requireNonNullElse(typed, "");
    }

    public @Nullable PauseGround getGround() {
        return ground;
    }

    public void setGround(@Nullable PauseGround ground) {
        this.ground = ground;
    }

    public @Nullable LocalDate getUntil() {
        return until;
    }

    public void setUntil(@Nullable LocalDate until) {
        this.until = until;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }
}
