package org.infopool.web.proceeding;

import jakarta.faces.context.FacesContext;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.infopool.domain.enforcement.NoPenalty;
import org.infopool.domain.journal.Act;
import org.infopool.domain.proceeding.Discussion;
import org.infopool.domain.proceeding.HearingPlan;
import org.infopool.domain.proceeding.ProceedingNumber;
import org.infopool.domain.proceeding.ReportedOutcome;
import org.infopool.domain.proceeding.Ruling;
import org.infopool.domain.rulebook.Limb;
import org.infopool.domain.rulebook.MeasureKind;
import org.infopool.domain.shared.LocalizedText;
import org.infopool.domain.shared.PersonNumber;
import org.infopool.ejb.access.CurrentActor;
import org.infopool.ejb.access.StaffMember;
import org.infopool.ejb.proceeding.HearingService;
import org.infopool.ejb.proceeding.HearingService.Minutes;
import org.infopool.ejb.proceeding.ProceedingRecordService;
import org.infopool.ejb.proceeding.ProceedingService;
import org.infopool.ejb.proceeding.RulingService;
import org.infopool.ejb.proceeding.Verdict;
import org.infopool.ejb.proceeding.WeighedPenalty;
import org.infopool.ejb.rulebook.RuleBooks;
import org.infopool.web.platform.Feedback;
import org.infopool.web.platform.Language;
import org.infopool.web.platform.PageWords;
import org.infopool.web.platform.Uploads;
import org.jspecify.annotations.Nullable;

/** Backs the acts of {@code proceeding/view.xhtml}. */
@Named
@ViewScoped
public class ProceedingActs implements Serializable {
    private static final long serialVersionUID = 1;

    @Inject
    private ProceedingPage page;

    @Inject
    private ProceedingService proceedings;

    @Inject
    private HearingService hearings;

    @Inject
    private RulingService rulings;

    @Inject
    private ProceedingRecordService records;

    @Inject
    private CurrentActor current;

    @Inject
    private RuleBooks rules;

    @Inject
    private Uploads uploads;

    @Inject
    private Feedback feedback;

    @Inject
    private Language language;

    @Inject
    private PageWords words;

    private final ProceedingForm form = new ProceedingForm();
    private transient @Nullable Part file;
    private transient @Nullable WeighedPenalty weighed;

    /** Called when the page is opened: the forms of the penalty and of the publication begin with what is proposed. */
    public void open() {
        if (page.may("tell") || page.may("decide")) {
            var proposal = records.proposal(key());
            var told = proposal.told();
            if (told != null) {
                form.fill(told.asIntention());
            } else {
                form.setMeasures(proposal.defaults().stream()
                        .filter(proposal.grounds()::containsKey)
                        .map(Enum::name)
                        .toList());
                form.setBasis(proposal.fineBasis());
                form.setGains(proposal.gains().fen());
            }
        }
        if (page.may("publish")) {
            var text = records.publicationText(key());
            form.setChinese(text.chinese());
            form.setEnglish(text.english());
        }
    }

    private ProceedingNumber key() {
        return new ProceedingNumber(page.getNumber());
    }

    private String reason() {
        return ProceedingForm.text(form.getReason());
    }

    private String done(String act) {
        feedback.done("proceeding.view.done." + act, page.getNumber());
        return page.here().asOutcome();
    }

    private Map<MeasureKind, String> grounds() {
        return records.proposal(key()).grounds();
    }

    /** Files it. */
    public String file() {
        proceedings.file(key(), ProceedingForm.people(form.getPeople()), page.eventsSeen());
        return done("file");
    }

    /** Does not file it. */
    public String refuse() {
        proceedings.doNotFile(key(), reason(), page.eventsSeen());
        return done("refuse");
    }

    /** Gives more time. */
    public String extend() {
        proceedings.extend(key(), reason(), page.eventsSeen());
        return done("extend");
    }

    /** Reports. */
    public String report() {
        proceedings.report(
                key(),
                Objects.requireNonNull(form.getOutcome()),
                reason(),
                form.isComplex(),
                uploads.chosen(file),
                page.eventsSeen());
        return done("report");
    }

    /** Shows what the rule book says of the penalty that was typed, and does nothing. */
    public void weigh() {
        weighed = proceedings.weigh(key(), form.intention(grounds()));
    }

    /** Whether the penalty that was typed is only to be weighed: what the act itself needs can then still be missing. */
    public boolean isWeighing() {
        var sent = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .keySet();
        return sent.stream().anyMatch(name -> name.endsWith(":weigh"))
                && sent.stream().noneMatch(name -> name.endsWith(":go"));
    }

    /** What the rule book says of the penalty that was typed; absent before it was asked. */
    @Nullable
    WeighedPenalty weighed() {
        return weighed;
    }

    /** Tells the party what is intended. */
    public String tell() {
        proceedings.tell(key(), form.intention(grounds()), page.eventsSeen());
        return done("tell");
    }

    /** Makes the statement of the party. */
    public String state() {
        hearings.state(key(), reason(), uploads.chosen(file), page.eventsSeen());
        return done("state");
    }

    /** Asks for a hearing. */
    public String request() {
        hearings.request(key(), page.eventsSeen());
        return done("request");
    }

    /** Sets the hearing. */
    public String plan() {
        hearings.plan(
                key(),
                new HearingPlan(
                        new PersonNumber(ProceedingForm.text(form.getChair())),
                        Objects.requireNonNull(form.getAt()).atZone(Act.ZONE).toInstant(),
                        ProceedingForm.text(form.getPlace()),
                        form.isPublicly()),
                page.eventsSeen());
        return done("plan");
    }

    /** Puts the hearing on record. */
    public String hold() {
        hearings.hold(
                key(),
                new Minutes(
                        ProceedingForm.text(form.getRepresentatives())
                                .lines()
                                .map(String::strip)
                                .filter(name -> !name.isEmpty())
                                .toList(),
                        reason(),
                        form.isSigned(),
                        ProceedingForm.text(form.getRefusal())),
                uploads.chosen(file),
                page.eventsSeen());
        return done("hold");
    }

    /** Puts on record that the party stayed away. */
    public String stayAway() {
        hearings.stayedAway(key(), page.eventsSeen());
        return done("away");
    }

    /** Says what the legal review found. */
    public String review() {
        rulings.review(key(), form.isPassed(), reason(), page.eventsSeen());
        return done("review");
    }

    /** Records the collective discussion. */
    public String discuss() {
        rulings.discuss(
                key(),
                new Discussion(
                        current.person(),
                        ProceedingForm.people(form.getInFavor()),
                        ProceedingForm.people(form.getAgainst()),
                        ProceedingForm.people(form.getAbsent()),
                        reason()),
                page.eventsSeen());
        return done("discuss");
    }

    /** Decides. */
    public String decide() {
        var outcome = Objects.requireNonNull(form.getOutcome());
        rulings.decide(
                key(),
                new Verdict(
                        outcome,
                        outcome == ReportedOutcome.NO_PENALTY ? form.getNoPenalty() : null,
                        outcome == ReportedOutcome.PENALTY ? form.intention(grounds()) : null,
                        rules.current().choices(Ruling.REMEDIES),
                        ProceedingForm.text(form.getAnswer())),
                reason(),
                page.eventsSeen());
        return done("decide");
    }

    /** Publishes the penalty. */
    public String publish() {
        rulings.publish(
                key(),
                new LocalizedText(ProceedingForm.text(form.getEnglish()), ProceedingForm.text(form.getChinese())),
                page.eventsSeen());
        return done("publish");
    }

    /** Records that the fine was paid. */
    public String pay() {
        rulings.pay(key(), Objects.requireNonNull(form.getOn()), form.excluded(), page.eventsSeen());
        return done("pay");
    }

    /** Closes the file. */
    public String close() {
        rulings.close(key(), page.eventsSeen());
        return done("close");
    }

    /** Who can be named to investigate. */
    public List<SelectItem> getInvestigators() {
        return items(records.investigators(key()));
    }

    /** Who can chair the hearing. */
    public List<SelectItem> getChairs() {
        return items(records.chairs(key()));
    }

    /** Who can be called to the discussion. */
    public List<SelectItem> getHeads() {
        return items(records.heads(key()));
    }

    private List<SelectItem> items(List<StaffMember> people) {
        return people.stream()
                .map(member ->
                        new SelectItem(member.person().value(), member.name().in(language.locale())))
                .toList();
    }

    /** The measures that can be taken here, each with the article that carries it. */
    public List<SelectItem> getMeasures() {
        return grounds().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(ground -> new SelectItem(
                        ground.getKey().name(),
                        words.of(
                                "proceeding.view.measure",
                                words.of(ground.getKey()),
                                rules.current().parameter(ground.getValue()).article(language.locale()))))
                .toList();
    }

    /** The articles that a fine can rest on. */
    public List<String> getBases() {
        return records.proposal(key()).fineBases();
    }

    /** What can be reported. */
    public ReportedOutcome[] getOutcomes() {
        return ReportedOutcome.values();
    }

    /** What can be decided: everything but a penalty before the party had its say. */
    public List<ReportedOutcome> getRulings() {
        return Arrays.stream(ReportedOutcome.values())
                .filter(one -> one != ReportedOutcome.PENALTY || page.isPenaltyPossible())
                .toList();
    }

    public NoPenalty[] getNoPenalties() {
        return NoPenalty.values();
    }

    public Limb[] getLimbs() {
        return Limb.values();
    }

    public ProceedingForm getForm() {
        return form;
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part file) {
        this.file = file;
    }
}
