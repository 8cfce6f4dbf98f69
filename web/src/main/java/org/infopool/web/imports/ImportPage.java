package org.infopool.web.imports;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.infopool.domain.access.Role;
import org.infopool.domain.imports.ImportCounts;
import org.infopool.domain.imports.ImportNumber;
import org.infopool.domain.imports.ImportStatus;
import org.infopool.ejb.imports.ImportDetails;
import org.infopool.ejb.imports.ImportService;
import org.infopool.web.platform.ActionView;
import org.infopool.web.platform.Address;
import org.infopool.web.platform.Crumb;
import org.infopool.web.platform.CurrentUser;
import org.infopool.web.platform.Feedback;
import org.infopool.web.platform.ObjectHead;
import org.infopool.web.platform.PageWords;
import org.infopool.web.platform.TimelineEntry;
import org.infopool.web.platform.Timelines;
import org.jspecify.annotations.Nullable;

/** Backs the head and the acts of {@code imports/view.xhtml}. */
@Named
@ViewScoped
public class ImportPage implements Serializable {
    private static final long serialVersionUID = 1L;

    static final String PATH = "/imports/view.xhtml";

    @Inject
    private OpenImport open;

    @Inject
    private ImportService imports;

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

    /** Called when the page is opened, not when a form of it is sent. */
    public void open() {
        eventsSeen = details().events();
    }

    private ImportDetails details() {
        return open.record(number).details();
    }

    private ImportCounts counts() {
        return details().counts();
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
                        details.fileName(),
                        ImportTones.of(details.status()),
                        new Crumb(words.of("import.list.title"), ImportNavigation.LIST))
                .withNext(
                        words.of(
                                "import.view.next." + details.status().name(),
                                counts().ready(),
                                counts().takenIn(),
                                counts().refused()),
                        null)
                .withActions(actions());
    }

    private List<ActionView> actions() {
        var actions = new ArrayList<ActionView>();
        if (may("start")) {
            var start = action("start");
            actions.add(counts().ready() > 0 ? start : start.notYet(words.of("import.view.start.nothing")));
        }
        if (may("discard")) {
            actions.add(action("discard"));
        }
        if (may("stop")) {
            actions.add(action("stop"));
        }
        return actions;
    }

    private ActionView action(String act) {
        return new ActionView(words.of("import.view.do." + act), here().with("do", act));
    }

    /** Whether the form of that name can be shown. */
    public boolean may(String act) {
        return user.has(Role.CASEWORKER)
                && details().status() == (act.equals("stop") ? ImportStatus.RUNNING : ImportStatus.CHECKED);
    }

    /** How many rows would be taken in. */
    public int getReady() {
        return counts().ready();
    }

    /** Has the good rows taken in. */
    public String start() {
        imports.start(key(), eventsSeen);
        return done("import.view.started");
    }

    /** Nobody wants it. */
    public String discard() {
        imports.discard(key(), eventsSeen);
        return done("import.view.discarded");
    }

    /** Ends it before its last row. */
    public String stop() {
        imports.stop(key(), eventsSeen);
        return done("import.view.stopped");
    }

    private ImportNumber key() {
        return new ImportNumber(number);
    }

    private String done(String words) {
        feedback.done(words);
        return here().asOutcome();
    }

    /** What happened since the page was opened, when somebody was quicker; from then on, that has been seen. */
    public List<TimelineEntry> getSince() {
        open.changed();
        var file = open.record(number).file();
        var since = timelines.of(
                file.timeLine().stream()
                        .filter(entry -> entry.event().seq() > eventsSeen)
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
}
