package org.infopool.web.selfinspection;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.infopool.domain.access.Role;
import org.infopool.domain.rulebook.CriterionGroup;
import org.infopool.domain.selfinspection.Conformity;
import org.infopool.domain.selfinspection.SelfInspectionNumber;
import org.infopool.domain.selfinspection.SelfInspectionStatus;
import org.infopool.domain.selfinspection.Shortage;
import org.infopool.domain.shared.RuleViolated;
import org.infopool.ejb.casefile.CaseFile;
import org.infopool.ejb.rulebook.RuleBooks;
import org.infopool.ejb.selfinspection.AnsweredPoint;
import org.infopool.ejb.selfinspection.SelfInspectionDetails;
import org.infopool.ejb.selfinspection.SelfInspectionRecord;
import org.infopool.ejb.selfinspection.SelfInspectionService;
import org.infopool.web.platform.ActionView;
import org.infopool.web.platform.Address;
import org.infopool.web.platform.Crumb;
import org.infopool.web.platform.CurrentUser;
import org.infopool.web.platform.DocumentView;
import org.infopool.web.platform.DocumentViews;
import org.infopool.web.platform.Fact;
import org.infopool.web.platform.Feedback;
import org.infopool.web.platform.FileBacking;
import org.infopool.web.platform.Language;
import org.infopool.web.platform.ObjectHead;
import org.infopool.web.platform.PageWords;
import org.infopool.web.platform.ReaderForm;
import org.infopool.web.platform.StatusView;
import org.infopool.web.platform.TabView;
import org.infopool.web.platform.TimelineEntry;
import org.infopool.web.platform.Uploads;
import org.jspecify.annotations.Nullable;

/** Backs {@code selfinspection/view.xhtml}: the checklist, one group of questions at a time, then what is signed. */
@Named
@ViewScoped
public class SelfInspectionPage extends FileBacking {
    private static final long serialVersionUID = 1L;
    private static final String PATH = "/selfinspection/view.xhtml";

    /** The part in which everything is looked over and handed in. */
    private static final String CHECK = "check";

    /** One question as it is read. */
    public record PointView(
            String item,
            String key,
            String title,
            String article,
            List<String> checks,
            @Nullable StatusView status,
            String note,
            @Nullable String plan,
            List<DocumentView> documents) {}

    /** Something that is lacking, and where. */
    public record ShortageView(String text, String question, String href) {}

    @Inject
    private SelfInspectionService selfInspections;

    @Inject
    private ChecklistWords checklist;

    @Inject
    private RuleBooks rules;

    @Inject
    private Uploads uploads;

    @Inject
    private CurrentUser user;

    @Inject
    private DocumentViews documentViews;

    @Inject
    private PageWords words;

    @Inject
    private Language language;

    @Inject
    private Feedback feedback;

    private String number = "";
    private @Nullable String group;
    private @Nullable String item;
    private int eventsSeen = -1;
    private List<PointForm> forms = new ArrayList<>();
    private @Nullable LocalDate effectiveOn;
    private boolean declared;
    private transient @Nullable Part file;
    private transient @Nullable SelfInspectionRecord record;

    /** Opens the part that the address names, or the first. */
    public void open() {
        var details = details();
        eventsSeen = details.events();
        if (group == null) {
            group = isDraft() ? getGroups().getFirst().code() : CHECK;
        }
        forms = new ArrayList<>(pointsOfGroup(details).map(PointForm::new).toList());
    }

    private java.util.stream.Stream<AnsweredPoint> pointsOfGroup(SelfInspectionDetails details) {
        return details.points().stream()
                .filter(point -> checklist.group(point.item()).equals(group));
    }

    private SelfInspectionNumber key() {
        return new SelfInspectionNumber(number);
    }

    private SelfInspectionRecord record() {
        var known = record;
        if (known == null) {
            known = selfInspections.record(key());
            record = known;
        }
        return known;
    }

    private SelfInspectionDetails details() {
        return record().details();
    }

    @Override
    protected CaseFile caseFile() {
        return record().file();
    }

    private Address here() {
        return Address.of(PATH).with("number", number).with("group", group);
    }

    /** The address of this part without a form. */
    public String getHere() {
        return here().toString();
    }

    /** Whether it is being answered, by the one who reads it. */
    public boolean isDraft() {
        return details().status() == SelfInspectionStatus.DRAFT && user.has(Role.APPLICANT);
    }

    /** Whether the questions of a group are being answered. */
    public boolean isAnswering() {
        return isDraft() && !CHECK.equals(group);
    }

    /** Whether everything is looked over. */
    public boolean isChecking() {
        return CHECK.equals(group);
    }

    /** Number, holder, status, what happens next, what can be done. */
    public ObjectHead getHead() {
        var details = details();
        var head = new ObjectHead(
                details.number().value(),
                details.enterpriseName(),
                SelfInspectionTones.of(details.status()),
                new Crumb(words.of("selfinspection.list.title"), "/selfinspection/list.xhtml"));
        if (isDraft()) {
            head = head.withNext(
                    words.of(
                            "selfinspection.view.next",
                            details.answered(),
                            details.points().size()),
                    null);
            if (!isChecking()) {
                head = head.withActions(List.of(new ActionView(
                        words.of("selfinspection.view.check"),
                        Address.of(PATH).with("number", number).with("group", CHECK))));
            }
        }
        return head;
    }

    /** The groups of questions with how many are answered, then the part for handing in. */
    public List<TabView> getTabs() {
        var details = details();
        var tabs = new ArrayList<TabView>();
        for (var one : getGroups()) {
            var all = details.points().stream()
                    .filter(point -> checklist.group(point.item()).equals(one.code()))
                    .toList();
            var open = all.stream()
                    .filter(point -> point.answer().conformity() == null)
                    .count();
            tabs.add(new TabView(
                    one.title().in(language.locale()),
                    Address.of(PATH)
                            .with("number", number)
                            .with("group", one.code())
                            .toString(),
                    one.code().equals(group),
                    isDraft() && open > 0 ? (Integer) (int) open : null));
        }
        tabs.add(new TabView(
                words.of(isDraft() ? "selfinspection.view.check" : "selfinspection.view.summary"),
                Address.of(PATH).with("number", number).with("group", CHECK).toString(),
                isChecking(),
                null));
        return tabs;
    }

    private List<CriterionGroup> getGroups() {
        return rules.current().criteria().stream()
                .filter(one -> details().points().stream()
                        .anyMatch(point -> checklist.group(point.item()).equals(one.code())))
                .toList();
    }

    /** The fields of the questions of this group. */
    public List<PointForm> getForms() {
        return forms;
    }

    /** What a question is about, with everything said and shown about it. */
    public PointView point(PointForm form) {
        return point(details().point(form.getItem()).orElseThrow());
    }

    /** The questions of this group as they are read. */
    public List<PointView> getPoints() {
        return pointsOfGroup(details()).map(this::point).toList();
    }

    private PointView point(AnsweredPoint point) {
        var answer = point.answer();
        var conformity = answer.conformity();
        return new PointView(
                point.item(),
                point.item().replace('.', '-'),
                checklist.title(point.item()),
                checklist.article(point.item()),
                checklist.checks(point.item()),
                conformity == null ? null : SelfInspectionTones.of(conformity),
                answer.note(),
                conformity != null && conformity.needsPlan()
                        ? words.of(
                                "selfinspection.view.plan.text",
                                answer.plan().what(),
                                answer.plan().who(),
                                ReaderForm.day(answer.plan().by(), language.locale()))
                        : null,
                record().file().documents().stream()
                        .filter(document -> point.item().equals(document.purpose()))
                        .map(document ->
                                documentViews.of(document, record().file().names()))
                        .toList());
    }

    /** The answers that can be chosen. */
    public Conformity[] getAnswers() {
        return Conformity.values();
    }

    /** What it lacks before it can be handed in, with the way there. */
    public List<ShortageView> getShortages() {
        return record().shortages().stream()
                .map(lacking -> new ShortageView(
                        lacking.text(language.locale()),
                        checklist.title(lacking.item()),
                        Address.of(PATH).with("number", number).with("group", checklist.group(lacking.item()))
                                + "#"
                                + fieldId(lacking)))
                .toList();
    }

    private String fieldId(Shortage lacking) {
        var all = details().points().stream()
                .filter(point -> checklist.group(point.item()).equals(checklist.group(lacking.item())))
                .map(AnsweredPoint::item)
                .toList();
        return "answers:points:" + all.indexOf(lacking.item()) + ":" + lacking.field()
                + ("conformity".equals(lacking.field()) ? ":0" : "");
    }

    /** How many questions have which answer, what it is for, who signed. */
    public List<Fact> getFacts() {
        var details = details();
        var facts = new ArrayList<Fact>();
        facts.add(new Fact(
                words.of("selfinspection.view.duty"),
                details.obligation().value(),
                Address.of("/obligation/view.xhtml")
                        .with("number", details.obligation().value())
                        .toString()));
        facts.add(new Fact(
                words.of("selfinspection.view.license"),
                details.license().value(),
                Address.of("/license/view.xhtml")
                        .with("number", details.license().value())
                        .toString()));
        for (var conformity : Conformity.values()) {
            facts.add(new Fact(words.of(conformity), ReaderForm.number(details.count(conformity), language.locale())));
        }
        facts.add(new Fact(words.of("selfinspection.view.ruleBook"), details.ruleBookVersion()));
        if (details.submittedAt() != null) {
            facts.add(new Fact(
                    words.of(details.late() ? "selfinspection.view.submittedLate" : "selfinspection.view.submitted"),
                    ReaderForm.instant(details.submittedAt(), language.locale())));
            facts.add(new Fact(words.of("selfinspection.view.declaredBy"), name(details)));
            facts.add(new Fact(words.of("selfinspection.view.hash"), details.contentHash()));
        }
        return facts;
    }

    private @Nullable String name(SelfInspectionDetails details) {
        var name = record().file().names().get(details.declaredBy());
        return name == null ? null : name.in(language.locale());
    }

    /** Keeps every answer of this group that was changed. */
    public String save() {
        keep();
        feedback.done("selfinspection.view.saved");
        return here().asOutcome();
    }

    /** Keeps them, and goes on to the next group. */
    public String saveAndContinue() {
        keep();
        var codes =
                new ArrayList<>(getGroups().stream().map(CriterionGroup::code).toList());
        codes.add(CHECK);
        return Address.of(PATH)
                .with("number", number)
                .with("group", codes.get(codes.indexOf(group) + 1))
                .asOutcome();
    }

    private void keep() {
        var changed = forms.stream().filter(PointForm::isChanged).toList();
        try {
            if (!changed.isEmpty()) {
                selfInspections.answer(
                        key(), changed.stream().map(PointForm::given).toList());
            }
        } catch (RuleViolated refused) {
            compare(changed);
            throw refused;
        } finally {
            record = null;
        }
    }

    /** Shows beside each answer what a colleague has answered meanwhile. */
    private void compare(List<PointForm> changed) {
        var stored = selfInspections.record(key()).details();
        for (var form : changed) {
            var point = stored.point(form.getItem()).orElseThrow();
            if (point.saved() != form.given().saved()) {
                form.overtakenBy(point);
            }
        }
    }

    /** Keeps every answer of this group that was changed, and goes on to add a document to one of the questions. */
    public String saveAndAttach(String question) {
        keep();
        return here().with("do", "evidence").with("item", question).asOutcome();
    }

    /** Adds the chosen file to the question that the address names. */
    public String addEvidence() {
        selfInspections.addEvidence(
                key(), Objects.requireNonNull(item), uploads.required(file), Objects.requireNonNull(effectiveOn));
        feedback.done("selfinspection.view.evidence.added", checklist.title(item));
        return here().asOutcome();
    }

    /** Declares it true and hands it in. */
    public String submit() {
        selfInspections.submit(key(), declared, eventsSeen);
        feedback.done("selfinspection.view.handedIn", number);
        return here().asOutcome();
    }

    /** What happened since the page was opened, when somebody was quicker. */
    public List<TimelineEntry> getSince() {
        return since(selfInspections.record(key()).file(), eventsSeen);
    }

    /** The question that a file is added to. */
    public String getItemTitle() {
        return item == null ? "" : checklist.title(item);
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public @Nullable String getGroup() {
        return group;
    }

    public void setGroup(@Nullable String group) {
        this.group = group;
    }

    public @Nullable String getItem() {
        return item;
    }

    public void setItem(@Nullable String item) {
        this.item = item;
    }

    public @Nullable LocalDate getEffectiveOn() {
        return effectiveOn;
    }

    public void setEffectiveOn(@Nullable LocalDate effectiveOn) {
        this.effectiveOn = effectiveOn;
    }

    public boolean isDeclared() {
        return declared;
    }

    public void setDeclared(boolean declared) {
        this.declared = declared;
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part file) {
        this.file = file;
    }
}
