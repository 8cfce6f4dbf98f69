package org.infopool.web.notice;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.infopool.domain.access.Role;
import org.infopool.domain.notice.NoticeMode;
import org.infopool.domain.notice.NoticeNumber;
import org.infopool.domain.shared.Words;
import org.infopool.ejb.casefile.CaseFile;
import org.infopool.ejb.serving.PaperDetails;
import org.infopool.ejb.serving.PaperRecord;
import org.infopool.ejb.serving.PaperState;
import org.infopool.ejb.serving.ServiceEntry;
import org.infopool.ejb.serving.ServingService;
import org.infopool.web.platform.ActionView;
import org.infopool.web.platform.Address;
import org.infopool.web.platform.Crumb;
import org.infopool.web.platform.CurrentUser;
import org.infopool.web.platform.DocumentViews;
import org.infopool.web.platform.Fact;
import org.infopool.web.platform.Feedback;
import org.infopool.web.platform.FileBacking;
import org.infopool.web.platform.Language;
import org.infopool.web.platform.ObjectHead;
import org.infopool.web.platform.PageWords;
import org.infopool.web.platform.ReaderForm;
import org.infopool.web.platform.SubjectPages;
import org.infopool.web.platform.TimelineEntry;
import org.infopool.web.platform.Uploads;
import org.jspecify.annotations.Nullable;

/** Backs {@code notice/paper.xhtml}: one paper that is to be served, what it says, and how it was served. */
@Named
@ViewScoped
public class PaperPage extends FileBacking {
    private static final long serialVersionUID = 1L;

    @Inject
    private ServingService serving;

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

    private final PaperForm form = new PaperForm();
    private String number = "";
    private int eventsSeen = -1;
    private transient @Nullable Part file;
    private transient @Nullable PaperRecord record;

    public String getNumber() {
        return number;
    }

    public void setNumber(@Nullable String number) {
        this.number = Objects.requireNonNullElse(number, "");
    }

    private PaperRecord record() {
        var known = record;
        if (known == null) {
            known = serving.record(new NoticeNumber(number));
            record = known;
            if (eventsSeen < 0) {
                eventsSeen = known.details().events();
            }
        }
        return known;
    }

    private PaperDetails details() {
        return record().details();
    }

    @Override
    protected CaseFile caseFile() {
        return record().file();
    }

    private Address here() {
        return Address.of("/notice/paper.xhtml").with("number", number);
    }

    /** The address of this page without a form. */
    public String getHere() {
        return here().toString();
    }

    /** Number, what it is, how far its service has come, what can be done. */
    public ObjectHead getHead() {
        var paper = details().summary();
        var head = new ObjectHead(
                number,
                paper.subject(language.locale()),
                PaperTones.of(paper.state()),
                user.isStaff()
                        ? new Crumb(words.of("paper.list.title"), PaperListPage.PATH)
                        : new Crumb(words.of("notice.list.title"), NoticeListPage.PATH));
        if (paper.state() != PaperState.SERVED) {
            head = head.withNext(words.of("paper.view.next." + paper.state()), nextClock());
        }
        return head.withActions(actions());
    }

    private List<ActionView> actions() {
        var actions = new ArrayList<ActionView>();
        if (isServable()) {
            actions.add(new ActionView(words.of("paper.view.post"), here().with("do", "post")));
            actions.add(new ActionView(words.of("paper.view.person"), here().with("do", "person")));
            if (details().summary().state() == PaperState.AWAITED) {
                actions.add(new ActionView(words.of("paper.view.public"), here().with("do", "public")));
            }
        }
        var matter = SubjectPages.of(details().summary().about());
        if (matter != null) {
            actions.add(new ActionView(words.of("notice.view.toMatter"), matter));
        }
        return actions;
    }

    /** Whether the reader may record how it was served. */
    public boolean isServable() {
        return user.has(Role.CASEWORKER) && details().summary().state() != PaperState.SERVED;
    }

    /** Whether it can be published still. */
    public boolean isPublishable() {
        return user.has(Role.CASEWORKER) && details().summary().state() == PaperState.AWAITED;
    }

    /** What it says, line by line. */
    public List<String> getLines() {
        var paper = details();
        return (Words.isChinese(language.locale()) ? paper.bodyChinese() : paper.bodyEnglish())
                .lines()
                .toList();
    }

    /** On whom it is to be served, and how it was. */
    public List<Fact> getFacts() {
        var paper = details().summary();
        var locale = language.locale();
        var facts = new ArrayList<Fact>();
        facts.add(new Fact(words.of("paper.view.on"), Objects.requireNonNullElse(paper.enterpriseName(), "–")));
        var matter = SubjectPages.of(paper.about());
        facts.add(new Fact(
                words.of("notice.view.about"), paper.aboutNumber(), matter == null ? null : matter.toString()));
        facts.add(new Fact(words.of("notice.view.written"), ReaderForm.instant(paper.writtenAt(), locale)));
        facts.add(new Fact(
                words.of("paper.view.consent"),
                words.of(details().agreed() ? "paper.view.consent.given" : "paper.view.consent.none")));
        if (paper.publishedOn() != null) {
            facts.add(new Fact(words.of("paper.view.publishedOn"), ReaderForm.day(paper.publishedOn(), locale)));
        }
        if (paper.mode() != null) {
            facts.add(new Fact(words.of("paper.view.servedOn"), ReaderForm.day(paper.servedOn(), locale)));
            facts.add(new Fact(words.of("paper.view.mode"), words.of(paper.mode())));
            addProof(facts);
        }
        return facts;
    }

    private void addProof(List<Fact> facts) {
        var proof = details().proof();
        if (proof == null) {
            return;
        }
        if (proof.receipt() != null && details().summary().mode() != NoticeMode.PORTAL) {
            facts.add(new Fact(words.of("paper.view.receipt"), proof.receipt()));
        }
        if (proof.receivedBy() != null) {
            facts.add(new Fact(words.of("paper.view.receivedBy"), proof.receivedBy()));
        }
        if (proof.refused()) {
            facts.add(new Fact(words.of("paper.view.left"), Objects.requireNonNullElse(proof.witness(), "")));
        }
        if (proof.document() != null) {
            facts.add(new Fact(
                    words.of("paper.view.proof"),
                    proof.document().value(),
                    DocumentViews.href(proof.document().value())));
        }
    }

    /** What happened since the page was opened, when somebody was quicker. */
    public List<TimelineEntry> getSince() {
        return since(serving.record(new NoticeNumber(number)).file(), eventsSeen);
    }

    /** What is typed. */
    public PaperForm getForm() {
        return form;
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part file) {
        this.file = file;
    }

    /** Records that it was served by post or in person. */
    public String serve() {
        serving.serve(
                new NoticeNumber(number),
                new ServiceEntry(
                        form.isByPost() ? NoticeMode.POST : NoticeMode.IN_PERSON,
                        day(),
                        form.getReceipt(),
                        form.getReceivedBy(),
                        form.isRefused(),
                        form.getWitness()),
                uploads.required(file),
                eventsSeen);
        feedback.done("paper.view.served", number);
        return here().asOutcome();
    }

    /** Records that it was published. */
    public String publish() {
        serving.publish(
                new NoticeNumber(number),
                day(),
                Objects.requireNonNullElse(form.getReason(), ""),
                uploads.required(file),
                eventsSeen);
        feedback.done("paper.view.published", number);
        return here().asOutcome();
    }

    private LocalDate day() {
        return Objects.requireNonNull(form.getDay());
    }
}
