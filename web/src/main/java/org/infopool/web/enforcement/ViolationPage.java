package org.infopool.web.enforcement;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.infopool.domain.access.Role;
import org.infopool.domain.enforcement.NotPursuedGround;
import org.infopool.domain.enforcement.ViolationNumber;
import org.infopool.domain.enforcement.ViolationStatus;
import org.infopool.domain.journal.SubjectKind;
import org.infopool.domain.rulebook.MeasureKind;
import org.infopool.domain.shared.RuleViolated;
import org.infopool.ejb.enforcement.ViolationDetails;
import org.infopool.ejb.enforcement.ViolationRecord;
import org.infopool.ejb.enforcement.ViolationService;
import org.infopool.web.platform.ActionView;
import org.infopool.web.platform.Address;
import org.infopool.web.platform.Crumb;
import org.infopool.web.platform.CurrentUser;
import org.infopool.web.platform.Feedback;
import org.infopool.web.platform.ObjectHead;
import org.infopool.web.platform.PageWords;
import org.infopool.web.platform.StatusView;
import org.infopool.web.platform.TabView;
import org.infopool.web.platform.TimelineEntry;
import org.infopool.web.platform.Uploads;
import org.jspecify.annotations.Nullable;

/** Backs the head and the acts of {@code violation/view.xhtml}; what it shows is in {@link ViolationContent}. */
@Named
@ViewScoped
public class ViolationPage implements Serializable {
    private static final long serialVersionUID = 1;

    static final String PATH = "/violation/view.xhtml";

    private static final String CONTENT = "content";

    @Inject
    private OpenEnforcement open;

    @Inject
    private ViolationService violations;

    @Inject
    private Uploads uploads;

    @Inject
    @Any
    private Instance<ViolationActions> features;

    @Inject
    private Subjects subjects;

    @Inject
    private CurrentUser user;

    @Inject
    private PageWords words;

    @Inject
    private Feedback feedback;

    private String number = "";
    private String tab = CONTENT;
    private int eventsSeen;
    private @Nullable String reason;
    private @Nullable NotPursuedGround ground;
    private @Nullable LocalDate until;
    private transient @Nullable Part file;

    /** Called when the page is opened, not when a form of it is sent. */
    public void open() {
        eventsSeen = details().events();
    }

    private ViolationRecord record() {
        return open.violation(number);
    }

    private ViolationDetails details() {
        return record().details();
    }

    private boolean isOpen() {
        return details().status().isOpen();
    }

    private Address here() {
        return Address.of(PATH).with("number", number);
    }

    /** The address of this page, without a tab or an act. */
    public String getHereHref() {
        return here().toString();
    }

    /** What it is, what happens next and what the reader can do. */
    public ObjectHead getHead() {
        var details = details();
        var side = user.isStaff() ? "staff" : "party";
        var status = details.status();
        return new ObjectHead(
                        number,
                        words.of("violation.view.name", subjects.type(details.type()), details.enterpriseName()),
                        StatusView.of(status, EnforcementTones.of(status)),
                        new Crumb(words.of("violation.list.title"), "/violation/list.xhtml"))
                .withNext(words.of("violation.view.next." + status.name() + "." + side), null)
                .withActions(actions());
    }

    private List<ActionView> actions() {
        var actions = new ArrayList<ActionView>();
        if (user.has(Role.CASEWORKER)) {
            caseworker(actions);
        }
        if (user.has(Role.CASEWORKER) || user.has(Role.INSPECTOR)) {
            if (details().status() != ViolationStatus.NOT_PURSUED) {
                actions.add(act("evidence"));
                if (details().actUntil() == null) {
                    actions.add(act("end"));
                }
            }
        }
        if (isAnswerable()) {
            actions.add(act("answer"));
        }
        for (var feature : features) {
            actions.addAll(feature.actions(details(), here()));
        }
        return actions;
    }

    private void caseworker(List<ActionView> actions) {
        var status = details().status();
        var weigh = new ActionView(
                words.of(
                        status == ViolationStatus.SUSPECTED
                                ? "violation.view.do.weigh"
                                : "violation.view.do.weighAgain"),
                here().with("tab", "facts"));
        switch (status) {
            case SUSPECTED -> {
                actions.add(weigh);
                actions.add(order(MeasureKind.ORDER_TO_CORRECT).notYet(words.of("violation.view.notWeighed")));
            }
            case ASSESSED -> {
                actions.add(order(MeasureKind.ORDER_TO_CORRECT));
                actions.add(weigh);
            }
            case ESTABLISHED -> {
                actions.add(weigh);
                actions.add(order(MeasureKind.ORDER_TO_CORRECT));
            }
            case NOT_PURSUED -> {}
        }
        if (status.isOpen()) {
            actions.add(order(MeasureKind.INTERVIEW));
        }
        actions.add(order(MeasureKind.GUIDANCE));
        if (isPuttable()) {
            actions.add(act("put"));
        }
        if (status.isOpen()) {
            actions.add(act("drop"));
        }
    }

    private ActionView act(String name) {
        return new ActionView(words.of("violation.view.do." + name), here().with("do", name));
    }

    private ActionView order(MeasureKind kind) {
        return new ActionView(
                words.of("measure.new.title." + kind.name()), NewMeasurePage.on(SubjectKind.VIOLATION, number, kind));
    }

    /** Whether the reader may add evidence now. */
    public boolean isEvidenceAddable() {
        return (user.has(Role.CASEWORKER) || user.has(Role.INSPECTOR))
                && details().status() != ViolationStatus.NOT_PURSUED;
    }

    /** Whether the reader may record the end of the act. */
    public boolean isEndable() {
        return isEvidenceAddable() && details().actUntil() == null;
    }

    /** Whether the reader may put it to the party now. */
    public boolean isPuttable() {
        return user.has(Role.CASEWORKER) && isOpen() && details().putOn() == null;
    }

    /** Whether the reader may give it up now. */
    public boolean isDroppable() {
        return user.has(Role.CASEWORKER) && isOpen();
    }

    /** Whether the reader may answer it now. */
    public boolean isAnswerable() {
        return user.has(Role.APPLICANT) && isOpen() && details().putOn() != null;
    }

    /** Whether the reader may weigh the facts now. */
    public boolean isWeighable() {
        return user.has(Role.CASEWORKER) && details().status() != ViolationStatus.NOT_PURSUED;
    }

    public List<TabView> getTabs() {
        if (!user.isStaff()) {
            return List.of();
        }
        var tabs = new ArrayList<TabView>();
        tabs.add(tab(CONTENT, null));
        if (isWeighable()) {
            tabs.add(tab("facts", null));
        }
        tabs.add(tab("measures", record().measures().size()));
        return tabs;
    }

    private TabView tab(String name, @Nullable Integer count) {
        return new TabView(
                words.of("violation.view.tab." + name),
                (name.equals(CONTENT) ? here() : here().with("tab", name)).toString(),
                tab.equals(name),
                count);
    }

    // What is done

    private String done(String key) {
        feedback.done(key, number);
        return here().asOutcome();
    }

    /** Adds evidence. */
    public String addEvidence() {
        violations.addEvidence(key(), uploads.required(file), eventsSeen);
        return done("violation.view.done.evidence");
    }

    /** Records the end of the act. */
    public String end() {
        violations.endAct(key(), Objects.requireNonNull(until), eventsSeen);
        return done("violation.view.done.end");
    }

    /** Puts it to the party. */
    public String put() {
        violations.putToParty(key(), eventsSeen);
        return done("violation.view.done.put");
    }

    /** Gives it up. */
    public String drop() {
        var why = ground;
        if (why == null) {
            throw new RuleViolated("violation.reasonMissing");
        }
        violations.doNotPursue(key(), why, reason, eventsSeen);
        return done("violation.view.done.drop");
    }

    /** Answers. */
    public String answer() {
        violations.answer(key(), Objects.requireNonNullElse(reason, ""), uploads.chosen(file), eventsSeen);
        return done("violation.view.done.answer");
    }

    private ViolationNumber key() {
        return new ViolationNumber(number);
    }

    /** What happened since the page was opened, when somebody was quicker; from then on, that has been seen. */
    public List<TimelineEntry> getSince() {
        var since = open.sinceViolation(number, eventsSeen);
        eventsSeen = details().events();
        return since;
    }

    public NotPursuedGround[] getGrounds() {
        return NotPursuedGround.values();
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(@Nullable String number) {
        this.number = Objects.requireNonNullElse(number, "");
    }

    public String getTab() {
        return tab;
    }

    public void setTab(@Nullable String tab) {
        this.tab = tab == null || tab.isEmpty() ? CONTENT : tab;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }

    public @Nullable NotPursuedGround getGround() {
        return ground;
    }

    public void setGround(@Nullable NotPursuedGround ground) {
        this.ground = ground;
    }

    public @Nullable LocalDate getUntil() {
        return until;
    }

    public void setUntil(@Nullable LocalDate until) {
        this.until = until;
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part file) {
        this.file = file;
    }
}
