package org.infopool.web.inspection;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.infopool.domain.inspection.InspectionNumber;
import org.infopool.domain.inspection.InspectionStatus;
import org.infopool.domain.inspection.ItemResult;
import org.infopool.ejb.access.CurrentActor;
import org.infopool.ejb.inspection.FindingView;
import org.infopool.ejb.inspection.InspectionDetails;
import org.infopool.ejb.inspection.InspectionWorkService;
import org.infopool.ejb.rulebook.RuleBooks;
import org.infopool.ejb.selfinspection.AnsweredPoint;
import org.infopool.web.platform.Address;
import org.infopool.web.platform.DocumentView;
import org.infopool.web.platform.DocumentViews;
import org.infopool.web.platform.Feedback;
import org.infopool.web.platform.Language;
import org.infopool.web.platform.StatusView;
import org.infopool.web.platform.Uploads;
import org.infopool.web.selfinspection.ChecklistWords;
import org.infopool.web.selfinspection.SelfInspectionTones;
import org.jspecify.annotations.Nullable;

/** The checklist of an inspection: one question at a time, with what the enterprise said of itself beside it. */
@Named
@ViewScoped
public class InspectionChecklist implements Serializable {
    private static final long serialVersionUID = 1L;

    /** One question in the list of all. */
    public record QuestionRow(
            String title,
            String href,
            boolean current,
            @Nullable StatusView result) {}

    @Inject
    private OpenInspection open;

    @Inject
    private InspectionWorkService work;

    @Inject
    private ChecklistWords checklist;

    @Inject
    private RuleBooks rules;

    @Inject
    private CurrentActor actor;

    @Inject
    private Uploads uploads;

    @Inject
    private DocumentViews documentViews;

    @Inject
    private Language language;

    @Inject
    private Feedback feedback;

    private String number = "";
    private @Nullable String item;
    private int revisionSeen;
    private @Nullable ItemResult result;
    private String note = "";
    private @Nullable String article;
    private String text = "";
    private @Nullable LocalDate effectiveOn;
    private transient @Nullable Part file;

    /** Opens the question that the address names, or the first that is not answered. */
    public void open() {
        var details = details();
        if (item == null || !details.items().contains(item)) {
            item = details.items().stream()
                    .filter(one -> !details.answers().containsKey(one))
                    .findFirst()
                    .orElseGet(() -> details.items().getFirst());
        }
        var answer = details.answers().get(item);
        if (answer != null) {
            revisionSeen = answer.revision();
            result = answer.result();
            note = answer.note();
        }
        var finding = finding();
        if (finding != null) {
            article = finding.article();
            text = finding.text();
        }
    }

    private InspectionDetails details() {
        return open.record(number).details();
    }

    private InspectionNumber key() {
        return new InspectionNumber(number);
    }

    private @Nullable FindingView finding() {
        return details().findings().stream()
                .filter(one -> one.item().equals(item))
                .findFirst()
                .orElse(null);
    }

    private Address at(@Nullable String question) {
        return Address.of(InspectionPage.PATH)
                .with("number", number)
                .with("tab", "checklist")
                .with("item", question);
    }

    /** The address of this question without a form. */
    public String getHere() {
        return at(item).toString();
    }

    /** The address of the form for a photo or paper. */
    public String getEvidenceHref() {
        return at(item).with("do", "evidence").toString();
    }

    /** Whether the reader answers: the team, while it is at work and nobody has signed. */
    public boolean isAnswering() {
        return details().status() == InspectionStatus.UNDER_WAY
                && details().team().stream().anyMatch(member -> member.person().equals(actor.person()))
                && details().team().stream().allMatch(member -> member.signedAt() == null);
    }

    /** Whether the question is answered as a non-conformity, which needs a finding. */
    public boolean isFindable() {
        var answer = details().answers().get(item);
        return isAnswering() && answer != null && answer.result().severity().isPresent();
    }

    /** Every question with its answer. */
    public List<QuestionRow> getQuestions() {
        return details().items().stream()
                .map(one -> {
                    var answer = details().answers().get(one);
                    return new QuestionRow(
                            checklist.title(one),
                            at(one).toString(),
                            one.equals(item),
                            answer == null ? null : InspectionTones.of(answer.result()));
                })
                .toList();
    }

    /** How many are answered. */
    public int getAnswered() {
        return details().answers().size();
    }

    /** How many there are. */
    public int getAll() {
        return details().items().size();
    }

    public String getTitle() {
        return checklist.title(Objects.requireNonNullElse(item, ""));
    }

    public String getArticleText() {
        return checklist.article(Objects.requireNonNullElse(item, ""));
    }

    /** What to look at. */
    public List<String> getChecks() {
        return checklist.checks(Objects.requireNonNullElse(item, ""));
    }

    private @Nullable AnsweredPoint own() {
        var last = open.record(number).selfInspection();
        return last == null || item == null ? null : last.point(item).orElse(null);
    }

    /** What the enterprise answered to it in its last self-inspection; absent where it was not asked. */
    public @Nullable StatusView getOwnAnswer() {
        var own = own();
        var conformity = own == null ? null : own.answer().conformity();
        return conformity == null ? null : SelfInspectionTones.of(conformity);
    }

    /** What it noted there. */
    public String getOwnNote() {
        var own = own();
        return own == null ? "" : own.answer().note();
    }

    /** Whether both answers are there and differ. A deviation is not yet falsity. */
    public boolean isDeviating() {
        var own = own();
        var answer = details().answers().get(item);
        return own != null
                && answer != null
                && own.answer().conformity() != null
                && answer.result() != ItemResult.OBSERVATION
                && !own.answer().conformity().name().equals(answer.result().name());
    }

    /** The photos and papers at this question. */
    public List<DocumentView> getDocuments() {
        var record = open.record(number);
        return record.file().documents().stream()
                .filter(document ->
                        document.purpose() != null && document.purpose().equals(item))
                .map(document -> documentViews.of(document, record.file().names()))
                .toList();
    }

    /** The answers that can be chosen. */
    public ItemResult[] getResults() {
        return ItemResult.values();
    }

    /** The articles that the question rests on: rule book id by citation. */
    public Map<String, String> getArticles() {
        var choices = new LinkedHashMap<String, String>();
        checklist.item(Objects.requireNonNullElse(item, "")).stream()
                .flatMap(one -> one.anchors().isEmpty() ? List.of(one.id()).stream() : one.anchors().stream())
                .flatMap(id -> rules.current().find(id).stream())
                .forEach(rule -> choices.put(
                        rule.article(language.locale()) + " · " + rule.title().in(language.locale()), rule.id()));
        return choices;
    }

    /** Keeps the answer; goes on to the next question, or to the finding that it needs. */
    public String answer() {
        var chosen = Objects.requireNonNull(result);
        work.answer(key(), Objects.requireNonNull(item), chosen, note, revisionSeen);
        open.changed();
        feedback.done("inspection.checklist.saved");
        if (chosen.severity().isPresent()) {
            return at(item).asOutcome();
        }
        var items = details().items();
        var next = items.indexOf(item) + 1;
        return at(next < items.size() ? items.get(next) : item).asOutcome();
    }

    /** Keeps a photo or paper. */
    public String addEvidence() {
        work.addEvidence(key(), Objects.requireNonNull(item), uploads.required(file), effectiveOn);
        feedback.done("inspection.checklist.evidence.added");
        return at(item).asOutcome();
    }

    /** Makes the finding, or words it anew. */
    public String find() {
        work.find(key(), Objects.requireNonNull(item), Objects.requireNonNull(article), text);
        feedback.done("inspection.checklist.finding.kept");
        return at(item).asOutcome();
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public @Nullable String getItem() {
        return item;
    }

    public void setItem(@Nullable String item) {
        this.item = item;
    }

    public @Nullable ItemResult getResult() {
        return result;
    }

    public void setResult(@Nullable ItemResult result) {
        this.result = result;
    }

    public String getNote() {
        return note;
    }

    public void setNote(@Nullable String note) {
        this.note = note == null ? "" : note;
    }

    public @Nullable String getArticle() {
        return article;
    }

    public void setArticle(@Nullable String article) {
        this.article = article;
    }

    public String getText() {
        return text;
    }

    public void setText(@Nullable String text) {
        this.text = text == null ? "" : text;
    }

    public @Nullable LocalDate getEffectiveOn() {
        return effectiveOn;
    }

    public void setEffectiveOn(@Nullable LocalDate effectiveOn) {
        this.effectiveOn = effectiveOn;
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part file) {
        this.file = file;
    }
}
