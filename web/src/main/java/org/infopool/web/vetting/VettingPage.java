package org.infopool.web.vetting;

import jakarta.annotation.PostConstruct;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import jakarta.faces.validator.ValidatorException;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.infopool.domain.access.Role;
import org.infopool.domain.application.ApplicationNumber;
import org.infopool.domain.application.ApplicationStatus;
import org.infopool.domain.application.Seat;
import org.infopool.domain.rulebook.Criterion;
import org.infopool.domain.rulebook.CriterionGroup;
import org.infopool.domain.rulebook.LegalStatus;
import org.infopool.domain.rulebook.Rating;
import org.infopool.domain.shared.RuleViolated;
import org.infopool.domain.vetting.Comparison;
import org.infopool.domain.vetting.ItemRating;
import org.infopool.ejb.vetting.AssessmentService;
import org.infopool.ejb.vetting.VettingView;
import org.infopool.web.platform.Address;
import org.infopool.web.platform.CurrentUser;
import org.infopool.web.platform.DocumentView;
import org.infopool.web.platform.Feedback;
import org.infopool.web.platform.Language;
import org.infopool.web.platform.PageWords;
import org.infopool.web.platform.Reasons;
import org.infopool.web.platform.StatusView;
import org.infopool.web.platform.TimelineEntry;
import org.infopool.web.platform.Tone;
import org.infopool.web.platform.WhyView;
import org.jspecify.annotations.Nullable;

/** Backs {@code WEB-INF/includes/application-vetting.xhtml}, the vetting tab of an application. */
@Named
@ViewScoped
public class VettingPage implements Serializable {
    private static final long serialVersionUID = 1;

    /** One of the two seats. */
    public record SeatView(Seat seat, @Nullable String name, StatusView status) {}

    /** A group of criteria with what the applicant says and gives for it. */
    public record GroupView(
            String key, String title, @Nullable String statement, List<DocumentView> documents, List<ItemView> items) {}

    /** One criterion: what it asks for, and the articles it rests on. */
    public record ItemView(
            String id, String title, long weight, boolean knockOut, List<String> evidence, List<AnchorView> anchors) {}

    /** An article with what it says. */
    public record AnchorView(String article, String text, String version) {}

    /** Both assessments of one criterion side by side. */
    public record LineView(
            String id,
            String title,
            boolean knockOut,
            OpinionView first,
            OpinionView second,
            boolean differs,
            @Nullable OpinionView settled,
            @Nullable String settledBy,
            @Nullable StatusView held) {}

    /** What somebody says of a criterion. */
    public record OpinionView(StatusView rating, @Nullable String note) {}

    /** The lines of one group. */
    public record ComparedGroup(String key, String title, List<LineView> lines) {}

    @Inject
    private VettedApplication application;

    @Inject
    private AssessmentService assessments;

    @Inject
    private CurrentUser user;

    @Inject
    private PageWords words;

    @Inject
    private Language language;

    @Inject
    private Feedback feedback;

    @Inject
    private Reasons reasons;

    private String number = "";
    private int eventsSeen;
    private int assessmentSeen;
    private boolean assessing;
    private final Map<String, Answer> answers = new HashMap<>();
    private final Map<String, Answer> proposals = new HashMap<>();

    @PostConstruct
    void open() {
        number = application.number().value();
        eventsSeen = application.details().events();
        var mine = application.mine();
        if (mine != null) {
            assessing = !mine.completed() && application.details().status() == ApplicationStatus.VETTING;
            assessmentSeen = mine.events();
            mine.ratings().forEach((item, rating) -> answers.put(item, new Answer(rating)));
        }
        for (var group : application.groups()) {
            for (var item : group.items()) {
                answers.putIfAbsent(item.id(), new Answer());
                proposals.put(item.id(), new Answer());
            }
        }
    }

    // Seats

    /** Who assesses. */
    public List<SeatView> getSeats() {
        return List.of(seat(Seat.FIRST), seat(Seat.SECOND));
    }

    private SeatView seat(Seat seat) {
        return application.vetting().assessments().stream()
                .filter(one -> one.seat() == seat)
                .findFirst()
                .map(one -> new SeatView(
                        seat,
                        application.name(one.assessor()),
                        one.completed()
                                ? new StatusView("application.vetting.completed", Tone.GOOD)
                                : new StatusView("application.vetting.open", Tone.RUNNING)))
                .orElseGet(() -> new SeatView(seat, null, new StatusView("application.vetting.free", Tone.SOON)));
    }

    /** Whether the reader can take the free seat. */
    public boolean isSeatOffered() {
        return user.has(Role.CASEWORKER) && isSeatFree() && application.mine() == null;
    }

    /** Whether an assessor is missing. */
    public boolean isSeatFree() {
        var details = application.details();
        return (details.status() == ApplicationStatus.ACCEPTED || details.status() == ApplicationStatus.VETTING)
                && details.secondAssessor() == null;
    }

    /** Whether the application is not there yet. */
    public boolean isTooEarly() {
        return !isSeatFree() && application.vetting().assessments().isEmpty();
    }

    /** Takes the free seat. */
    public String takeSeat() {
        assessments.takeSeat(applicationNumber(), eventsSeen);
        feedback.done("application.vetting.seatTaken", number);
        return here();
    }

    // The reader's own assessment

    /** Whether the reader's own assessment is still open. */
    public boolean isAssessing() {
        return assessing;
    }

    /** Whether the reader is done, and the other is not. */
    public boolean isWaitingForOther() {
        var mine = application.mine();
        return mine != null && mine.completed() && application.vetting().comparison() == null;
    }

    /** The criteria by group. */
    public List<GroupView> getGroups() {
        return application.groups().stream().map(this::group).toList();
    }

    private GroupView group(CriterionGroup group) {
        return new GroupView(
                group.code(),
                group.title().in(language.locale()),
                application.details().form().statements().get(group.id()),
                application.evidence(group.id()),
                group.items().stream().map(this::item).toList());
    }

    private ItemView item(Criterion item) {
        return new ItemView(
                item.id(),
                item.title().in(language.locale()),
                item.weight(),
                item.knockOut(),
                item.evidence().stream().map(text -> text.in(language.locale())).toList(),
                item.anchors().stream()
                        .flatMap(anchor -> application.rules().find(anchor).stream())
                        .map(rule -> new AnchorView(
                                rule.article(language.locale()),
                                rule.title().in(language.locale()),
                                reasons.version(rule)))
                        .toList());
    }

    /** The ratings to choose from. */
    public Rating[] getRatings() {
        return Rating.values();
    }

    /** What is filled in, by item. */
    public Map<String, Answer> getAnswers() {
        return answers;
    }

    /** Says beside a note what the domain says of note and rating together. */
    public void checkNote(FacesContext faces, UIComponent note, @Nullable Object value) {
        var rating = (UIInput) note.findComponent("rating");
        if (rating != null && rating.isValid() && rating.getValue() instanceof Rating chosen) {
            try {
                var unused = new ItemRating("item", chosen, value == null ? "" : value.toString());
            } catch (RuleViolated broken) {
                throw new ValidatorException(new FacesMessage(
                        FacesMessage.SEVERITY_ERROR,
                        words.of(
                                "rule." + broken.ruleKey(), note.getAttributes().get("label")),
                        null));
            }
        }
    }

    /** Keeps the assessment for later. */
    public String save() {
        assessments.rate(applicationNumber(), given(), assessmentSeen);
        feedback.done("application.vetting.saved");
        return here();
    }

    /** Closes the assessment. */
    public String complete() {
        assessments.complete(applicationNumber(), given(), assessmentSeen);
        feedback.done("application.vetting.done");
        return here();
    }

    private List<ItemRating> given() {
        return application.groups().stream()
                .flatMap(group -> group.items().stream())
                .map(item -> answers.getOrDefault(item.id(), new Answer()).of(item.id()))
                .filter(Objects::nonNull)
                .toList();
    }

    // Both assessments

    /** Whether both are complete, so that they can be seen side by side. */
    public boolean isCompared() {
        return application.vetting().comparison() != null;
    }

    /** Both assessments, by group. */
    public List<ComparedGroup> getComparedGroups() {
        var comparison = application.vetting().comparison();
        if (comparison == null) {
            return List.of();
        }
        return application.groups().stream()
                .map(group -> new ComparedGroup(
                        group.code(),
                        group.title().in(language.locale()),
                        group.items().stream()
                                .map(item -> line(item, comparison))
                                .toList()))
                .toList();
    }

    private LineView line(Criterion item, Comparison comparison) {
        var line = comparison.lines().stream()
                .filter(one -> one.item().equals(item.id()))
                .findFirst()
                .orElseThrow();
        var held = line.held();
        return new LineView(
                item.id(),
                item.title().in(language.locale()),
                item.knockOut(),
                opinion(Seat.FIRST, item.id(), line.first()),
                opinion(Seat.SECOND, item.id(), line.second()),
                line.mustBeSettled(),
                settlement(item.id()),
                application.name(line.settledBy()),
                held == null ? null : status(held));
    }

    private OpinionView opinion(Seat seat, String item, Rating rating) {
        var note = application.vetting().assessments().stream()
                .filter(one -> one.seat() == seat)
                .map(one -> one.ratings().get(item))
                .filter(Objects::nonNull)
                .map(ItemRating::note)
                .findFirst()
                .orElse(null);
        return new OpinionView(status(rating), note);
    }

    private @Nullable OpinionView settlement(String item) {
        return application.vetting().assessments().stream()
                .map(one -> one.settled().get(item))
                .filter(Objects::nonNull)
                .map(settled -> new OpinionView(status(settled.rating()), settled.note()))
                .findFirst()
                .orElse(null);
    }

    private static StatusView status(Rating rating) {
        return StatusView.of(
                rating,
                switch (rating) {
                    case MET -> Tone.GOOD;
                    case MOSTLY_MET -> Tone.RUNNING;
                    case PARTLY_MET -> Tone.SOON;
                    case NOT_MET -> Tone.BAD;
                });
    }

    /** How many items differ so much that it must be settled. */
    public int getDeviations() {
        var comparison = application.vetting().comparison();
        return comparison == null ? 0 : comparison.deviations().size();
    }

    /** How many of them are not settled yet. */
    public long getUnsettled() {
        var comparison = application.vetting().comparison();
        return comparison == null
                ? 0
                : comparison.deviations().stream()
                        .filter(line -> line.settled() == null)
                        .count();
    }

    /** The items on which the reader may propose what to hold. */
    public List<LineView> getToSettle() {
        if (!isConcluding()) {
            return List.of();
        }
        var comparison = Objects.requireNonNull(application.vetting().comparison());
        // Who confirms is not who proposes: once one of the two has proposed, the other waits for the rest.
        if (comparison.deviations().stream()
                .anyMatch(line -> line.settledBy() != null && !application.isReader(line.settledBy()))) {
            return List.of();
        }
        return getComparedGroups().stream()
                .flatMap(group -> group.lines().stream())
                .filter(LineView::differs)
                .toList();
    }

    /** What is being proposed, by item. */
    public Map<String, Answer> getProposals() {
        return proposals;
    }

    /** Proposes what to hold of one item. */
    public String settle(String item) {
        var proposal = proposals.getOrDefault(item, new Answer()).of(item);
        assessments.settle(applicationNumber(), Objects.requireNonNull(proposal));
        feedback.done("application.vetting.settled");
        return here();
    }

    /** Whether the reader is one of the two, both are done, and it was not sent yet. */
    public boolean isConcluding() {
        return isCompared()
                && application.mine() != null
                && application.details().status() == ApplicationStatus.VETTING;
    }

    /** Why the reader cannot send it to the director yet; absent when they can. */
    public @Nullable String getNotSendable() {
        var comparison = Objects.requireNonNull(application.vetting().comparison());
        if (getUnsettled() > 0) {
            return words.of("application.vetting.send.unsettled", getUnsettled());
        }
        return comparison.deviations().stream().anyMatch(line -> application.isReader(line.settledBy()))
                ? words.of("application.vetting.send.other")
                : null;
    }

    /** Confirms what was settled, and sends it to the director with what the rule book recommends. */
    public String send() {
        assessments.recommend(applicationNumber(), eventsSeen);
        feedback.done("application.vetting.sent", number);
        return here();
    }

    // What the rule book makes of it

    /** The recommendation with its reasons; absent while something must be settled. */
    public @Nullable WhyView getWhy() {
        return why(application, reasons, words);
    }

    static @Nullable WhyView why(VettedApplication application, Reasons reasons, PageWords words) {
        var outcome = application.vetting().outcome();
        if (outcome == null) {
            return null;
        }
        var recommendation = outcome.outcome().recommendation();
        return reasons.of(
                "recommendation",
                words.of("application.vetting.recommends", recommendation),
                switch (recommendation) {
                    case GRANT -> Tone.GOOD;
                    case GRANT_WITH_CONDITIONS -> Tone.SOON;
                    case REFUSE -> Tone.BAD;
                },
                outcome);
    }

    /** How each group came out. */
    public List<ScoreView> getScores() {
        return scores(application.vetting(), language);
    }

    /** How one group came out. */
    public record ScoreView(String title, long points, long weight, long percent) {}

    static List<ScoreView> scores(VettingView vetting, Language language) {
        var outcome = vetting.outcome();
        return outcome == null
                ? List.of()
                : outcome.outcome().groups().stream()
                        .map(score -> new ScoreView(
                                score.group().title().in(language.locale()),
                                score.points(),
                                score.weight(),
                                score.percent()))
                        .toList();
    }

    /** Whether any of the criteria is only proposed law, so that the pilot carries it. */
    public boolean isPiloted() {
        return application.groups().stream()
                .anyMatch(group -> application.rules().parameter(group.id()).status() == LegalStatus.PROPOSED);
    }

    /** What happened since the page was opened, when somebody was quicker. */
    public List<TimelineEntry> getSince() {
        return application.since(eventsSeen);
    }

    private ApplicationNumber applicationNumber() {
        return new ApplicationNumber(number);
    }

    private String here() {
        return Address.of("/application/view.xhtml")
                .with("number", number)
                .with("tab", "vetting")
                .asOutcome();
    }
}
