package org.infopool.web.proceeding;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.infopool.domain.proceeding.ProceedingStatus;
import org.infopool.ejb.proceeding.ProceedingRecord;
import org.infopool.web.platform.Address;
import org.infopool.web.platform.ClockView;
import org.infopool.web.platform.ClockViews;
import org.infopool.web.platform.Crumb;
import org.infopool.web.platform.CurrentUser;
import org.infopool.web.platform.ObjectHead;
import org.infopool.web.platform.PageWords;
import org.infopool.web.platform.StatusView;
import org.infopool.web.platform.TabView;
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
    private CurrentUser user;

    @Inject
    private PageWords words;

    private String number = "";
    private String tab = FIRST;

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
                .withNext(next(), clock());
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
