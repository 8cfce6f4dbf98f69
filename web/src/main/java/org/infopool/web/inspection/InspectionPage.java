package org.infopool.web.inspection;

import jakarta.enterprise.inject.Instance;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.infopool.domain.access.Role;
import org.infopool.domain.inspection.CheckIn;
import org.infopool.domain.inspection.FindingStatus;
import org.infopool.domain.inspection.InspectionNumber;
import org.infopool.domain.inspection.InspectionStatus;
import org.infopool.domain.inspection.Reply;
import org.infopool.domain.shared.PersonNumber;
import org.infopool.ejb.access.CurrentActor;
import org.infopool.ejb.casefile.CaseFile;
import org.infopool.ejb.inspection.FindingView;
import org.infopool.ejb.inspection.InspectionDetails;
import org.infopool.ejb.inspection.InspectionRecord;
import org.infopool.ejb.inspection.InspectionService;
import org.infopool.ejb.inspection.InspectionWorkService;
import org.infopool.ejb.rulebook.RuleBooks;
import org.infopool.web.platform.ActionView;
import org.infopool.web.platform.Address;
import org.infopool.web.platform.Crumb;
import org.infopool.web.platform.CurrentUser;
import org.infopool.web.platform.DocumentView;
import org.infopool.web.platform.Fact;
import org.infopool.web.platform.Feedback;
import org.infopool.web.platform.FileBacking;
import org.infopool.web.platform.Language;
import org.infopool.web.platform.ObjectHead;
import org.infopool.web.platform.PageWords;
import org.infopool.web.platform.PersonView;
import org.infopool.web.platform.ReaderForm;
import org.infopool.web.platform.StatusView;
import org.infopool.web.platform.SubjectPages;
import org.infopool.web.platform.TabView;
import org.infopool.web.platform.TimelineEntry;
import org.jspecify.annotations.Nullable;

/** Backs {@code inspection/view.xhtml}: the order, the record and its answer; the checklist is {@link InspectionChecklist}. */
@Named
@ViewScoped
public class InspectionPage extends FileBacking {
    private static final long serialVersionUID = 1L;

    /** Its address. */
    static final String PATH = "/inspection/view.xhtml";

    /** One finding with what may be done about it. */
    public record FindingRow(
            String number,
            StatusView severity,
            String question,
            String article,
            String text,
            String status,
            List<ActionView> actions) {}

    @Inject
    private OpenInspection open;

    @Inject
    private InspectionService inspections;

    @Inject
    private InspectionWorkService work;

    @Inject
    private Instance<FindingActions> findingActions;

    @Inject
    private RuleBooks rules;

    @Inject
    private CurrentUser user;

    @Inject
    private CurrentActor actor;

    @Inject
    private PageWords words;

    @Inject
    private Language language;

    @Inject
    private Feedback feedback;

    private String number = "";
    private String tab = "order";
    private int eventsSeen = -1;
    private boolean cancellable;
    private boolean answerable;
    private boolean certificatesShown;
    private boolean recusalTold;
    private String representative = "";
    private String reason = "";
    private @Nullable Reply reply;
    private String replyWords = "";
    private String summary = "";

    /** Opens the part that the address names. */
    public void open() {
        eventsSeen = details().events();
        cancellable = user.has(Role.DIRECTOR) && (has(InspectionStatus.ORDERED) || has(InspectionStatus.UNDER_WAY));
        answerable =
                has(InspectionStatus.RECORDED) && details().reply() == null && (user.has(Role.APPLICANT) || isMember());
    }

    /** Whether the reader could call it off when the page was opened. What is sent later is refused with its reason. */
    public boolean isCancellable() {
        return cancellable;
    }

    /** Whether the reader could answer the record when the page was opened. */
    public boolean isAnswerable() {
        return answerable;
    }

    private InspectionNumber key() {
        return new InspectionNumber(number);
    }

    private InspectionRecord record() {
        return open.record(number);
    }

    private InspectionDetails details() {
        return record().details();
    }

    @Override
    protected CaseFile caseFile() {
        return record().file();
    }

    private Address here() {
        return Address.of(PATH).with("number", number).with("tab", tab);
    }

    /** The address of this part without a form. */
    public String getHere() {
        return here().toString();
    }

    /** Whether the reader is of the team. */
    public boolean isMember() {
        return details().team().stream().anyMatch(member -> member.person().equals(actor.person()));
    }

    private boolean has(InspectionStatus status) {
        return details().status() == status;
    }

    /** Number, whom, status, what happens next, what can be done. */
    public ObjectHead getHead() {
        var details = details();
        var head = new ObjectHead(
                details.number().value(),
                details.enterpriseName(),
                InspectionTones.of(details.status()),
                new Crumb(words.of("inspection.list.title"), "/inspection/list.xhtml"));
        var next = "inspection.view.next."
                + (has(InspectionStatus.RECORDED) && details.reply() != null
                        ? "REPLIED"
                        : details.status().name());
        if (words.has(next)) {
            head = head.withNext(words.of(next, ReaderForm.day(details.plannedOn(), language.locale())), null);
        }
        return head.withActions(actions(details)).withOthers(ending());
    }

    private List<ActionView> actions(InspectionDetails details) {
        var actions = new ArrayList<ActionView>();
        if (isMember() && has(InspectionStatus.ORDERED)) {
            actions.add(action("inspection.view.checkIn", "order", "checkIn"));
        }
        if (isMember() && has(InspectionStatus.UNDER_WAY)) {
            actions.add(new ActionView(
                    words.of("inspection.view.checklist"),
                    Address.of(PATH).with("number", number).with("tab", "checklist")));
        }
        if (answerable) {
            actions.add(action(
                    user.has(Role.APPLICANT) ? "inspection.view.reply" : "inspection.view.enterReply",
                    "record",
                    "reply"));
        }
        if (isMember() && has(InspectionStatus.RECORDED) && details.reply() != null) {
            actions.add(action("inspection.view.conclude", "record", "conclude"));
        }
        if (isMember() && (has(InspectionStatus.UNDER_WAY) || has(InspectionStatus.RECORDED)) && isSigned(details)) {
            actions.add(action("inspection.view.reopen", "record", "reopen"));
        }
        return actions;
    }

    private List<ActionView> ending() {
        return cancellable ? List.of(action("inspection.view.cancel", "order", "cancel")) : List.of();
    }

    private ActionView action(String key, String onTab, String act) {
        return new ActionView(
                words.of(key),
                Address.of(PATH).with("number", number).with("tab", onTab).with("do", act));
    }

    private static boolean isSigned(InspectionDetails details) {
        return details.reply() == null && details.team().stream().anyMatch(member -> member.signedAt() != null);
    }

    /** The parts of the page. */
    public List<TabView> getTabs() {
        var tabs = new ArrayList<TabView>();
        tabs.add(tab("order", null));
        if (isReadable()) {
            tabs.add(tab(
                    "checklist", details().items().size() - details().answers().size()));
            tabs.add(tab("findings", details().findings().size()));
            tabs.add(tab("record", null));
        }
        return tabs;
    }

    private TabView tab(String name, @Nullable Integer count) {
        return new TabView(
                words.of("inspection.view.tab." + name),
                Address.of(PATH).with("number", number).with("tab", name).toString(),
                name.equals(tab),
                count == null || count == 0 ? null : count);
    }

    /** Whether answers and findings can be read: by staff from the beginning on, by the enterprise when they are signed. */
    public boolean isReadable() {
        return !has(InspectionStatus.ORDERED)
                && (user.isStaff() || has(InspectionStatus.RECORDED) || has(InspectionStatus.CONCLUDED));
    }

    /** What was ordered. */
    public List<Fact> getFacts() {
        var details = details();
        var page = SubjectPages.of(details.ground());
        var facts = new ArrayList<Fact>();
        facts.add(new Fact(words.of("inspection.view.kind"), words.of(details.kind())));
        facts.add(new Fact(
                words.of("inspection.view.ground"), details.ground().number(), page == null ? null : page.toString()));
        facts.add(new Fact(words.of("inspection.view.purpose"), details.purpose()));
        facts.add(new Fact(
                words.of("inspection.view.plannedOn"), ReaderForm.day(details.plannedOn(), language.locale())));
        facts.add(new Fact(
                words.of("inspection.view.announced"),
                words.of(details.announced() ? "inspection.view.yes" : "inspection.view.no")));
        facts.add(new Fact(
                words.of("inspection.view.questions"),
                ReaderForm.number(details.items().size(), language.locale())));
        if (details.checkedInAt() != null) {
            facts.add(new Fact(
                    words.of("inspection.view.checkedInAt"),
                    ReaderForm.instant(details.checkedInAt(), language.locale())));
            facts.add(new Fact(words.of("inspection.view.representative"), details.representative()));
        }
        return facts;
    }

    /** The record: who signed, how the enterprise answered, what the report says. */
    public List<Fact> getRecordFacts() {
        var details = details();
        var facts = new ArrayList<Fact>();
        for (var member : details.team()) {
            facts.add(new Fact(
                    name(member.person()),
                    member.signedAt() == null
                            ? words.of("inspection.view.notSigned")
                            : words.of(
                                    "inspection.view.signedAt",
                                    ReaderForm.instant(member.signedAt(), language.locale()))));
        }
        facts.add(new Fact(words.of("inspection.view.hash"), details.contentHash()));
        var given = details.reply();
        facts.add(new Fact(words.of("inspection.view.replied"), given == null ? null : words.of(given)));
        if (details.replyWords() != null && !details.replyWords().isEmpty()) {
            facts.add(new Fact(words.of("inspection.view.replyWords"), details.replyWords()));
        }
        if (details.summary() != null) {
            facts.add(new Fact(words.of("inspection.view.summary"), details.summary()));
            facts.add(new Fact(
                    words.of("inspection.view.concludedOn"), ReaderForm.day(details.concludedOn(), language.locale())));
        }
        return facts;
    }

    /** Whether the reader can sign the record now. */
    public boolean isSignable() {
        return has(InspectionStatus.UNDER_WAY)
                && details().team().stream()
                        .anyMatch(member -> member.person().equals(actor.person()) && member.signedAt() == null);
    }

    /** The findings, each with what may be done about it. */
    public List<FindingRow> getFindings() {
        return details().findings().stream().map(this::row).toList();
    }

    private FindingRow row(FindingView finding) {
        var actions = new ArrayList<ActionView>();
        if (finding.status() == FindingStatus.FINAL) {
            findingActions.forEach(more -> actions.addAll(more.actions(finding)));
        }
        var article = rules.current().find(finding.article());
        return new FindingRow(
                finding.number().value(),
                InspectionTones.of(finding.severity()),
                rules.current()
                        .find(finding.item())
                        .map(rule -> rule.title().in(language.locale()))
                        .orElse(finding.item()),
                words.of(
                        "inspection.view.finding.article",
                        article.map(rule -> rule.article(language.locale())).orElse(finding.article()),
                        finding.textVersion()),
                finding.text(),
                words.of(finding.status()),
                actions);
    }

    /** The team. */
    public List<PersonView> getPeople() {
        return details().team().stream()
                .map(member -> new PersonView(words.of("inspection.view.member"), name(member.person()), null))
                .toList();
    }

    private String name(PersonNumber person) {
        var name = record().file().names().get(person);
        return name == null ? person.value() : name.in(language.locale());
    }

    /** Photos and papers; an enterprise reads them with the record. */
    @Override
    public List<DocumentView> getDocuments() {
        return isReadable() || user.isStaff() ? super.getDocuments() : List.of();
    }

    /** What happened since the page was opened, when somebody was quicker. */
    public List<TimelineEntry> getSince() {
        open.changed();
        return since(record().file(), eventsSeen);
    }

    /** Begins the inspection. */
    public String checkIn() {
        work.checkIn(key(), new CheckIn(certificatesShown, recusalTold, representative), eventsSeen);
        feedback.done("inspection.view.checkedIn", number);
        return Address.of(PATH).with("number", number).with("tab", "checklist").asOutcome();
    }

    /** Calls it off. */
    public String cancel() {
        inspections.cancel(key(), reason, eventsSeen);
        feedback.done("inspection.view.cancelled", number);
        return here().asOutcome();
    }

    /** Signs the record. */
    public String sign() {
        work.sign(key(), eventsSeen);
        feedback.done("inspection.view.signed");
        return here().asOutcome();
    }

    /** Takes the signatures back. */
    public String reopen() {
        work.reopen(key(), reason, eventsSeen);
        feedback.done("inspection.view.reopened");
        return here().asOutcome();
    }

    /** Answers the record: the enterprise itself, or an inspector for what it did in front of them. */
    public String reply() {
        var given = Objects.requireNonNull(reply);
        if (user.has(Role.APPLICANT)) {
            work.reply(key(), given, replyWords, eventsSeen);
        } else {
            work.enterReply(key(), given, replyWords, eventsSeen);
        }
        feedback.done("inspection.view.replied.done");
        return here().asOutcome();
    }

    /** Makes the report. */
    public String conclude() {
        work.conclude(key(), summary, eventsSeen);
        feedback.done("inspection.view.concluded", number);
        return Address.of(PATH).with("number", number).with("tab", "findings").asOutcome();
    }

    /** How the record can be answered. */
    public Reply[] getReplies() {
        return Reply.values();
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getTab() {
        return tab;
    }

    public void setTab(@Nullable String tab) {
        this.tab = tab == null ? "order" : tab;
    }

    public boolean isCertificatesShown() {
        return certificatesShown;
    }

    public void setCertificatesShown(boolean certificatesShown) {
        this.certificatesShown = certificatesShown;
    }

    public boolean isRecusalTold() {
        return recusalTold;
    }

    public void setRecusalTold(boolean recusalTold) {
        this.recusalTold = recusalTold;
    }

    public String getRepresentative() {
        return representative;
    }

    public void setRepresentative(@Nullable String representative) {
        this.representative = representative == null ? "" : representative;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason == null ? "" : reason;
    }

    public @Nullable Reply getReply() {
        return reply;
    }

    public void setReply(@Nullable Reply reply) {
        this.reply = reply;
    }

    public String getReplyWords() {
        return replyWords;
    }

    public void setReplyWords(@Nullable String replyWords) {
        this.replyWords = replyWords == null ? "" : replyWords;
    }

    public String getSummary() {
        return summary;
    }

    public void setSummary(@Nullable String summary) {
        this.summary = summary == null ? "" : summary;
    }
}
