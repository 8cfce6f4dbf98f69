package org.infopool.web.application;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.infopool.domain.access.Role;
import org.infopool.domain.application.ApplicationNumber;
import org.infopool.domain.application.ApplicationStatus;
import org.infopool.domain.application.Falsity;
import org.infopool.domain.application.FalsityKind;
import org.infopool.domain.application.SafetyConcern;
import org.infopool.domain.rulebook.LicenseNeed;
import org.infopool.ejb.application.AnswerLetters;
import org.infopool.ejb.application.AnswerView;
import org.infopool.ejb.application.IntakeService;
import org.infopool.ejb.rulebook.RuleBooks;
import org.infopool.web.platform.Address;
import org.infopool.web.platform.CurrentUser;
import org.infopool.web.platform.DocumentView;
import org.infopool.web.platform.DocumentViews;
import org.infopool.web.platform.Fact;
import org.infopool.web.platform.Feedback;
import org.infopool.web.platform.Language;
import org.infopool.web.platform.PageWords;
import org.infopool.web.platform.ReaderForm;
import org.infopool.web.platform.TimelineEntry;
import org.jspecify.annotations.Nullable;

/**
 * Backs {@code WEB-INF/includes/application-intake.xhtml}, the forms of an application's page that answer why it is not
 * taken up, and shows that answer.
 */
@Named
@ViewScoped
public class IntakePage implements Serializable {
    private static final long serialVersionUID = 1;

    @Inject
    private HttpServletRequest request;

    @Inject
    private OpenApplication open;

    @Inject
    private IntakeService service;

    @Inject
    private CurrentUser user;

    @Inject
    private PageWords words;

    @Inject
    private Language language;

    @Inject
    private Feedback feedback;

    @Inject
    private RuleBooks rules;

    @Inject
    private DocumentViews documents;

    private String number = "";
    private int eventsSeen;
    private @Nullable LicenseNeed need;
    private @Nullable String authority;
    private @Nullable FalsityKind falsity;
    private @Nullable String heard;
    private @Nullable SafetyConcern concern;
    private @Nullable String statement;
    private @Nullable String reason;

    /** Remembers what had happened when the page was opened. */
    @PostConstruct
    void opened() {
        number = Objects.requireNonNullElse(request.getParameter("number"), "");
        eventsSeen = open.record(number).details().events();
    }

    /** Whether the reader may answer it now. */
    public boolean isAnswerable() {
        return user.has(Role.CASEWORKER) && open.record(number).details().status() == ApplicationStatus.SUBMITTED;
    }

    /** Why no license can be needed. */
    public List<LicenseNeed> getNeeds() {
        return Arrays.stream(LicenseNeed.values()).filter(LicenseNeed::isNone).toList();
    }

    /** How an application can be untrue. */
    public FalsityKind[] getFalsities() {
        return FalsityKind.values();
    }

    /** What the license directly concerns, as its founding instrument says; empty while it says nothing. */
    public List<SafetyConcern> getConcerns() {
        return Falsity.concerns(rules.current());
    }

    /** What happened since the form was opened; from then on, that has been seen. */
    public List<TimelineEntry> getSince() {
        var since = open.since(number, eventsSeen);
        eventsSeen = open.record(number).details().events();
        return since;
    }

    private Address here() {
        return Address.of(ApplicationPage.PATH).with("number", number);
    }

    /** The address of the page without any act. */
    public String getHere() {
        return here().toString();
    }

    /** Answers that no license is needed. */
    public String notRequired() {
        service.notRequired(new ApplicationNumber(number), Objects.requireNonNull(need), text(reason), eventsSeen);
        return done("notRequired");
    }

    /** Answers that another authority is competent. */
    public String notCompetent() {
        service.notCompetent(new ApplicationNumber(number), text(authority), text(reason), eventsSeen);
        return done("notCompetent");
    }

    /** Answers that it is not accepted because it is untrue. */
    public String notAccepted() {
        service.notAccepted(
                new ApplicationNumber(number),
                new Falsity(Objects.requireNonNull(falsity), text(heard), concern, statement),
                text(reason),
                eventsSeen);
        return done("notAccepted");
    }

    private String done(String answer) {
        feedback.done("application.intake." + answer + ".done", number);
        return here().asOutcome();
    }

    private static String text(@Nullable String typed) {
        return Objects.requireNonNullElse(typed, "");
    }

    private @Nullable AnswerView answer() {
        return open.record(number).details().answer();
    }

    /** Why it was not taken up, point by point; empty where it was, or is not answered yet. */
    public List<Fact> getAnswer() {
        var answer = answer();
        var facts = new ArrayList<Fact>();
        if (answer == null) {
            return facts;
        }
        add(facts, "need", answer.need() == null ? null : words.of(answer.need()));
        add(facts, "authority", answer.authority());
        add(facts, "falsity", answer.falsity() == null ? null : words.of(answer.falsity()));
        add(facts, "reason", answer.reason());
        add(facts, "heard", answer.heard());
        add(facts, "warning", answer.falsity() == null ? null : words.of("application.intake.answer.warning.yes"));
        add(facts, "concern", answer.concern() == null ? null : words.of(answer.concern()) + ": " + answer.statement());
        add(
                facts,
                "barred",
                answer.barredUntil() == null ? null : ReaderForm.day(answer.barredUntil(), language.locale()));
        add(facts, "on", ReaderForm.day(answer.answeredOn(), language.locale()));
        return facts;
    }

    private void add(List<Fact> facts, String name, @Nullable String value) {
        if (value != null) {
            facts.add(new Fact(words.of("application.intake.answer." + name), value));
        }
    }

    /** The written answer, in which the remedies stand. */
    public List<DocumentView> getLetters() {
        var record = open.record(number);
        return documents.of(
                record.documents().stream()
                        .filter(one -> AnswerLetters.ANSWER.equals(one.purpose()))
                        .toList(),
                record.names());
    }

    public @Nullable LicenseNeed getNeed() {
        return need;
    }

    public void setNeed(@Nullable LicenseNeed need) {
        this.need = need;
    }

    public @Nullable String getAuthority() {
        return authority;
    }

    public void setAuthority(@Nullable String authority) {
        this.authority = authority;
    }

    public @Nullable FalsityKind getFalsity() {
        return falsity;
    }

    public void setFalsity(@Nullable FalsityKind falsity) {
        this.falsity = falsity;
    }

    public @Nullable String getHeard() {
        return heard;
    }

    public void setHeard(@Nullable String heard) {
        this.heard = heard;
    }

    public @Nullable SafetyConcern getConcern() {
        return concern;
    }

    public void setConcern(@Nullable SafetyConcern concern) {
        this.concern = concern;
    }

    public @Nullable String getStatement() {
        return statement;
    }

    public void setStatement(@Nullable String statement) {
        this.statement = statement;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }
}
