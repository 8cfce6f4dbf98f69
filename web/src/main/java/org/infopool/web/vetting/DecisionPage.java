package org.infopool.web.vetting;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.infopool.domain.access.Role;
import org.infopool.domain.application.ApplicationNumber;
import org.infopool.domain.application.ApplicationStatus;
import org.infopool.domain.application.Condition;
import org.infopool.domain.application.Ground;
import org.infopool.domain.application.Recommendation;
import org.infopool.domain.rulebook.Criterion;
import org.infopool.domain.vetting.Conclusion;
import org.infopool.ejb.license.LicenseSummary;
import org.infopool.ejb.vetting.DecisionService;
import org.infopool.ejb.vetting.DecisionView;
import org.infopool.web.platform.Address;
import org.infopool.web.platform.CurrentUser;
import org.infopool.web.platform.DocumentViews;
import org.infopool.web.platform.Fact;
import org.infopool.web.platform.Feedback;
import org.infopool.web.platform.Language;
import org.infopool.web.platform.PageWords;
import org.infopool.web.platform.ReaderForm;
import org.infopool.web.platform.Reasons;
import org.infopool.web.platform.StatusView;
import org.infopool.web.platform.TimelineEntry;
import org.infopool.web.platform.Tone;
import org.infopool.web.platform.WhyView;
import org.jspecify.annotations.Nullable;

/** Backs {@code WEB-INF/includes/application-decision.xhtml}, the decision tab of an application. */
@Named
@ViewScoped
public class DecisionPage implements Serializable {
    private static final long serialVersionUID = 1;
    private static final String DOCUMENT = "DOC-";

    /** A condition while it is being written. */
    public static class ConditionForm implements Serializable {
        private static final long serialVersionUID = 1;

        private @Nullable String text;
        private @Nullable String basis;

        ConditionForm() {}

        ConditionForm(String text, String basis) {
            this.text = text;
            this.basis = basis;
        }

        Condition condition() {
            return new Condition(text == null ? "" : text, basis == null ? "" : basis);
        }

        public @Nullable String getText() {
            return text;
        }

        public void setText(@Nullable String text) {
            this.text = text;
        }

        public @Nullable String getBasis() {
            return basis;
        }

        public void setBasis(@Nullable String basis) {
            this.basis = basis;
        }
    }

    /** A ground as a page shows it. */
    public record GroundView(String article, String text, String facts, List<Fact> support) {}

    /** A condition as a page shows it. */
    public record ConditionView(String text, String article) {}

    @Inject
    private VettedApplication application;

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
    private Reasons reasons;

    private String number = "";
    private int eventsSeen;
    private boolean deciding;
    private boolean otherwise;
    private @Nullable String departure;
    private final List<ConditionForm> conditions = new ArrayList<>();

    @PostConstruct
    void open() {
        number = application.number().value();
        var details = application.details();
        eventsSeen = details.events();
        deciding = user.has(Role.DIRECTOR)
                && isToDecide()
                && !application.isReader(details.firstAssessor())
                && !application.isReader(details.secondAssessor());
        if (deciding && isWithConditions()) {
            conditions.addAll(suggested());
        }
    }

    /** What the rule book would have improved, as conditions to begin with. */
    private List<ConditionForm> suggested() {
        var outcome = application.vetting().outcome();
        var forms = new ArrayList<ConditionForm>();
        if (outcome != null) {
            for (var item : outcome.outcome().toImprove()) {
                criterion(item)
                        .forEach(criterion -> forms.add(new ConditionForm(
                                words.of(
                                        "application.decision.condition.suggested",
                                        criterion.title(),
                                        evidence(criterion)),
                                item)));
            }
        }
        if (forms.isEmpty()) {
            forms.add(new ConditionForm());
        }
        return forms;
    }

    private String evidence(Criterion criterion) {
        return criterion.evidence().stream()
                .map(text -> text.in(language.locale()))
                .collect(Collectors.joining(words.of("application.decision.and")));
    }

    private Stream<Criterion> criterion(String id) {
        return application.groups().stream()
                .flatMap(group -> group.items().stream())
                .filter(item -> item.id().equals(id));
    }

    // To decide

    /** Whether the reader may decide now. */
    public boolean isDeciding() {
        return deciding;
    }

    /** Whether it is ready to decide, but not by the reader. */
    public boolean isWaiting() {
        return !deciding && application.details().status() == ApplicationStatus.RECOMMENDED;
    }

    /** Whether a refusal was intended, and the applicant may still persuade the reader. */
    public boolean isRefusalIntended() {
        return application.details().status() == ApplicationStatus.REPRESENTATIONS;
    }

    private boolean isToDecide() {
        return application.details().status() == ApplicationStatus.RECOMMENDED || isRefusalIntended();
    }

    /** Whether the reader assessed it, and so cannot decide. */
    public boolean isBarred() {
        var details = application.details();
        return isWaiting()
                && user.has(Role.DIRECTOR)
                && (application.isReader(details.firstAssessor()) || application.isReader(details.secondAssessor()));
    }

    /** Whether there is nothing to decide yet. */
    public boolean isTooEarly() {
        return !deciding && !isWaiting() && !isRefusalIntended() && getDecision() == null;
    }

    /** Who the applicant is, and how much it processes. */
    public List<Fact> getFacts() {
        var details = application.details();
        var scale = details.form().scale();
        return List.of(
                new Fact(
                        words.of("application.decision.enterprise"),
                        details.enterpriseName() + (details.latinName() == null ? "" : " · " + details.latinName()),
                        user.isStaff()
                                ? Address.of("/enterprise/view.xhtml")
                                        .with("uscc", details.uscc().value())
                                        .toString()
                                : null),
                new Fact(
                        words.of("application.decision.business"),
                        details.form().business()),
                new Fact(
                        words.of("application.decision.persons"),
                        ReaderForm.number(scale.persons(), language.locale())),
                new Fact(words.of("application.decision.sensitive"), yesNo(scale.sensitive())),
                new Fact(words.of("application.decision.minors"), yesNo(scale.minors())),
                new Fact(
                        words.of("application.decision.activities"),
                        details.form().activities().stream()
                                .map(activity -> activity.purpose())
                                .collect(Collectors.joining(words.of("application.decision.and")))),
                new Fact(
                        words.of("application.decision.received"),
                        ReaderForm.day(details.receivedOn(), language.locale())),
                new Fact(
                        words.of("application.decision.assessors"),
                        Stream.of(details.firstAssessor(), details.secondAssessor())
                                .map(application::name)
                                .filter(Objects::nonNull)
                                .collect(Collectors.joining(words.of("application.decision.and")))));
    }

    private String yesNo(boolean holds) {
        return words.of(holds ? "application.decision.yes" : "application.decision.no");
    }

    /** How the groups came out: the grounds that the decision will rest on. */
    public List<ProposedGround> getProposedGrounds() {
        var outcome = application.vetting().outcome();
        return outcome == null
                ? List.of()
                : outcome.outcome().groups().stream()
                        .map(score -> new ProposedGround(
                                score.group().title().in(language.locale()),
                                application
                                        .rules()
                                        .parameter(score.group().id())
                                        .article(language.locale()),
                                score.percent(),
                                application.evidence(score.group().id()).size()))
                        .toList();
    }

    /** A ground before it is one: a group of criteria with its article and what supports it. */
    public record ProposedGround(String title, String article, long percent, int documents) {}

    /** The recommendation with its reasons. */
    public @Nullable WhyView getWhy() {
        return VettingPage.why(application, reasons, words);
    }

    private Recommendation recommended() {
        return Objects.requireNonNull(application.details().recommendation());
    }

    /** Whether the reader departs from the recommendation. */
    public boolean isOtherwise() {
        return otherwise;
    }

    /** Whether what is being decided has conditions. */
    public boolean isWithConditions() {
        return otherwise != (recommended() == Recommendation.GRANT_WITH_CONDITIONS);
    }

    /** Whether the recommendation can be followed here. */
    public boolean isFollowable() {
        return recommended() != Recommendation.REFUSE;
    }

    /** What the button does, in words. */
    public String getVerb() {
        return words.of(
                isWithConditions() && !conditions.isEmpty()
                        ? "application.decision.grant.conditions"
                        : "application.decision.grant");
    }

    public List<ConditionForm> getConditions() {
        return conditions;
    }

    /** The articles that can be the basis of a condition, by id: the criteria asked and what they rest on. */
    public Map<String, String> getBases() {
        var bases = new LinkedHashMap<String, String>();
        application.groups().stream()
                .flatMap(group -> group.items().stream())
                .flatMap(item -> Stream.concat(Stream.of(item.id()), item.anchors().stream()))
                .distinct()
                .flatMap(id -> application.rules().find(id).stream())
                .forEach(rule -> bases.put(
                        words.of("application.decision.basis.option", rule.article(language.locale()), rule.title()),
                        rule.id()));
        return bases;
    }

    public @Nullable String getDeparture() {
        return departure;
    }

    public void setDeparture(@Nullable String departure) {
        this.departure = departure;
    }

    /** Adds a condition to write. */
    public void addCondition() {
        conditions.add(new ConditionForm());
    }

    /** Takes a condition out again. */
    public void removeCondition(ConditionForm condition) {
        conditions.remove(condition);
    }

    /** Turns to deciding otherwise than recommended, or back. */
    public void turn() {
        otherwise = !otherwise;
        if (isWithConditions() && conditions.isEmpty()) {
            conditions.addAll(suggested());
        }
    }

    /** Grants the license. */
    public String grant() {
        decisions.grant(
                new ApplicationNumber(number),
                isWithConditions()
                        ? conditions.stream().map(ConditionForm::condition).toList()
                        : List.of(),
                otherwise ? departure : null,
                eventsSeen);
        feedback.done("application.decision.granted", number);
        return Address.of("/application/view.xhtml")
                .with("number", number)
                .with("tab", "decision")
                .asOutcome();
    }

    /** What happened since the page was opened, when somebody was quicker. */
    public List<TimelineEntry> getSince() {
        return application.since(eventsSeen);
    }

    // Decided

    /** The decision; absent while there is none. */
    public @Nullable DecisionView getDecision() {
        return application.decision();
    }

    /** Whether it was refused. */
    public boolean isRefused() {
        var made = getDecision();
        return made != null && made.conclusion() == Conclusion.REFUSED;
    }

    /** What was decided, as a chip. */
    public StatusView conclusion(DecisionView decision) {
        return conclusion(decision.conclusion());
    }

    static StatusView conclusion(Conclusion conclusion) {
        return StatusView.of(conclusion, conclusion == Conclusion.REFUSED ? Tone.BAD : Tone.GOOD);
    }

    /** What the decision says of itself. */
    public List<Fact> facts(DecisionView decision) {
        return List.of(
                new Fact(
                        words.of("application.decision.number"),
                        decision.number().value()),
                new Fact(words.of("application.decision.recommended"), words.of(decision.recommendation())),
                new Fact(words.of("application.decision.decidedBy"), application.name(decision.decidedBy())),
                new Fact(
                        words.of("application.decision.decidedOn"),
                        ReaderForm.day(decision.decidedOn(), language.locale())),
                new Fact(words.of("application.decision.ruleBook"), decision.ruleBookVersion()));
    }

    /** The grounds, each with its article, its facts and what supports it. */
    public List<GroundView> grounds(List<Ground> grounds) {
        return grounds.stream().map(this::ground).toList();
    }

    private GroundView ground(Ground ground) {
        var rule = application.rules().find(ground.rule());
        return new GroundView(
                rule.map(one -> one.article(language.locale())).orElse(ground.citation()),
                rule.map(one -> one.title().in(language.locale())).orElse(ground.rule()),
                ground.facts(),
                ground.support().stream().map(this::support).toList());
    }

    private Fact support(String name) {
        return name.startsWith(DOCUMENT)
                ? new Fact(words.of("application.decision.support.document"), name, DocumentViews.href(name))
                : new Fact(words.of("application.decision.support.assessment"), name);
    }

    /** The conditions, each with its article. */
    public List<ConditionView> conditions(DecisionView decision) {
        return decision.conditions().stream()
                .map(condition -> new ConditionView(
                        condition.text(),
                        application
                                .rules()
                                .find(condition.legalBasis())
                                .map(rule -> rule.article(language.locale()))
                                .orElse(condition.legalBasis())))
                .toList();
    }

    /** The address of the letter; absent while it is not written. */
    public @Nullable String letterHref(DecisionView decision) {
        var letter = decision.letter();
        return letter == null ? null : DocumentViews.href(letter.value());
    }

    /** The license that the grant brought; absent after a refusal. */
    public @Nullable LicenseSummary getLicense() {
        return application.license();
    }
}
