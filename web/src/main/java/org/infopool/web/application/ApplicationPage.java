package org.infopool.web.application;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.infopool.domain.access.Role;
import org.infopool.domain.application.ApplicationNumber;
import org.infopool.domain.application.ApplicationStatus;
import org.infopool.domain.shared.PersonNumber;
import org.infopool.ejb.application.ApplicationDetails;
import org.infopool.ejb.application.ApplicationRecord;
import org.infopool.ejb.application.LicenseApplicationService;
import org.infopool.ejb.clock.Derivation;
import org.infopool.ejb.enterprise.EnterpriseAccess;
import org.infopool.ejb.rulebook.RuleBooks;
import org.infopool.web.platform.ActionView;
import org.infopool.web.platform.Address;
import org.infopool.web.platform.ClockView;
import org.infopool.web.platform.ClockViews;
import org.infopool.web.platform.Crumb;
import org.infopool.web.platform.CurrentUser;
import org.infopool.web.platform.DocumentView;
import org.infopool.web.platform.DocumentViews;
import org.infopool.web.platform.Fact;
import org.infopool.web.platform.Feedback;
import org.infopool.web.platform.Language;
import org.infopool.web.platform.ObjectHead;
import org.infopool.web.platform.OfficeNames;
import org.infopool.web.platform.PageWords;
import org.infopool.web.platform.PersonView;
import org.infopool.web.platform.ReaderForm;
import org.infopool.web.platform.TabView;
import org.infopool.web.platform.TimelineEntry;
import org.infopool.web.platform.Timelines;
import org.jspecify.annotations.Nullable;

/** Backs {@code application/view.xhtml}: one application for those who write, answer, vet and decide it. */
@Named
@ViewScoped
public class ApplicationPage implements Serializable {
    static final String PATH = "/application/view.xhtml";

    private static final String CONTENT = "content";
    private static final int ROWS_AT_FIRST = 3;

    /**
     * One thing that the applicant was told is missing.
     *
     * @param part the part of the form, in words
     * @param href where the applicant puts it right; absent for everybody else
     * @param article the article that asks for it, in words
     */
    public record ShortcomingView(String part, @Nullable String href, String text, String article) {}

    /** A choice of a menu. */
    public record Choice(String value, String label) {}

    @Inject
    private OpenApplication open;

    @Inject
    private LicenseApplicationService service;

    @Inject
    private EnterpriseAccess access;

    @Inject
    private OfficeNames offices;

    @Inject
    private ApplicationForms forms;

    @Inject
    private RequestViews requests;

    @Inject
    @Any
    private Instance<ApplicationActions> others;

    @Inject
    private CurrentUser user;

    @Inject
    private PageWords words;

    @Inject
    private Language language;

    @Inject
    private Feedback feedback;

    @Inject
    private ClockViews clocks;

    @Inject
    private Timelines timelines;

    @Inject
    private DocumentViews documents;

    @Inject
    private RuleBooks rules;

    private String number = "";
    private String tab = CONTENT;
    private int eventsSeen;
    private @Nullable String reason;
    private final List<ShortcomingRow> shortcomings = new ArrayList<>();

    /** Called when the page is opened, not when a form of it is sent. */
    public void open() {
        eventsSeen = details().events();
        for (var row = 0; row < ROWS_AT_FIRST; row++) {
            shortcomings.add(new ShortcomingRow());
        }
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

    private ApplicationRecord record() {
        return open.record(number);
    }

    private ApplicationDetails details() {
        return record().details();
    }

    private boolean isStatus(ApplicationStatus... some) {
        return List.of(some).contains(details().status());
    }

    /** The address of this page. */
    public Address getHere() {
        return Address.of(PATH).with("number", number);
    }

    /** The address of this page, without a tab or an act. */
    public String getHereHref() {
        return getHere().toString();
    }

    // The head

    /** What it is, what happens next and what the reader can do. */
    public ObjectHead getHead() {
        var details = details();
        var next = nextClock();
        var head = new ObjectHead(
                        number,
                        requests.name(details),
                        ApplicationStatusViews.of(details.status()),
                        new Crumb(words.of("application.list.title"), "/application/list.xhtml"))
                .withNext(nextSentence(), next == null ? null : clocks.of(next));
        var likely = likelyActions();
        var rest = restActions();
        return likely.isEmpty()
                ? new ObjectHead(
                        head.number(), head.name(), head.status(), head.next(), head.clock(), null, rest, head.crumbs())
                : head.withActions(Stream.concat(likely.stream(), rest.stream()).toList());
    }

    private @Nullable Derivation nextClock() {
        return record().clocks().stream()
                .filter(clock -> clock.deadline().state().isOpen())
                .findFirst()
                .orElse(null);
    }

    private String nextSentence() {
        var side = user.has(Role.APPLICANT) ? "party" : "staff";
        return words.of("application.view.next." + details().status().name() + "." + side);
    }

    private List<ActionView> likelyActions() {
        var actions = new ArrayList<ActionView>();
        if (user.has(Role.APPLICANT) && details().status().isEditable()) {
            actions.add(new ActionView(
                    words.of(
                            isStatus(ApplicationStatus.DEFICIENT)
                                    ? "application.view.supplement"
                                    : "application.view.edit"),
                    Address.of(ApplicationEditPage.PATH).with("number", number)));
        }
        if (user.has(Role.CASEWORKER) && isStatus(ApplicationStatus.SUBMITTED)) {
            actions.add(new ActionView(
                    words.of("application.view.accept"), getHere().with("do", "accept")));
            var tell = new ActionView(
                    words.of("application.view.deficient"), getHere().with("do", "deficient"));
            actions.add(details().deficiencyTold() ? tell.notYet(words.of("application.view.deficient.once")) : tell);
        }
        for (var feature : others) {
            actions.addAll(feature.actions(details(), getHere()));
        }
        return actions;
    }

    private List<ActionView> restActions() {
        return user.has(Role.APPLICANT) && details().status().successors().contains(ApplicationStatus.ABANDONED)
                ? List.of(new ActionView(
                        words.of("application.view.abandon"), getHere().with("do", "abandon")))
                : List.of();
    }

    /** Whether the reader may accept it now. */
    public boolean isAcceptable() {
        return user.has(Role.CASEWORKER) && isStatus(ApplicationStatus.SUBMITTED);
    }

    /** Whether the reader may tell the applicant now what is missing. */
    public boolean isTellable() {
        return isAcceptable() && !details().deficiencyTold();
    }

    /** Whether the reader may withdraw it now. */
    public boolean isAbandonable() {
        return !restActions().isEmpty();
    }

    // What is done

    /** Takes it up. */
    public String accept() {
        service.accept(new ApplicationNumber(number), eventsSeen);
        feedback.done("application.view.accepted", number);
        return getHere().asOutcome();
    }

    /** Tells the applicant what is missing. */
    public String findDeficient() {
        service.findDeficient(
                new ApplicationNumber(number),
                shortcomings.stream()
                        .filter(row -> !row.isBlank())
                        .map(ShortcomingRow::shortcoming)
                        .toList(),
                eventsSeen);
        feedback.done("application.view.foundDeficient", details().enterpriseName());
        return getHere().asOutcome();
    }

    /** Offers one more line for something missing. */
    public void addShortcoming() {
        shortcomings.add(new ShortcomingRow());
    }

    /** Withdraws it. */
    public String abandon() {
        service.abandon(new ApplicationNumber(number), reason, eventsSeen);
        feedback.done("application.view.abandoned", number);
        return getHere().asOutcome();
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }

    public List<ShortcomingRow> getShortcomings() {
        return shortcomings;
    }

    /** What happened since the form was opened; from then on, that has been seen. */
    public List<TimelineEntry> getSince() {
        var since = open.since(number, eventsSeen);
        eventsSeen = details().events();
        return since;
    }

    /** The parts of the form, to say which one lacks something. */
    public List<Choice> getParts() {
        var parts = new ArrayList<Choice>();
        for (var part : List.of("business", "notice", "officer", "activities")) {
            parts.add(new Choice(part, words.of("application.edit.section." + part)));
        }
        for (var group : rules.current().criteria()) {
            parts.add(new Choice(group.id(), group.title().in(language.locale())));
        }
        return parts;
    }

    /** The articles that ask for something of an application. */
    public List<Choice> getArticles() {
        var book = rules.current();
        var asked = new ArrayList<String>(List.of(
                "all.31-1.truth",
                "pipl.6.necessity",
                "pipl.13.basis",
                "pipl.17-1.notice",
                "pipl.19.retention",
                "pipl.52.officer",
                "pipl.55.assessment",
                "pipl.38-1.export"));
        book.criteria().forEach(group -> {
            asked.add(group.id());
            group.items().forEach(item -> asked.add(item.id()));
        });
        return asked.stream()
                .distinct()
                .flatMap(id -> book.find(id).stream())
                .map(rule -> new Choice(
                        rule.id(),
                        words.of(
                                "application.view.article",
                                rule.article(language.locale()),
                                rule.title().in(language.locale()))))
                .toList();
    }

    // The body

    public List<TabView> getTabs() {
        var tabs = new ArrayList<TabView>();
        tabs.add(tab(CONTENT, null));
        tabs.add(tab("evidence", details().evidence().size()));
        if (isVettingShown()) {
            tabs.add(tab("vetting", null));
        }
        if (isDecisionShown()) {
            tabs.add(tab("decision", null));
        }
        return tabs;
    }

    private TabView tab(String name, @Nullable Integer count) {
        return new TabView(
                words.of("application.view.tab." + name),
                (name.equals(CONTENT) ? getHere() : getHere().with("tab", name)).toString(),
                tab.equals(name),
                count);
    }

    /** Whether there is a vetting that the reader may see. */
    public boolean isVettingShown() {
        return user.isStaff()
                && isStatus(
                        ApplicationStatus.ACCEPTED,
                        ApplicationStatus.VETTING,
                        ApplicationStatus.RECOMMENDED,
                        ApplicationStatus.REPRESENTATIONS,
                        ApplicationStatus.GRANTED,
                        ApplicationStatus.DEEMED_GRANTED,
                        ApplicationStatus.REFUSED);
    }

    /** Whether there is something to decide, or a decision, that the reader may see. */
    public boolean isDecisionShown() {
        return isStatus(ApplicationStatus.GRANTED, ApplicationStatus.REFUSED, ApplicationStatus.REPRESENTATIONS)
                || (user.isStaff() && isStatus(ApplicationStatus.RECOMMENDED));
    }

    /** Whether the law accepted it because the authority kept silent. */
    public boolean isAcceptedBySilence() {
        return details().acceptedBySilence();
    }

    /** The law of that, in words. */
    public String getSilenceText() {
        var rule = rules.current().parameter("all.32-1-4.deemed-accepted");
        return words.of(
                "application.view.silence",
                ReaderForm.day(details().acceptedOn(), language.locale()),
                rule.article(language.locale()));
    }

    /** Who applies, and when what happened. */
    public List<Fact> getFacts() {
        var details = details();
        var facts = new ArrayList<>(requests.facts(details.request()));
        facts.add(new Fact(words.of("application.view.name"), details.enterpriseName()));
        if (details.latinName() != null) {
            facts.add(new Fact(words.of("application.view.latinName"), details.latinName()));
        }
        facts.add(new Fact(words.of("application.view.uscc"), details.uscc().value()));
        facts.add(new Fact(words.of("application.view.office"), offices.of(details.office())));
        if (details.receivedOn() != null) {
            facts.add(new Fact(
                    words.of("application.view.receivedOn"), ReaderForm.day(details.receivedOn(), language.locale())));
        }
        if (details.paperNumber() != null) {
            facts.add(new Fact(
                    words.of("application.view.paper"),
                    words.of("application.view.paper.signed", details.paperNumber(), details.paperSignedOn())));
        }
        if (user.isStaff() && !access.hasAccount(details.uscc())) {
            facts.add(new Fact(
                    words.of("enterprise.view.account"),
                    words.of("application.view.noAccount"),
                    Address.of("/enterprise/view.xhtml")
                            .with("uscc", details.uscc().value())
                            .toString()));
        }
        if (details.acceptedOn() != null) {
            facts.add(new Fact(
                    words.of("application.view.acceptedOn"), ReaderForm.day(details.acceptedOn(), language.locale())));
        }
        if (details.decidedOn() != null) {
            facts.add(new Fact(
                    words.of("application.view.decidedOn"), ReaderForm.day(details.decidedOn(), language.locale())));
        }
        if (details.contentHash() != null && details.submittedAt() != null) {
            facts.add(new Fact(words.of("application.view.contentHash"), details.contentHash()));
        }
        return facts;
    }

    public List<Fact> getBusiness() {
        return forms.business(details().form());
    }

    public List<Fact> getOfficer() {
        return forms.officer(details().form());
    }

    public List<ActivityView> getActivities() {
        return forms.activities(details().form());
    }

    public List<ApplicationForms.GroupView> getGroups() {
        return forms.groups(record());
    }

    /** What the applicant was told is missing, while it has to be supplemented and after; empty when nothing was. */
    public List<ShortcomingView> getTold() {
        return Shortcomings.told(record(), this::shortcoming);
    }

    private ShortcomingView shortcoming(String part, String rule, String text) {
        var section = Shortcomings.section(part);
        var editable = user.has(Role.APPLICANT) && details().status().isEditable();
        return new ShortcomingView(
                partName(part),
                editable
                        ? Address.of(ApplicationEditPage.PATH)
                                .with("number", number)
                                .with("section", section)
                                .toString()
                        : null,
                text,
                rules.current()
                        .find(rule)
                        .map(one -> one.article(language.locale()))
                        .orElse(rule));
    }

    private String partName(String part) {
        return getParts().stream()
                .filter(choice -> choice.value().equals(part))
                .map(Choice::label)
                .findFirst()
                .orElse(part);
    }

    // The side

    public List<ClockView> getClocks() {
        return record().clocks().stream().map(clocks::of).toList();
    }

    /** The key of the clock that the head shows already. */
    public @Nullable String getShownClock() {
        var next = nextClock();
        return next == null ? null : next.deadline().number();
    }

    public List<TimelineEntry> getTimeline() {
        return timelines.of(record().timeLine(), record().names());
    }

    public List<DocumentView> getDocuments() {
        return documents.of(record().documents(), record().names());
    }

    /** Who has a part in it. */
    public List<PersonView> getPeople() {
        var people = new ArrayList<PersonView>();
        people.add(person("application.view.declaredBy", details().declaredBy()));
        people.add(person("Seat.FIRST", details().firstAssessor()));
        people.add(person("Seat.SECOND", details().secondAssessor()));
        return people;
    }

    private PersonView person(String part, @Nullable PersonNumber number) {
        var name = number == null ? null : record().names().get(number);
        return new PersonView(
                words.of(part),
                name == null ? (number == null ? null : number.value()) : name.in(language.locale()),
                null);
    }

    /** When it was handed in; absent while it is a draft. */
    public @Nullable Instant getSubmittedAt() {
        return details().submittedAt();
    }
}
