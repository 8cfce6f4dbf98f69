package org.infopool.web.proceeding;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.infopool.domain.proceeding.HeadAct;
import org.infopool.domain.proceeding.ProceedingStatus;
import org.infopool.domain.proceeding.ReportedOutcome;
import org.infopool.domain.shared.PersonNumber;
import org.infopool.ejb.access.CurrentActor;
import org.infopool.ejb.proceeding.ProceedingDetails;
import org.infopool.ejb.proceeding.ProceedingRecord;
import org.infopool.ejb.proceeding.ProceedingService;
import org.infopool.web.platform.ActionView;
import org.infopool.web.platform.Address;
import org.infopool.web.platform.ClockView;
import org.infopool.web.platform.ClockViews;
import org.infopool.web.platform.Crumb;
import org.infopool.web.platform.CurrentUser;
import org.infopool.web.platform.ObjectHead;
import org.infopool.web.platform.PageWords;
import org.infopool.web.platform.StatusView;
import org.infopool.web.platform.TabView;
import org.infopool.web.platform.TimelineEntry;
import org.infopool.web.platform.Timelines;
import org.jspecify.annotations.Nullable;

/** Backs the head of {@code proceeding/view.xhtml}: how it stands, what comes next, and its tabs. */
@Named
@ViewScoped
public class ProceedingPage implements Serializable {
    private static final long serialVersionUID = 1;

    static final String PATH = "/proceeding/view.xhtml";

    private static final String FIRST = "charges";

    @Inject
    private OpenProceeding open;

    @Inject
    private ClockViews clocks;

    @Inject
    private Timelines timelines;

    @Inject
    private ProceedingService proceedings;

    @Inject
    private CurrentActor current;

    @Inject
    private CurrentUser user;

    @Inject
    private PageWords words;

    private String number = "";
    private String tab = FIRST;
    private int eventsSeen;
    private final EnumSet<ProceedingAct> offered = EnumSet.noneOf(ProceedingAct.class);

    /** Called when the page is opened, not when a form of it is sent: what is offered then stays so until it is tried. */
    public void open() {
        eventsSeen = record().details().events();
        offered.clear();
        Arrays.stream(ProceedingAct.values()).filter(this::isOffered).forEach(offered::add);
    }

    /** Whether the reader may do it, and it is its time. */
    private boolean isOffered(ProceedingAct act) {
        var details = record().details();
        if (!act.isOf(details.status()) || !user.has(act.role())) {
            return false;
        }
        return switch (act) {
            case FILE, REFUSE -> isHead(HeadAct.FILE);
            case EXTEND -> details.extendedOn() == null && isHead(HeadAct.EXTEND);
            case REPORT -> details.investigators().contains(me());
            case REQUEST -> hasHearing(details);
            case HOLD, AWAY -> isChair(details);
            case REVIEW ->
                record().major()
                        && !record().reviewed()
                        && !details.investigators().contains(me())
                        && !isChair(details);
            case DISCUSS -> record().major() && record().reviewed() && !record().discussed();
            case DECIDE -> isHead(record().major() ? HeadAct.DECIDE_MAJOR : HeadAct.DECIDE);
            case PAY -> isOwed(details);
            case CLOSE -> !isOwed(details);
            case PUBLISH -> details.outcome() == ReportedOutcome.PENALTY && record().publication() == null;
            case STATE, PLAN, TELL -> true;
        };
    }

    private static boolean hasHearing(ProceedingDetails details) {
        var told = details.told();
        return told != null && told.hearing();
    }

    private boolean isChair(ProceedingDetails details) {
        var hearing = details.hearing();
        return hearing != null && hearing.plan().chair().equals(me());
    }

    private static boolean isOwed(ProceedingDetails details) {
        var decided = details.decided();
        return decided != null && decided.fine().fen() > 0 && details.paidOn() == null;
    }

    private boolean isHead(HeadAct act) {
        var signedIn = current.find();
        var rank = signedIn == null ? null : signedIn.rank();
        return rank != null && rank.covers(proceedings.needed(act));
    }

    private PersonNumber me() {
        return current.person();
    }

    /** Whether the form of that name can be shown. */
    public boolean may(String code) {
        var act = ProceedingAct.valueOf(code.toUpperCase(Locale.ROOT));
        return offered.contains(act) && notYet(act) == null;
    }

    private @Nullable String notYet(ProceedingAct act) {
        return act == ProceedingAct.DECIDE
                        && record().details().status() == ProceedingStatus.HEARD
                        && !record().isReadyToDecide()
                ? words.of("proceeding.view.notReady")
                : null;
    }

    /** Whether a penalty can be decided: only after the party had its say. */
    public boolean isPenaltyPossible() {
        return record().details().status() == ProceedingStatus.HEARD;
    }

    private List<ActionView> actions() {
        var possible = new ArrayList<ActionView>();
        var later = new ArrayList<ActionView>();
        for (var act : offered) {
            var view = new ActionView(words.of("proceeding.view.do." + act.code()), here().with("do", act.code()));
            var reason = notYet(act);
            if (reason == null) {
                possible.add(view);
            } else {
                later.add(view.notYet(reason));
            }
        }
        possible.addAll(later);
        return possible;
    }

    /** The address of this page, without an act. */
    public String getHereHref() {
        return here().toString();
    }

    /** What happened since the page was opened, when somebody was quicker; from then on, that has been seen. */
    public List<TimelineEntry> getSince() {
        var file = record().file();
        var since = timelines.of(
                file.timeLine().stream()
                        .filter(entry -> entry.event().subject().number().equals(number)
                                && entry.event().seq() > eventsSeen)
                        .toList(),
                file.names());
        eventsSeen = record().details().events();
        return since;
    }

    int eventsSeen() {
        return eventsSeen;
    }

    private ProceedingRecord record() {
        return open.get(number);
    }

    Address here() {
        return Address.of(PATH).with("number", number);
    }

    /** What it is and what happens next. */
    public ObjectHead getHead() {
        var details = record().details();
        return new ObjectHead(
                        number,
                        words.of("proceeding.view.name", details.enterpriseName()),
                        StatusView.of(details.status(), ProceedingTones.of(details.status())),
                        new Crumb(words.of("proceeding.list.title"), "/proceeding/list.xhtml"))
                .withNext(next(), clock())
                .withActions(actions());
    }

    private String next() {
        var status = record().details().status();
        var key = "proceeding.view.next." + status.name();
        if (!user.isStaff()) {
            return words.of(words.has(key + ".party") ? key + ".party" : key);
        }
        if (status == ProceedingStatus.HEARD && record().isReadyToDecide()) {
            return words.of("proceeding.view.next.ready");
        }
        return words.of(key);
    }

    private @Nullable ClockView clock() {
        return record().file().clocks().stream()
                .filter(clock -> clock.deadline().state().isOpen())
                .findFirst()
                .map(clocks::of)
                .orElse(null);
    }

    /** The parts of the file; those that only the authority reads are not there for the party. */
    public List<TabView> getTabs() {
        return Arrays.stream(new String[] {FIRST, "penalty", "hearing", "review", "discussion", "decision"})
                .filter(this::isShown)
                .map(this::view)
                .toList();
    }

    private boolean isShown(String name) {
        return user.isStaff() || !(name.equals("review") || name.equals("discussion"));
    }

    private TabView view(String name) {
        var details = record().details();
        var count = switch (name) {
            case FIRST -> (Integer) record().violations().size();
            case "review" -> (Integer) details.reviews().size();
            case "discussion" -> (Integer) details.discussions().size();
            default -> null;
        };
        return new TabView(
                words.of("proceeding.view.tab." + name),
                (name.equals(FIRST) ? here() : here().with("tab", name)).toString(),
                tab.equals(name),
                count);
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

    /** The part that is shown; the first unless the address names another that the reader may see. */
    public void setTab(@Nullable String name) {
        tab = name != null
                        && List.of("penalty", "hearing", "review", "discussion", "decision")
                                .contains(name)
                        && isShown(name)
                ? name
                : FIRST;
    }
}
