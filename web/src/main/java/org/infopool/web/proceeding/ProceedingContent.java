package org.infopool.web.proceeding;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.infopool.domain.journal.Subject;
import org.infopool.domain.journal.SubjectKind;
import org.infopool.domain.proceeding.HeldDiscussion;
import org.infopool.domain.proceeding.LegalReview;
import org.infopool.domain.shared.Money;
import org.infopool.domain.shared.PersonNumber;
import org.infopool.ejb.casefile.CaseFile;
import org.infopool.ejb.proceeding.ChargedViolation;
import org.infopool.ejb.proceeding.PenaltyDetails;
import org.infopool.ejb.proceeding.ProceedingDetails;
import org.infopool.ejb.proceeding.ProceedingRecord;
import org.infopool.ejb.rulebook.RuleBooks;
import org.infopool.web.platform.Address;
import org.infopool.web.platform.CurrentUser;
import org.infopool.web.platform.DocumentViews;
import org.infopool.web.platform.Fact;
import org.infopool.web.platform.FileBacking;
import org.infopool.web.platform.Language;
import org.infopool.web.platform.PageWords;
import org.infopool.web.platform.PersonView;
import org.infopool.web.platform.ReaderForm;
import org.infopool.web.platform.SubjectPages;
import org.jspecify.annotations.Nullable;

/** What {@code proceeding/view.xhtml} shows of the proceeding that {@link ProceedingPage} has opened. */
@Named
@RequestScoped
public class ProceedingContent extends FileBacking {
    private static final long serialVersionUID = 1L;

    @Inject
    private ProceedingPage page;

    @Inject
    private OpenProceeding open;

    @Inject
    private PageWords words;

    @Inject
    private Language language;

    @Inject
    private RuleBooks rules;

    @Inject
    private CurrentUser user;

    private ProceedingRecord record() {
        return open.get(page.getNumber());
    }

    private ProceedingDetails details() {
        return record().details();
    }

    @Override
    protected CaseFile caseFile() {
        return record().file();
    }

    private void add(List<Fact> facts, String key, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            facts.add(new Fact(words.of("proceeding.view.fact." + key), value));
        }
    }

    private @Nullable String day(@Nullable LocalDate day) {
        return day == null ? null : ReaderForm.day(day, language.locale());
    }

    private @Nullable String money(@Nullable Money money) {
        return money == null ? null : ReaderForm.money(money.fen(), language.locale());
    }

    private String yes(boolean is) {
        return words.of(is ? "proceeding.view.yes" : "proceeding.view.no");
    }

    private String rule(String id) {
        return rules.current()
                .find(id)
                .map(rule -> rule.article(language.locale()))
                .orElse(id);
    }

    private String joined(Collection<String> parts) {
        return parts.stream().collect(Collectors.joining(words.of("proceeding.view.and")));
    }

    private String name(PersonNumber person) {
        var name = record().file().names().get(person);
        return name == null ? person.value() : name.in(language.locale());
    }

    private String names(Collection<PersonNumber> people) {
        return joined(people.stream().map(this::name).toList());
    }

    /** Whether the reader works for the authority. */
    public boolean isStaff() {
        return user.isStaff();
    }

    /** Whom it concerns and how it came to be. */
    public List<Fact> getFacts() {
        var details = details();
        var facts = new ArrayList<Fact>();
        facts.add(new Fact(
                words.of("proceeding.view.fact.party"),
                details.enterpriseName(),
                user.isStaff()
                        ? Address.of("/enterprise/view.xhtml")
                                .with("uscc", details.uscc().value())
                                .toString()
                        : null));
        var license = details.license();
        if (license != null) {
            facts.add(new Fact(
                    words.of("proceeding.view.fact.license"),
                    license.value(),
                    href(SubjectKind.LICENSE, license.value())));
        }
        add(facts, "place", words.of("proceeding.view.place." + details.place()));
        add(facts, "special", yes(details.special()));
        add(facts, "proposed", day(details.proposedOn()));
        add(facts, "filed", day(details.filedOn()));
        add(facts, "notFiled", details.notFiledReason());
        add(facts, "extended", day(details.extendedOn()));
        add(facts, "extension", details.extensionReason());
        return facts;
    }

    private static @Nullable String href(SubjectKind kind, String number) {
        var address = SubjectPages.of(new Subject(kind, number));
        return address == null ? null : address.toString();
    }

    /** What the party is said to have done. */
    public String getCharge() {
        return details().facts();
    }

    /** The violations it is about. */
    public List<ChargedViolation> getViolations() {
        return record().violations();
    }

    /** What kind of violation it is. */
    public String title(ChargedViolation violation) {
        return violation.title().in(language.locale());
    }

    /** What is known of a violation. */
    public List<Fact> facts(ChargedViolation violation) {
        var facts = new ArrayList<Fact>();
        facts.add(new Fact(
                words.of("proceeding.view.fact.violation"),
                violation.number().value(),
                href(SubjectKind.VIOLATION, violation.number().value())));
        add(facts, "violationStatus", words.of(violation.status()));
        var band = violation.band();
        add(facts, "band", band == null ? null : words.of(band));
        add(facts, "discovered", day(violation.discoveredOn()));
        add(facts, "until", day(violation.actUntil()));
        add(facts, "failedOrder", yes(violation.failedOrder()));
        return facts;
    }

    /** What the investigators reported; empty before, and for the party. */
    public List<Fact> getInvestigation() {
        var details = details();
        var facts = new ArrayList<Fact>();
        var outcome = details.reportedOutcome();
        if (outcome != null) {
            add(facts, "reported", words.of(outcome));
            add(facts, "report", details.report());
            add(facts, "complex", yes(details.complex()));
        }
        return facts;
    }

    /** What is intended, as the party was told last; empty before the first notice. */
    public List<Fact> getTold() {
        var facts = penalty(details().told());
        if (!facts.isEmpty()) {
            add(facts, "round", ReaderForm.number(details().round(), language.locale()));
            add(facts, "noticeServed", day(details().noticeServedOn()));
        }
        return facts;
    }

    /** What was decided to be done; empty where nothing was. */
    public List<Fact> getDecided() {
        return penalty(details().decided());
    }

    private List<Fact> penalty(@Nullable PenaltyDetails penalty) {
        var facts = new ArrayList<Fact>();
        if (penalty == null) {
            return facts;
        }
        penalty.grounds().forEach((measure, ground) -> facts.add(new Fact(words.of(measure), rule(ground))));
        if (penalty.fine().fen() > 0) {
            add(facts, "fine", money(penalty.fine()));
            add(facts, "fineBasis", penalty.fineBasis());
            var limb = penalty.limb();
            add(facts, "limb", limb == null ? null : words.of(limb));
            add(facts, "turnover", money(penalty.turnover()));
        }
        if (penalty.confiscation().fen() > 0) {
            add(facts, "confiscation", money(penalty.confiscation()));
        }
        add(facts, "beyondDefault", penalty.beyondDefault());
        add(facts, "milder", penalty.milder());
        add(facts, "hearingRight", yes(penalty.hearing()));
        return facts;
    }

    /** What the party said, and how it is heard; empty while there is nothing. */
    public List<Fact> getHearing() {
        var details = details();
        var facts = new ArrayList<Fact>();
        add(facts, "stated", day(details.statedOn()));
        add(facts, "statement", details.statement());
        var waiver = details.waiver();
        add(facts, "waiver", waiver == null ? null : words.of(waiver));
        var hearing = details.hearing();
        if (hearing != null) {
            add(facts, "hearingAt", ReaderForm.instant(hearing.plan().at(), language.locale()));
            add(facts, "hearingPlace", hearing.plan().place());
            add(facts, "chair", name(hearing.plan().chair()));
            add(facts, "open", yes(hearing.plan().open()));
            add(facts, "held", day(hearing.heldOn()));
            add(facts, "representatives", joined(hearing.representatives()));
            add(facts, "minutes", hearing.minutes());
            var signed = hearing.signed();
            add(facts, "signed", signed == null ? null : yes(signed));
            add(facts, "refusal", hearing.refusal());
        }
        return facts;
    }

    /** The legal reviews, the latest last. */
    public List<LegalReview> getReviews() {
        return details().reviews();
    }

    /** What a reviewer found. */
    public List<Fact> review(LegalReview review) {
        var facts = new ArrayList<Fact>();
        add(facts, "passed", yes(review.isPassed()));
        add(facts, "reviewer", name(review.reviewer()));
        add(facts, "opinion", review.opinion());
        add(facts, "round", ReaderForm.number(review.round(), language.locale()));
        return facts;
    }

    /** The collective discussions, the latest last. */
    public List<HeldDiscussion> getDiscussions() {
        return details().discussions();
    }

    /** How the heads voted, and what was said. */
    public List<Fact> discussion(HeldDiscussion held) {
        var facts = new ArrayList<Fact>();
        add(facts, "carried", yes(held.carried()));
        add(facts, "chair", name(held.discussion().chair()));
        add(facts, "inFavor", names(held.discussion().inFavor()));
        add(facts, "against", names(held.discussion().against()));
        add(facts, "absent", names(held.discussion().absent()));
        add(facts, "minutes", held.discussion().minutes());
        add(facts, "round", ReaderForm.number(held.round(), language.locale()));
        return facts;
    }

    /** The decision and what became of it; empty before. */
    public List<Fact> getDecision() {
        var details = details();
        var facts = new ArrayList<Fact>();
        var outcome = details.outcome();
        if (outcome == null) {
            return facts;
        }
        add(facts, "outcome", words.of(outcome));
        var none = details.noPenalty();
        add(facts, "noPenalty", none == null ? null : words.of(none));
        add(facts, "reason", details.decisionReason());
        add(facts, "answer", details.answer());
        add(
                facts,
                "remedies",
                joined(details.remedies().stream().map(this::rule).toList()));
        add(facts, "decided", day(details.decidedOn()));
        var letter = details.letter();
        if (letter != null) {
            facts.add(new Fact(
                    words.of("proceeding.view.fact.letter"), letter.value(), DocumentViews.href(letter.value())));
        }
        add(facts, "served", day(details.servedOn()));
        add(facts, "payBy", day(details.payBy()));
        add(facts, "paid", day(details.paidOn()));
        add(facts, "lateFee", money(details.lateFee()));
        var published = record().publication();
        if (published != null) {
            facts.add(new Fact(
                    words.of("proceeding.view.fact.publication"),
                    published.number().value(),
                    href(SubjectKind.PUBLICATION, published.number().value())));
        }
        add(facts, "closed", day(details.closedOn()));
        add(facts, "ruleBook", details.ruleBookVersion());
        return facts;
    }

    /** Who investigates, who chairs the hearing, who decided. */
    public List<PersonView> getPeople() {
        var people = new ArrayList<PersonView>();
        details().investigators().forEach(person -> people.add(person("investigator", person)));
        var hearing = details().hearing();
        if (hearing != null) {
            people.add(person("chair", hearing.plan().chair()));
        }
        var head = details().decidedBy();
        if (head != null) {
            people.add(person("head", head));
        }
        return people;
    }

    private PersonView person(String part, PersonNumber person) {
        return new PersonView(words.of("proceeding.view." + part), name(person), null);
    }
}
