package org.infopool.web.winddown;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.infopool.domain.access.Role;
import org.infopool.domain.winddown.WindDownStatus;
import org.infopool.domain.winddown.WindDownStep;
import org.infopool.ejb.winddown.WindDownDetails;
import org.infopool.web.platform.ActionView;
import org.infopool.web.platform.Address;
import org.infopool.web.platform.ClockView;
import org.infopool.web.platform.ClockViews;
import org.infopool.web.platform.Crumb;
import org.infopool.web.platform.CurrentUser;
import org.infopool.web.platform.ObjectHead;
import org.infopool.web.platform.PageWords;
import org.infopool.web.platform.StatusView;
import org.infopool.web.platform.TimelineEntry;
import org.infopool.web.platform.Timelines;
import org.jspecify.annotations.Nullable;

/** Backs the head of {@code winddown/view.xhtml}: how it stands, and what the reader can do now. */
@Named
@ViewScoped
public class WindDownPage implements Serializable {
    private static final long serialVersionUID = 1;

    static final String PATH = "/winddown/view.xhtml";

    @Inject
    private OpenWindDown open;

    @Inject
    private ClockViews clocks;

    @Inject
    private Timelines timelines;

    @Inject
    private CurrentUser user;

    @Inject
    private PageWords words;

    private String number = "";
    private int eventsSeen;

    /** Called when the page is opened, not when a form of it is sent. */
    public void open() {
        eventsSeen = details().events();
    }

    private WindDownDetails details() {
        return open.get(number).details();
    }

    Address here() {
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
                        words.of("windDown.view.name", details.enterpriseName()),
                        StatusView.of(details.status(), WindDownTones.of(details.status())),
                        new Crumb(words.of("windDown.list.title"), WindDownListPage.PATH))
                .withNext(next(details), clock())
                .withActions(actions(details));
    }

    private String next(WindDownDetails details) {
        return details.status() == WindDownStatus.OPEN && !details.missing().isEmpty()
                ? words.of("windDown.view.next.missing", missing(details))
                : words.of("windDown.view.next." + details.status().name());
    }

    private String missing(WindDownDetails details) {
        return details.missing().stream().map(words::of).collect(Collectors.joining(words.of("windDown.view.and")));
    }

    private @Nullable ClockView clock() {
        return open.get(number).file().clocks().stream()
                .filter(clock -> clock.deadline().state().isOpen())
                .findFirst()
                .map(clocks::of)
                .orElse(null);
    }

    private List<ActionView> actions(WindDownDetails details) {
        var actions = new ArrayList<ActionView>();
        Arrays.stream(WindDownAct.values())
                .filter(this::isOffered)
                .sorted((one, other) -> Boolean.compare(isDone(one), isDone(other)))
                .map(act -> action(act, details))
                .forEach(actions::add);
        if (user.has(Role.CASEWORKER) && details.status().isHoldersTurn()) {
            actions.add(new ActionView(
                    words.of("windDown.view.suspect"),
                    Address.of("/violation/new.xhtml")
                            .with("uscc", details.uscc().value())));
        }
        return actions;
    }

    /** What is done already comes after what is not. */
    private boolean isDone(WindDownAct act) {
        var missing = details().missing();
        return switch (act) {
            case STOP -> !missing.contains(WindDownStep.STOP);
            case TELL -> !missing.contains(WindDownStep.TELL);
            case DISPOSE -> !missing.contains(WindDownStep.DISPOSE);
            case FILE -> !missing.isEmpty();
            case CLOSE, SENDBACK -> false;
        };
    }

    private ActionView action(WindDownAct act, WindDownDetails details) {
        var view = new ActionView(words.of("windDown.view.do." + act.code()), here().with("do", act.code()));
        return act == WindDownAct.FILE && !details.missing().isEmpty()
                ? view.notYet(words.of("windDown.view.missing", missing(details)))
                : view;
    }

    private boolean isOffered(WindDownAct act) {
        return user.has(act.role()) && act.isOf(details().status());
    }

    /** Whether the form of that name can be shown. */
    public boolean may(String act) {
        var asked = WindDownAct.valueOf(act.toUpperCase(Locale.ROOT));
        return isOffered(asked)
                && (asked != WindDownAct.FILE || details().missing().isEmpty());
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

    int eventsSeen() {
        return eventsSeen;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(@Nullable String number) {
        this.number = Objects.requireNonNullElse(number, "");
    }
}
