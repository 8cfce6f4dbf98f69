package org.infopool.web.enforcement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.infopool.domain.journal.Subject;
import org.infopool.domain.journal.SubjectKind;
import org.infopool.ejb.enforcement.MeasureDetails;
import org.infopool.ejb.enforcement.MeasureRecord;
import org.infopool.web.platform.Address;
import org.infopool.web.platform.ClockView;
import org.infopool.web.platform.ClockViews;
import org.infopool.web.platform.CurrentUser;
import org.infopool.web.platform.DocumentView;
import org.infopool.web.platform.DocumentViews;
import org.infopool.web.platform.Fact;
import org.infopool.web.platform.Language;
import org.infopool.web.platform.PageWords;
import org.infopool.web.platform.PersonView;
import org.infopool.web.platform.ReaderForm;
import org.infopool.web.platform.TimelineEntry;
import org.infopool.web.platform.Timelines;
import org.jspecify.annotations.Nullable;

/** What {@code measure/view.xhtml} shows of the measure that {@link MeasurePage} has opened. */
@Named
@RequestScoped
public class MeasureContent {
    @Inject
    private MeasurePage page;

    @Inject
    private OpenEnforcement open;

    @Inject
    private Subjects subjects;

    @Inject
    private ClockViews clocks;

    @Inject
    private Timelines timelines;

    @Inject
    private DocumentViews documents;

    @Inject
    private CurrentUser user;

    @Inject
    private PageWords words;

    @Inject
    private Language language;

    private MeasureRecord record() {
        return open.measure(page.getNumber());
    }

    private MeasureDetails details() {
        return record().details();
    }

    private Fact fact(String key, @Nullable String value) {
        return new Fact(words.of("measure.view.fact." + key), value);
    }

    private String day(@Nullable LocalDate day) {
        return ReaderForm.day(day, language.locale());
    }

    /** Against whom, on what, by when. */
    public List<Fact> getFacts() {
        var details = details();
        var facts = new ArrayList<Fact>();
        facts.add(new Fact(
                words.of("measure.view.fact.party"),
                details.enterpriseName(),
                user.isStaff()
                        ? Address.of("/enterprise/view.xhtml")
                                .with("uscc", details.uscc().value())
                                .toString()
                        : null));
        facts.add(new Fact(
                words.of("measure.view.fact.basis"), details.basis().number(), Subjects.href(details.basis())));
        facts.add(fact("ordered", day(details.orderedOn())));
        if (details.complyRule() != null) {
            facts.add(fact("days", words.of("measure.view.days", details.days())));
        }
        facts.add(fact("ruleBook", details.ruleBookVersion()));
        return facts;
    }

    /** What is to be done. */
    public String getText() {
        return details().text();
    }

    /** The articles that it rests on. */
    public List<String> getArticles() {
        return details().articles().stream().map(subjects::rule).toList();
    }

    /** Which milder measure was considered, and why it was not enough; empty where none is milder. */
    public List<Fact> getProportion() {
        var considered = details().considered();
        return considered == null
                ? List.of()
                : List.of(
                        fact("considered", words.of(considered)),
                        fact("whyNot", details().whyNotMilder()));
    }

    /** How and when it was served. */
    public List<Fact> getService() {
        return details().servedOn() == null
                ? List.of()
                : List.of(fact("served", day(details().servedOn())), proof());
    }

    /** The paper that was served: its page says how, and keeps the receipt. */
    private Fact proof() {
        var paper = details().serviceProof();
        return new Fact(
                words.of("measure.view.fact.proof"),
                paper,
                paper == null ? null : Subjects.href(new Subject(SubjectKind.NOTICE, paper)));
    }

    /** What the party reported and what the authority said. */
    public List<Fact> getCompliance() {
        var details = details();
        var facts = new ArrayList<Fact>();
        if (details.reportedOn() != null) {
            facts.add(fact("reported", day(details.reportedOn())));
            facts.add(fact("report", details.report()));
        }
        if (details.judgment() != null) {
            facts.add(fact("judgment", details.judgment()));
        }
        if (details.extendedOn() != null) {
            facts.add(fact("extended", day(details.extendedOn())));
            facts.add(fact("extensionReason", details.extensionReason()));
        }
        if (details.endedOn() != null) {
            facts.add(fact("ended", day(details.endedOn())));
        }
        return facts;
    }

    /** What proves the refusal: service, the last day and how it was reached; empty where there is none. */
    public List<Fact> getRefusal() {
        var details = details();
        return details.failedOn() == null
                ? List.of()
                : List.of(
                        fact("served", day(details.servedOn())),
                        proof(),
                        fact("due", day(details.dueOn())),
                        fact("deadline", details.failedDeadline()),
                        fact("failed", day(details.failedOn())));
    }

    public List<ClockView> getClocks() {
        return record().clocks().stream().map(clocks::of).toList();
    }

    public List<TimelineEntry> getTimeline() {
        return timelines.of(record().timeLine(), record().names());
    }

    public List<DocumentView> getDocuments() {
        return documents.of(record().documents(), record().names());
    }

    /** Who ordered it. */
    public List<PersonView> getPeople() {
        var name = record().names().get(details().orderedBy());
        return List.of(new PersonView(
                words.of("measure.view.orderedBy"),
                name == null ? details().orderedBy().value() : subjects.said(name),
                null));
    }
}
