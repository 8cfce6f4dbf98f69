package org.infopool.web.obligation;

import jakarta.enterprise.inject.Instance;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.infopool.domain.access.Role;
import org.infopool.domain.obligation.Fulfilment;
import org.infopool.domain.obligation.ObligationNumber;
import org.infopool.ejb.casefile.CaseFile;
import org.infopool.ejb.obligation.ObligationDetails;
import org.infopool.ejb.obligation.ObligationRecord;
import org.infopool.ejb.obligation.ObligationRecordService;
import org.infopool.ejb.obligation.ObligationService;
import org.infopool.ejb.rulebook.RuleBooks;
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
import org.infopool.web.platform.StatusView;
import org.infopool.web.platform.SubjectPages;
import org.infopool.web.platform.TimelineEntry;
import org.infopool.web.platform.Uploads;
import org.jspecify.annotations.Nullable;

/** Backs {@code obligation/view.xhtml}: one duty, how it is met, and what was filed for it. */
@Named
@ViewScoped
public class ObligationPage extends FileBacking {
    private static final long serialVersionUID = 1L;

    @Inject
    private ObligationRecordService records;

    @Inject
    private ObligationService obligations;

    @Inject
    private Instance<ObligationActions> others;

    @Inject
    private RuleBooks rules;

    @Inject
    private Uploads uploads;

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
    private @Nullable LocalDate doneOn;
    private transient @Nullable Part file;
    private transient @Nullable ObligationRecord record;

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    private ObligationRecord record() {
        var known = record;
        if (known == null) {
            known = records.record(new ObligationNumber(number));
            record = known;
            if (eventsSeen < 0) {
                eventsSeen = known.details().events();
            }
        }
        return known;
    }

    private ObligationDetails details() {
        return record().details();
    }

    @Override
    protected CaseFile caseFile() {
        return record().file();
    }

    private Address here() {
        return Address.of("/obligation/view.xhtml").with("number", number);
    }

    /** The address of this page without a form. */
    public String getHere() {
        return here().toString();
    }

    /** Number, duty, status, what happens next, what can be done. */
    public ObjectHead getHead() {
        var duty = details();
        var head = new ObjectHead(
                duty.number().value(),
                title(),
                StatusView.of(duty.status(), ObligationTones.of(duty.status())),
                new Crumb(words.of("obligation.list.title"), "/obligation/list.xhtml"));
        if (duty.isOpen()) {
            head = head.withNext(
                    words.of("obligation.view.next." + duty.fulfilment().name()), nextClock());
        }
        return head.withActions(actions(duty));
    }

    private List<ActionView> actions(ObligationDetails duty) {
        var actions = new ArrayList<ActionView>();
        if (duty.isOpen() && user.has(Role.APPLICANT) && duty.fulfilment() == Fulfilment.FILING) {
            actions.add(new ActionView(words.of("obligation.view.file"), here().with("do", "file")));
        }
        others.forEach(more -> actions.addAll(more.actions(duty)));
        actions.add(new ActionView(
                words.of("obligation.view.license"),
                Address.of("/license/view.xhtml").with("number", duty.license().value())));
        return actions;
    }

    /** Whether the form for filing is offered. */
    public boolean isFilable() {
        return details().isOpen() && user.has(Role.APPLICANT) && details().fulfilment() == Fulfilment.FILING;
    }

    private String title() {
        return rules.current()
                .find(details().duty())
                .map(rule -> rule.title().in(language.locale()))
                .orElse(details().duty());
    }

    /** Whose duty it is, on which article it rests, how it is met. */
    public List<Fact> getFacts() {
        var duty = details();
        var facts = new ArrayList<Fact>();
        facts.add(new Fact(words.of("obligation.view.holder"), duty.enterpriseName()));
        facts.add(new Fact(
                words.of("obligation.list.column.license"),
                duty.license().value(),
                Address.of("/license/view.xhtml")
                        .with("number", duty.license().value())
                        .toString()));
        facts.add(new Fact(
                words.of("obligation.view.article"),
                rules.current()
                        .find(duty.duty())
                        .map(rule -> rule.article(language.locale()))
                        .orElse("")));
        facts.add(new Fact(words.of("obligation.view.start"), ReaderForm.day(duty.start(), language.locale())));
        facts.add(new Fact(words.of("obligation.view.fulfilment"), words.of(duty.fulfilment())));
        var by = duty.metBy();
        if (by != null) {
            var page = SubjectPages.of(by);
            facts.add(new Fact(
                    words.of(duty.late() ? "obligation.view.metLate" : "obligation.view.met"),
                    words.of("obligation.view.metBy", by.number(), ReaderForm.day(duty.doneOn(), language.locale())),
                    page == null ? null : page.toString()));
        }
        return facts;
    }

    /** What happened since the page was opened, when somebody was quicker. */
    public List<TimelineEntry> getSince() {
        return since(records.record(new ObligationNumber(number)).file(), eventsSeen);
    }

    public @Nullable LocalDate getDoneOn() {
        return doneOn;
    }

    public void setDoneOn(@Nullable LocalDate doneOn) {
        this.doneOn = doneOn;
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part file) {
        this.file = file;
    }

    /** Files the document. */
    public String file() {
        obligations.file(
                new ObligationNumber(number), uploads.required(file), Objects.requireNonNull(doneOn), eventsSeen);
        feedback.done("obligation.view.filed", title());
        return here().asOutcome();
    }
}
