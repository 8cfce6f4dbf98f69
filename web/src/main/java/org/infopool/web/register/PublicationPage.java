package org.infopool.web.register;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.infopool.domain.access.Role;
import org.infopool.domain.register.PublicationNumber;
import org.infopool.domain.register.PublicationStatus;
import org.infopool.ejb.casefile.CaseFile;
import org.infopool.ejb.register.PublicationRecord;
import org.infopool.ejb.register.PublicationService;
import org.infopool.ejb.register.PublicationView;
import org.infopool.web.platform.ActionView;
import org.infopool.web.platform.Address;
import org.infopool.web.platform.Crumb;
import org.infopool.web.platform.CurrentUser;
import org.infopool.web.platform.Fact;
import org.infopool.web.platform.Feedback;
import org.infopool.web.platform.FileBacking;
import org.infopool.web.platform.Language;
import org.infopool.web.platform.ObjectHead;
import org.infopool.web.platform.PageWords;
import org.infopool.web.platform.ReaderForm;
import org.infopool.web.platform.TimelineEntry;
import org.jspecify.annotations.Nullable;

/** Backs {@code publication/view.xhtml}: one published decision, how long it is shown, and how it comes down. */
@Named
@ViewScoped
public class PublicationPage extends FileBacking {
    private static final long serialVersionUID = 1L;

    @Inject
    private PublicationService publications;

    @Inject
    private PublicationViews views;

    @Inject
    private CurrentUser user;

    @Inject
    private PageWords words;

    @Inject
    private Language language;

    @Inject
    private Feedback feedback;

    private String number = "";
    private int eventsSeen = -1;
    private @Nullable String reason;
    private transient @Nullable PublicationRecord record;

    public String getNumber() {
        return number;
    }

    public void setNumber(@Nullable String number) {
        this.number = Objects.requireNonNullElse(number, "");
    }

    private PublicationRecord record() {
        var known = record;
        if (known == null) {
            known = publications.record(new PublicationNumber(number));
            record = known;
            if (eventsSeen < 0) {
                eventsSeen = known.details().events();
            }
        }
        return known;
    }

    private PublicationView details() {
        return record().details();
    }

    @Override
    protected CaseFile caseFile() {
        return record().file();
    }

    private Address here() {
        return Address.of("/publication/view.xhtml").with("number", number);
    }

    /** The address of this page without a form. */
    public String getHere() {
        return here().toString();
    }

    /** Number, enterprise, status, what happens next, what can be done. */
    public ObjectHead getHead() {
        var shown = details();
        var head = new ObjectHead(
                number,
                shown.enterpriseName(),
                PublicationViews.status(shown.status()),
                new Crumb(words.of("publication.list.title"), PublicationListPage.PATH));
        if (shown.status() == PublicationStatus.TO_WITHDRAW) {
            head = head.withNext(words.of("publication.view.next.withdraw"), nextClock());
        } else if (shown.status() == PublicationStatus.PUBLISHED) {
            head = head.withNext(
                    words.of("publication.view.next.shown", ReaderForm.day(shown.shownUntil(), language.locale())),
                    null);
        }
        return head.withActions(actions(shown));
    }

    private List<ActionView> actions(PublicationView shown) {
        var actions = new ArrayList<ActionView>();
        if (isChangeable()) {
            actions.add(action("withdraw"));
            if (shown.status() == PublicationStatus.PUBLISHED) {
                actions.add(action("change"));
            }
            actions.add(action(shown.challenged() ? "uphold" : "challenge"));
        }
        var license = shown.license();
        if (license != null) {
            actions.add(new ActionView(
                    words.of("license.view.register"),
                    Address.of("/register/entry.xhtml").with("number", license)));
        }
        return actions;
    }

    private ActionView action(String act) {
        return new ActionView(words.of("publication.view." + act), here().with("do", act));
    }

    /** Whether the reader may do something with it. */
    public boolean isChangeable() {
        return user.has(Role.CASEWORKER) && details().status().isShown();
    }

    /** What it tells of, and how long it is shown. */
    public List<Fact> getFacts() {
        return views.facts(details());
    }

    /** The decision in short, as everybody reads it. */
    public String getText() {
        return details().text().in(language.locale());
    }

    /** Whether readers are told that it is challenged. */
    public boolean isChallenged() {
        return details().challenged();
    }

    /** What happened since the page was opened, when somebody was quicker. */
    public List<TimelineEntry> getSince() {
        return since(publications.record(new PublicationNumber(number)).file(), eventsSeen);
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }

    private String because() {
        return Objects.requireNonNullElse(reason, "");
    }

    private String done(String act) {
        feedback.done("publication.view." + act + ".done", number);
        return here().asOutcome();
    }

    /** Tells readers that it is challenged. */
    public String challenge() {
        publications.challenge(new PublicationNumber(number), because(), eventsSeen);
        return done("challenge");
    }

    /** The challenge is over and the decision stands. */
    public String uphold() {
        publications.uphold(new PublicationNumber(number), because(), eventsSeen);
        return done("uphold");
    }

    /** Notes that the decision was changed or set aside. */
    public String change() {
        publications.decisionChanged(new PublicationNumber(number), because(), eventsSeen);
        return done("change");
    }

    /** Takes it down. */
    public String withdraw() {
        publications.withdraw(new PublicationNumber(number), because(), eventsSeen);
        return done("withdraw");
    }
}
