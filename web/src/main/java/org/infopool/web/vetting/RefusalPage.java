package org.infopool.web.vetting;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.infopool.domain.access.Role;
import org.infopool.domain.application.ApplicationNumber;
import org.infopool.domain.application.ApplicationStatus;
import org.infopool.domain.application.Recommendation;
import org.infopool.domain.notice.IntendedDecision;
import org.infopool.domain.rulebook.Criterion;
import org.infopool.domain.rulebook.Rating;
import org.infopool.domain.vetting.ItemRating;
import org.infopool.ejb.application.RefusalView;
import org.infopool.ejb.clock.Derivation;
import org.infopool.ejb.vetting.DecisionService;
import org.infopool.ejb.vetting.RefusalNotices;
import org.infopool.web.application.OpenApplication;
import org.infopool.web.platform.Address;
import org.infopool.web.platform.ClockView;
import org.infopool.web.platform.ClockViews;
import org.infopool.web.platform.CurrentUser;
import org.infopool.web.platform.DocumentViews;
import org.infopool.web.platform.Fact;
import org.infopool.web.platform.Feedback;
import org.infopool.web.platform.Language;
import org.infopool.web.platform.PageWords;
import org.infopool.web.platform.ReaderForm;
import org.infopool.web.platform.TimelineEntry;
import org.infopool.web.platform.Uploads;
import org.jspecify.annotations.Nullable;

/**
 * Backs {@code WEB-INF/includes/application-refusal.xhtml}, the part of the decision tab that is about a refusal: to
 * intend it, to answer it, to decide it.
 */
@Named
@ViewScoped
public class RefusalPage implements Serializable {
    private static final long serialVersionUID = 1;

    /** A criterion that was not fully met, while a director writes what was found about it. */
    public static class GroundForm implements Serializable {
        private static final long serialVersionUID = 1;

        private final String item;
        private final String title;
        private final String rated;
        private @Nullable String facts;

        GroundForm(String item, String title, String rated, @Nullable String facts) {
            this.item = item;
            this.title = title;
            this.rated = rated;
            this.facts = facts;
        }

        public String getTitle() {
            return title;
        }

        /** What counts of it after vetting. */
        public String getRated() {
            return rated;
        }

        public @Nullable String getFacts() {
            return facts;
        }

        public void setFacts(@Nullable String facts) {
            this.facts = facts;
        }
    }

    @Inject
    private VettedApplication application;

    @Inject
    private OpenApplication open;

    @Inject
    private DecisionService decisions;

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
    private Uploads uploads;

    private String number = "";
    private int eventsSeen;
    private final List<GroundForm> grounds = new ArrayList<>();
    private @Nullable String reason;
    private @Nullable String said;
    private @Nullable String answer;
    private transient @Nullable Part file;

    @PostConstruct
    void open() {
        number = application.number().value();
        eventsSeen = application.details().events();
        if (isIntendable()) {
            application.groups().stream()
                    .flatMap(group -> group.items().stream())
                    .forEach(this::offer);
        }
    }

    /** Offers what was not fully met as a ground; what excludes a grant comes with what the assessors wrote. */
    private void offer(Criterion item) {
        var held = application.vetting().held(item.id());
        if (held != null && held != Rating.MET) {
            var decisive = item.knockOut() && held == Rating.NOT_MET;
            grounds.add(new GroundForm(
                    item.id(), item.title().in(language.locale()), words.of(held), decisive ? notes(item.id()) : null));
        }
    }

    private String notes(String item) {
        return application.vetting().assessments().stream()
                .map(one -> one.ratings().get(item))
                .filter(Objects::nonNull)
                .map(ItemRating::note)
                .filter(note -> !note.isBlank())
                .distinct()
                .collect(Collectors.joining("\n"));
    }

    private boolean isDirectorFree() {
        var details = application.details();
        return user.has(Role.DIRECTOR)
                && !application.isReader(details.firstAssessor())
                && !application.isReader(details.secondAssessor());
    }

    private boolean isStatus(ApplicationStatus status) {
        return application.details().status() == status;
    }

    // To intend it

    /** Whether the reader may intend a refusal now. */
    public boolean isIntendable() {
        return isDirectorFree() && isStatus(ApplicationStatus.RECOMMENDED);
    }

    /** Whether a refusal is what the rule book recommends. */
    public boolean isRecommended() {
        return application.details().recommendation() == Recommendation.REFUSE;
    }

    public List<GroundForm> getGrounds() {
        return grounds;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }

    /** Has the applicant told that a refusal is intended. */
    public String intend() {
        var facts = new LinkedHashMap<String, String>();
        for (var ground : grounds) {
            if (ground.facts != null && !ground.facts.isBlank()) {
                facts.put(ground.item, ground.facts);
            }
        }
        decisions.intendRefusal(
                new ApplicationNumber(number), facts, Objects.requireNonNullElse(reason, ""), eventsSeen);
        return done("application.refusal.intended");
    }

    // To answer it

    /** Whether the reader may answer it now. */
    public boolean isAnswerable() {
        var refusal = getRefusal();
        return user.has(Role.APPLICANT)
                && isStatus(ApplicationStatus.REPRESENTATIONS)
                && refusal != null
                && refusal.representations() == null;
    }

    public @Nullable String getSaid() {
        return said;
    }

    public void setSaid(@Nullable String said) {
        this.said = said;
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part file) {
        this.file = file;
    }

    /** Answers it. */
    public String represent() {
        decisions.represent(
                new ApplicationNumber(number), Objects.requireNonNullElse(said, ""), uploads.chosen(file), eventsSeen);
        return done("application.refusal.represented");
    }

    // To decide it

    /** Whether the reader decides it, now or when the applicant was heard. */
    public boolean isDecidable() {
        return isDirectorFree() && isStatus(ApplicationStatus.REPRESENTATIONS);
    }

    /** Whether the applicant has answered, or has let its time pass. */
    public boolean isHeard() {
        var refusal = getRefusal();
        return refusal != null
                && (refusal.representations() != null || (refusal.servedOn() != null && clock() == null));
    }

    private @Nullable Derivation clock() {
        return open.record(number).clocks().stream()
                .filter(one -> one.deadline().ruleId().equals(IntendedDecision.REPRESENTATIONS)
                        && one.deadline().state().isOpen())
                .findFirst()
                .orElse(null);
    }

    /** By when the applicant can answer; absent before the notice is served, and after. */
    public @Nullable ClockView getClock() {
        var running = clock();
        return running == null ? null : clocks.of(running);
    }

    public @Nullable String getAnswer() {
        return answer;
    }

    public void setAnswer(@Nullable String answer) {
        this.answer = answer;
    }

    /** Refuses the license. */
    public String refuse() {
        decisions.refuse(new ApplicationNumber(number), answer, eventsSeen);
        return done("application.refusal.refused");
    }

    // What is intended

    /** The refusal that is intended; absent where none is, or it is decided. */
    public @Nullable RefusalView getIntended() {
        return isStatus(ApplicationStatus.REPRESENTATIONS) ? getRefusal() : null;
    }

    private @Nullable RefusalView getRefusal() {
        return application.details().refusal();
    }

    /** Who intends it, since when, and when the applicant was told. */
    public List<Fact> facts(RefusalView refusal) {
        return List.of(
                new Fact(words.of("application.refusal.by"), application.name(refusal.by())),
                new Fact(words.of("application.refusal.on"), ReaderForm.day(refusal.intendedOn(), language.locale())),
                new Fact(
                        words.of("application.refusal.servedOn"),
                        refusal.servedOn() == null
                                ? words.of("application.refusal.notServed")
                                : ReaderForm.day(refusal.servedOn(), language.locale())));
    }

    /** The address of the notice as a PDF; absent while it is not written. */
    public @Nullable String getNoticeHref() {
        return open.record(number).documents().stream()
                .filter(document -> RefusalNotices.PURPOSE.equals(document.purpose()))
                .map(document -> DocumentViews.href(document.number().value()))
                .findFirst()
                .orElse(null);
    }

    /** What happened since the form was opened; from then on, that has been seen. */
    public List<TimelineEntry> getSince() {
        var since = open.since(number, eventsSeen);
        eventsSeen = application.details().events();
        return since;
    }

    private String done(String sentence) {
        feedback.done(sentence, number);
        return Address.of("/application/view.xhtml")
                .with("number", number)
                .with("tab", "decision")
                .asOutcome();
    }
}
