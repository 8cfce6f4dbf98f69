package org.infopool.web.enforcement;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.infopool.domain.enforcement.MeasureOrder;
import org.infopool.domain.journal.Subject;
import org.infopool.domain.journal.SubjectKind;
import org.infopool.domain.rulebook.MeasureKind;
import org.infopool.ejb.enforcement.MeasureProposalView;
import org.infopool.ejb.enforcement.MeasureService;
import org.infopool.web.platform.Address;
import org.infopool.web.platform.Fact;
import org.infopool.web.platform.Feedback;
import org.infopool.web.platform.PageWords;
import org.jspecify.annotations.Nullable;

/** Backs {@code measure/new.xhtml}: ordering a measure on a violation or a missed duty, filled in from the rule book. */
@Named
@ViewScoped
public class NewMeasurePage implements Serializable {
    private static final long serialVersionUID = 1;

    private static final String PATH = "/measure/new.xhtml";

    @Inject
    private MeasureService measures;

    @Inject
    private Subjects subjects;

    @Inject
    private PageWords words;

    @Inject
    private Feedback feedback;

    private SubjectKind on = SubjectKind.VIOLATION;
    private String number = "";
    private MeasureKind kind = MeasureKind.ORDER_TO_CORRECT;
    private String party = "";
    private String title = "";
    private String text = "";
    private List<String> articles = new ArrayList<>();
    private Map<String, String> choices = Map.of();
    private long days;
    private boolean daysSet;
    private long longest;
    private List<MeasureKind> milder = List.of();
    private @Nullable MeasureKind considered;
    private @Nullable String whyNotMilder;

    /** Where a measure of this kind is ordered on a thing. */
    public static Address on(SubjectKind basis, String number, MeasureKind kind) {
        return Address.of(PATH).with("on", basis).with("number", number).with("kind", kind);
    }

    /** Called when the page is opened: the form begins with what the rule book proposes. */
    public void open() {
        var proposal = measures.propose(basis(), kind);
        party = proposal.enterpriseName();
        title = subjects.said(proposal.title());
        text = subjects.said(proposal.text());
        articles = new ArrayList<>(proposal.articles());
        choices = choices(proposal);
        days = proposal.days();
        daysSet = proposal.daysSet();
        longest = proposal.longest();
        milder = proposal.milder();
    }

    private Map<String, String> choices(MeasureProposalView proposal) {
        var found = new LinkedHashMap<String, String>();
        proposal.articles().forEach(id -> found.put(subjects.rule(id), id));
        return found;
    }

    private Subject basis() {
        return new Subject(on, number);
    }

    /** What is ordered, in words. */
    public String getHeading() {
        return words.of("measure.new.title." + kind.name());
    }

    /** Against whom, and why. */
    public List<Fact> getFacts() {
        return List.of(
                new Fact(words.of("measure.new.party"), party),
                new Fact(
                        words.of("measure.new.basis"),
                        words.of("measure.new.basis.of", title, number),
                        Subjects.href(basis())));
    }

    /** Orders it. */
    public String order() {
        var ordered = measures.order(
                basis(),
                new MeasureOrder(
                        kind,
                        text,
                        articles,
                        isBinding() ? days : 0,
                        isBinding() ? considered : null,
                        isBinding() ? whyNotMilder : null));
        feedback.done("measure.new.done", ordered);
        return Address.of(MeasurePage.PATH).with("number", ordered).asOutcome();
    }

    /** Whether the party must do something by a day. */
    public boolean isBinding() {
        return kind == MeasureKind.ORDER_TO_CORRECT;
    }

    /** Whether the rule book sets the days. */
    public boolean isDaysSet() {
        return daysSet;
    }

    public long getLongest() {
        return longest;
    }

    /** Where to go without ordering. */
    public String getBack() {
        return Objects.requireNonNullElse(Subjects.href(basis()), "/obligation/list.xhtml");
    }

    /** The articles that it can rest on, by how they are cited. */
    public Map<String, String> getChoices() {
        return choices;
    }

    /** The milder measures. */
    public List<MeasureKind> getMilder() {
        return milder;
    }

    public @Nullable String getOn() {
        return on.name();
    }

    /** The kind of thing that it rests on. */
    public void setOn(@Nullable String name) {
        on = SubjectKind.OBLIGATION.name().equals(name) ? SubjectKind.OBLIGATION : SubjectKind.VIOLATION;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(@Nullable String number) {
        this.number = Objects.requireNonNullElse(number, "");
    }

    public @Nullable String getKind() {
        return kind.name();
    }

    /** The kind of measure; an order to correct unless the address says otherwise. */
    public void setKind(@Nullable String name) {
        kind = MeasureOrder.KINDS.stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElse(MeasureKind.ORDER_TO_CORRECT);
    }

    public String getText() {
        return text;
    }

    public void setText(@Nullable String text) {
        this.text = Objects.requireNonNullElse(text, "");
    }

    public String[] getArticles() {
        return articles.toArray(new String[0]);
    }

    public void setArticles(String @Nullable [] articles) {
        this.articles = articles == null ? new ArrayList<>() : new ArrayList<>(List.of(articles));
    }

    public @Nullable Long getDays() {
        return days;
    }

    public void setDays(@Nullable Long days) {
        this.days = Objects.requireNonNullElse(days, 0L);
    }

    public @Nullable MeasureKind getConsidered() {
        return considered;
    }

    public void setConsidered(@Nullable MeasureKind considered) {
        this.considered = considered;
    }

    public @Nullable String getWhyNotMilder() {
        return whyNotMilder;
    }

    public void setWhyNotMilder(@Nullable String whyNotMilder) {
        this.whyNotMilder = whyNotMilder;
    }
}
