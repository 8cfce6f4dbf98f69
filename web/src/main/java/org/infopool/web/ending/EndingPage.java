package org.infopool.web.ending;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.infopool.domain.access.Role;
import org.infopool.domain.ending.Compensation;
import org.infopool.domain.ending.EndingAct;
import org.infopool.domain.ending.EndingDecision;
import org.infopool.domain.ending.EndingKind;
import org.infopool.domain.ending.EndingNumber;
import org.infopool.domain.ending.EndingOutcome;
import org.infopool.domain.ending.EndingStatus;
import org.infopool.domain.notice.IntendedDecision;
import org.infopool.domain.shared.Money;
import org.infopool.ejb.ending.EndingDetails;
import org.infopool.ejb.ending.EndingRecordService;
import org.infopool.ejb.ending.EndingService;
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
import org.infopool.web.platform.Timelines;
import org.infopool.web.platform.Uploads;
import org.jspecify.annotations.Nullable;

/** Backs the head and the acts of {@code ending/view.xhtml}; what it shows is in {@link EndingContent}. */
@Named
@ViewScoped
public class EndingPage implements Serializable {
    private static final long serialVersionUID = 1;

    static final String PATH = "/ending/view.xhtml";

    @Inject
    private OpenEnding open;

    @Inject
    private EndingService endings;

    @Inject
    private EndingRecordService records;

    @Inject
    private Uploads uploads;

    @Inject
    private ClockViews clocks;

    @Inject
    private Timelines timelines;

    @Inject
    private CurrentUser user;

    @Inject
    private PageWords words;

    @Inject
    private Feedback feedback;

    private String number = "";
    private int eventsSeen;
    private @Nullable String text;
    private @Nullable String answer;
    private @Nullable EndingOutcome outcome;
    private boolean holderDamaged;
    private boolean safetyMatter;
    private long amount;
    private transient @Nullable Part file;

    /** Called when the page is opened, not when a form of it is sent. */
    public void open() {
        eventsSeen = details().events();
    }

    private EndingDetails details() {
        return open.get(number).details();
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
                        words.of("ending.view.name", words.of(details.ground().kind()), details.enterpriseName()),
                        StatusView.of(details.status(), EndingTones.of(details.status())),
                        new Crumb(words.of("ending.list.title"), EndingListPage.PATH))
                .withNext(next(), clock())
                .withActions(actions());
    }

    private String next() {
        var details = details();
        if (details.compensation() == Compensation.DUE && details.status() == EndingStatus.IN_EFFECT) {
            return words.of("ending.view.next.compensation");
        }
        return switch (details.status()) {
            case DECLARED -> words.of("ending.view.next.DECLARED", details.from());
            case INTENDED -> words.of("ending.view.next.INTENDED." + heard());
            case ORDERED -> words.of("ending.view.next.ORDERED");
            case IN_EFFECT -> words.of("ending.view.next.IN_EFFECT", details.from());
            case DROPPED, TAKEN_BACK, FELL_AWAY -> words.of("ending.view.next.stays." + details.status());
        };
    }

    private String heard() {
        var intention = details().intention();
        if (intention == null || intention.servedOn() == null) {
            return "notServed";
        }
        return isHeard() ? "heard" : "waiting";
    }

    /** Whether the holder has answered, or has let its time pass. */
    public boolean isHeard() {
        var intention = details().intention();
        return intention != null
                && (intention.representations() != null
                        || (intention.servedOn() != null
                                && open.get(number).file().clocks().stream()
                                        .noneMatch(clock -> clock.deadline()
                                                        .ruleId()
                                                        .equals(IntendedDecision.REPRESENTATIONS)
                                                && clock.deadline().state().isOpen())));
    }

    private @Nullable ClockView clock() {
        return open.get(number).file().clocks().stream()
                .filter(clock -> clock.deadline().state().isOpen())
                .findFirst()
                .map(clocks::of)
                .orElse(null);
    }

    private List<ActionView> actions() {
        var actions = new ArrayList<ActionView>();
        if (isTakeable()) {
            actions.add(act("takeBack"));
        }
        if (isAnswerable()) {
            actions.add(act("represent"));
        }
        if (isDecidable()) {
            actions.add(isHeard() ? act("decide") : act("decide").notYet(words.of("ending.view.notHeard")));
        }
        if (isCompensable()) {
            actions.add(act("compensate"));
        }
        var letter = details().letter();
        if (letter != null) {
            actions.add(new ActionView(words.of("ending.view.letter"), DocumentViews.href(letter.value()), null));
        }
        if (isProvable()) {
            actions.add(act("evidence"));
        }
        actions.add(new ActionView(
                words.of("ending.view.license"),
                Address.of("/license/view.xhtml").with("number", details().license())));
        return actions;
    }

    private ActionView act(String name) {
        return new ActionView(words.of("ending.view.do." + name), here().with("do", name));
    }

    private boolean isIntended() {
        return details().status() == EndingStatus.INTENDED;
    }

    private boolean isUnanswered() {
        var intention = details().intention();
        return isIntended() && intention != null && intention.representations() == null;
    }

    /** Whether the reader may keep its license after all. */
    public boolean isTakeable() {
        return user.has(Role.APPLICANT) && details().status() == EndingStatus.DECLARED;
    }

    /** Whether the reader may say now what speaks against it. */
    public boolean isAnswerable() {
        return user.has(Role.APPLICANT) && isUnanswered();
    }

    /** Whether the reader may add what shows the ground, before the holder is told of it. */
    public boolean isProvable() {
        var intention = details().intention();
        return (user.has(Role.DIRECTOR) || user.has(Role.CASEWORKER))
                && isUnanswered()
                && intention != null
                && intention.servedOn() == null;
    }

    /** Whether the reader decides it, now or when the holder was heard. */
    public boolean isDecidable() {
        return user.has(Role.DIRECTOR) && isIntended() && records.hasRankFor(EndingAct.DECIDE);
    }

    /** Whether the reader may record what the holder was paid. */
    public boolean isCompensable() {
        return user.has(Role.CASEWORKER)
                && details().compensation() == Compensation.DUE
                && details().status() == EndingStatus.IN_EFFECT;
    }

    /** Whether the holder has said something that is to be answered. */
    public boolean isRepresented() {
        var intention = details().intention();
        return intention != null && intention.representations() != null;
    }

    /** Whether it is to be said if the holder is damaged: only where the law leaves it open (ALL 69(4)). */
    public boolean isDamageAsked() {
        return details().ground().kind() == EndingKind.RESCISSION
                && !details().ground().isBinding();
    }

    /** Whether it is to be said if the bar follows: only after fraud or bribery (ALL 79). */
    public boolean isBarAsked() {
        return details().ground().isBinding();
    }

    /** What can be decided. */
    public List<SelectItem> getOutcomes() {
        var ground = details().ground();
        return Stream.of(EndingOutcome.values())
                .filter(one -> one != EndingOutcome.NOT_EXPEDIENT || !ground.isBinding())
                .filter(one -> one != EndingOutcome.PUBLIC_INTEREST || ground.kind() == EndingKind.RESCISSION)
                .map(one -> new SelectItem(one, words.of(one)))
                .toList();
    }

    // What is done

    private EndingNumber key() {
        return new EndingNumber(number);
    }

    private String typed() {
        return Objects.requireNonNullElse(text, "");
    }

    private String done(String act) {
        feedback.done("ending.view.done." + act, number);
        return here().asOutcome();
    }

    /** Keeps the license after all. */
    public String takeBack() {
        endings.takeBack(key(), eventsSeen);
        return done("takeBack");
    }

    /** Says what speaks against it. */
    public String represent() {
        endings.represent(key(), typed(), uploads.chosen(file), eventsSeen);
        return done("represent");
    }

    /** Adds what shows the ground. */
    public String prove() {
        endings.addEvidence(key(), uploads.required(file), eventsSeen);
        return done("evidence");
    }

    /** Decides it. */
    public String decide() {
        endings.decide(
                key(),
                new EndingDecision(
                        Objects.requireNonNull(outcome),
                        typed(),
                        answer,
                        isDamageAsked() && holderDamaged,
                        isBarAsked() && safetyMatter && outcome == EndingOutcome.ENDS),
                eventsSeen);
        return done("decide");
    }

    /** Records what the holder was paid. */
    public String compensate() {
        endings.compensate(key(), Money.ofYuan(amount), text, eventsSeen);
        return done("compensate");
    }

    /** What happened since the page was opened, when somebody was quicker; from then on, that has been seen. */
    public List<TimelineEntry> getSince() {
        var file = open.get(number).file();
        var since = timelines.of(
                file.timeLine().stream()
                        .filter(entry ->
                                entry.event().subject().equals(details().subject())
                                        && entry.event().seq() > eventsSeen)
                        .toList(),
                file.names());
        eventsSeen = details().events();
        return since;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(@Nullable String number) {
        this.number = Objects.requireNonNullElse(number, "");
    }

    public @Nullable String getText() {
        return text;
    }

    public void setText(@Nullable String text) {
        this.text = text;
    }

    public @Nullable String getAnswer() {
        return answer;
    }

    public void setAnswer(@Nullable String answer) {
        this.answer = answer;
    }

    public @Nullable EndingOutcome getOutcome() {
        return outcome;
    }

    public void setOutcome(@Nullable EndingOutcome outcome) {
        this.outcome = outcome;
    }

    public boolean isHolderDamaged() {
        return holderDamaged;
    }

    public void setHolderDamaged(boolean holderDamaged) {
        this.holderDamaged = holderDamaged;
    }

    public boolean isSafetyMatter() {
        return safetyMatter;
    }

    public void setSafetyMatter(boolean safetyMatter) {
        this.safetyMatter = safetyMatter;
    }

    public long getAmount() {
        return amount;
    }

    public void setAmount(long amount) {
        this.amount = amount;
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part file) {
        this.file = file;
    }
}
