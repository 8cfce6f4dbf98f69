package org.infopool.web.enforcement;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.infopool.domain.access.Role;
import org.infopool.domain.enforcement.MeasureNumber;
import org.infopool.domain.enforcement.MeasureStatus;
import org.infopool.domain.journal.SubjectKind;
import org.infopool.domain.rulebook.MeasureKind;
import org.infopool.domain.shared.RuleViolated;
import org.infopool.ejb.enforcement.MeasureDetails;
import org.infopool.ejb.enforcement.MeasureService;
import org.infopool.web.platform.ActionView;
import org.infopool.web.platform.Address;
import org.infopool.web.platform.ClockView;
import org.infopool.web.platform.ClockViews;
import org.infopool.web.platform.Crumb;
import org.infopool.web.platform.CurrentUser;
import org.infopool.web.platform.DocumentViews;
import org.infopool.web.platform.Feedback;
import org.infopool.web.platform.ObjectHead;
import org.infopool.web.platform.PageWords;
import org.infopool.web.platform.StatusView;
import org.infopool.web.platform.TimelineEntry;
import org.infopool.web.platform.Uploads;
import org.jspecify.annotations.Nullable;

/** Backs the head and the acts of {@code measure/view.xhtml}; what it shows is in {@link MeasureContent}. */
@Named
@ViewScoped
public class MeasurePage implements Serializable {
    private static final long serialVersionUID = 1;

    static final String PATH = "/measure/view.xhtml";

    @Inject
    private OpenEnforcement open;

    @Inject
    private MeasureService measures;

    @Inject
    private Uploads uploads;

    @Inject
    private ClockViews clocks;

    @Inject
    private CurrentUser user;

    @Inject
    private PageWords words;

    @Inject
    private Feedback feedback;

    private String number = "";
    private int eventsSeen;
    private @Nullable String reason;
    private transient @Nullable Part file;

    /** Called when the page is opened, not when a form of it is sent. */
    public void open() {
        eventsSeen = details().events();
    }

    private MeasureDetails details() {
        return open.measure(number).details();
    }

    private boolean isStatus(MeasureStatus... some) {
        return List.of(some).contains(details().status());
    }

    private Address here() {
        return Address.of(PATH).with("number", number);
    }

    /** The address of this page, without an act. */
    public String getHereHref() {
        return here().toString();
    }

    /** What it is, what happens next and what the reader can do. */
    public ObjectHead getHead() {
        var details = details();
        return new ObjectHead(
                        number,
                        words.of("measure.view.name", words.of(details.kind()), details.enterpriseName()),
                        StatusView.of(details.status(), EnforcementTones.of(details.status())),
                        new Crumb(words.of("measure.list.title"), "/measure/list.xhtml"))
                .withNext(next(), clock())
                .withActions(actions());
    }

    private String next() {
        var details = details();
        var side = user.isStaff() ? "staff" : "party";
        if (details.reportPending()) {
            return words.of("measure.view.next.reported." + side);
        }
        var kind = details.kind() == MeasureKind.ORDER_TO_CORRECT || !isStatus(MeasureStatus.IN_EFFECT)
                ? ""
                : "." + details.kind().name();
        return words.of("measure.view.next." + details.status().name() + kind + "." + side);
    }

    private @Nullable ClockView clock() {
        return open.measure(number).clocks().stream()
                .filter(clock -> clock.deadline().state().isOpen())
                .findFirst()
                .map(clocks::of)
                .orElse(null);
    }

    private List<ActionView> actions() {
        var actions = new ArrayList<ActionView>();
        if (isReportable()) {
            actions.add(act("report"));
        }
        if (isJudgeable()) {
            actions.add(act("accept"));
            actions.add(act("reject"));
        }
        if (isHoldable()) {
            actions.add(act("hold"));
        }
        if (isInspectable()) {
            actions.add(inspect());
        }
        var letter = details().letter();
        if (letter != null) {
            actions.add(new ActionView(words.of("measure.view.letter"), DocumentViews.href(letter.value()), null));
        }
        if (isRunning()) {
            var extend = act("extend");
            actions.add(
                    details().extendedOn() == null ? extend : extend.notYet(words.of("measure.view.extendedBefore")));
        }
        if (isWithdrawable()) {
            actions.add(act("withdraw"));
        }
        return actions;
    }

    private ActionView act(String name) {
        return new ActionView(words.of("measure.view.do." + name), here().with("do", name));
    }

    private boolean isInspectable() {
        return user.has(Role.DIRECTOR)
                && isStatus(MeasureStatus.FAILED)
                && open.measure(number).isInspectionDue();
    }

    private ActionView inspect() {
        var license = details().license();
        return new ActionView(
                words.of("measure.view.inspect"),
                Address.of("/inspection/new.xhtml")
                        .with("inspected", license == null ? details().uscc().value() : license.value())
                        .with("kind", "FOR_CAUSE")
                        .with("groundKind", SubjectKind.MEASURE)
                        .with("ground", number));
    }

    /** Whether the reader may report now what was done. */
    public boolean isReportable() {
        return user.has(Role.APPLICANT)
                && details().kind() == MeasureKind.ORDER_TO_CORRECT
                && isStatus(MeasureStatus.IN_EFFECT, MeasureStatus.FAILED);
    }

    /** Whether the reader may judge a report now. */
    public boolean isJudgeable() {
        return user.has(Role.CASEWORKER) && details().reportPending();
    }

    /** Whether the reader may record the interview now. */
    public boolean isHoldable() {
        return user.has(Role.CASEWORKER)
                && details().kind() == MeasureKind.INTERVIEW
                && isStatus(MeasureStatus.ORDERED, MeasureStatus.IN_EFFECT);
    }

    private boolean isRunning() {
        return user.has(Role.CASEWORKER)
                && details().kind() == MeasureKind.ORDER_TO_CORRECT
                && isStatus(MeasureStatus.IN_EFFECT);
    }

    /** Whether the reader may give more time now. */
    public boolean isExtendable() {
        return isRunning() && details().extendedOn() == null;
    }

    /** Whether the reader may take it back now. */
    public boolean isWithdrawable() {
        return user.has(Role.CASEWORKER) && isStatus(MeasureStatus.ORDERED, MeasureStatus.IN_EFFECT);
    }

    // What is done

    private MeasureNumber key() {
        return new MeasureNumber(number);
    }

    private String done(String key) {
        feedback.done(key, number);
        return here().asOutcome();
    }

    /** Reports what was done. */
    public String report() {
        measures.report(key(), Objects.requireNonNullElse(reason, ""), uploads.chosen(file), eventsSeen);
        return done("measure.view.done.report");
    }

    /** Accepts the report. */
    public String accept() {
        measures.accept(key(), reason, eventsSeen);
        return done("measure.view.done.accept");
    }

    /** Does not accept the report. */
    public String reject() {
        measures.reject(key(), reason, eventsSeen);
        return done("measure.view.done.reject");
    }

    /** Records the interview. */
    public String hold() {
        var signed = uploads.of(file);
        if (signed == null) {
            throw new RuleViolated("measure.recordMissing");
        }
        measures.hold(key(), reason, signed, eventsSeen);
        return done("measure.view.done.hold");
    }

    /** Gives more time. */
    public String extend() {
        measures.extend(key(), reason, eventsSeen);
        return done("measure.view.done.extend");
    }

    /** Takes it back. */
    public String withdraw() {
        measures.withdraw(key(), reason, eventsSeen);
        return done("measure.view.done.withdraw");
    }

    /** What happened since the page was opened, when somebody was quicker; from then on, that has been seen. */
    public List<TimelineEntry> getSince() {
        var since = open.sinceMeasure(number, eventsSeen);
        eventsSeen = details().events();
        return since;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(@Nullable String number) {
        this.number = Objects.requireNonNullElse(number, "");
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part file) {
        this.file = file;
    }
}
