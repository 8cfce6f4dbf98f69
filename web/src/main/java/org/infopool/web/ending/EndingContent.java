package org.infopool.web.ending;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.infopool.domain.ending.Compensation;
import org.infopool.domain.ending.EndingStatus;
import org.infopool.domain.shared.PersonNumber;
import org.infopool.ejb.casefile.CaseFile;
import org.infopool.ejb.ending.EndingDetails;
import org.infopool.ejb.ending.EndingRecord;
import org.infopool.ejb.rulebook.RuleBooks;
import org.infopool.web.platform.Address;
import org.infopool.web.platform.CurrentUser;
import org.infopool.web.platform.Fact;
import org.infopool.web.platform.FileBacking;
import org.infopool.web.platform.Language;
import org.infopool.web.platform.PageWords;
import org.infopool.web.platform.PersonView;
import org.infopool.web.platform.ReaderForm;
import org.jspecify.annotations.Nullable;

/** What {@code ending/view.xhtml} shows of the ending that {@link EndingPage} has opened. */
@Named
@RequestScoped
public class EndingContent extends FileBacking {
    private static final long serialVersionUID = 1L;

    @Inject
    private EndingPage page;

    @Inject
    private OpenEnding open;

    @Inject
    private RuleBooks rules;

    @Inject
    private CurrentUser user;

    @Inject
    private PageWords words;

    @Inject
    private Language language;

    private EndingRecord record() {
        return open.get(page.getNumber());
    }

    private EndingDetails details() {
        return record().details();
    }

    @Override
    protected CaseFile caseFile() {
        return record().file();
    }

    private void add(List<Fact> facts, String key, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            facts.add(new Fact(words.of("ending.view.fact." + key), value));
        }
    }

    private @Nullable String day(@Nullable LocalDate day) {
        return day == null ? null : ReaderForm.day(day, language.locale());
    }

    private String cited(String rule) {
        var found = rules.current().parameter(rule);
        return words.of(
                "ending.view.cited",
                found.article(language.locale()),
                found.title().in(language.locale()));
    }

    /** Which license, in which way, on which ground. */
    public List<Fact> getFacts() {
        var details = details();
        var facts = new ArrayList<Fact>();
        facts.add(new Fact(
                words.of("ending.view.fact.license"),
                details.license().value(),
                Address.of("/license/view.xhtml")
                        .with("number", details.license())
                        .toString()));
        facts.add(new Fact(
                words.of("ending.view.fact.holder"),
                details.enterpriseName(),
                user.isStaff()
                        ? Address.of("/enterprise/view.xhtml")
                                .with("uscc", details.uscc().value())
                                .toString()
                        : null));
        add(facts, "ground", words.of(details.ground()));
        add(facts, "article", cited(details.ground().rule()));
        add(facts, "facts", details.facts());
        var successor = details.successor();
        if (successor != null) {
            add(facts, "successor", words.of("ending.view.successor", details.successorName(), successor.value()));
        }
        add(facts, "opened", day(details.openedOn()));
        add(facts, "from", day(details.from()));
        add(facts, "ruleBook", details.ruleBookVersion());
        return facts;
    }

    /** What is intended and what the holder says to it; empty where nobody decides against it. */
    public List<Fact> getHearing() {
        var intention = details().intention();
        if (intention == null) {
            return List.of();
        }
        var facts = new ArrayList<Fact>();
        add(facts, "reason", intention.reason());
        add(
                facts,
                "told",
                intention.servedOn() == null ? words.of("ending.view.notServed") : day(intention.servedOn()));
        add(facts, "represented", day(intention.representedOn()));
        add(facts, "representations", intention.representations());
        return facts;
    }

    /** What was decided; empty until then. */
    public List<Fact> getDecision() {
        var details = details();
        var outcome = details.outcome();
        if (outcome == null) {
            return List.of();
        }
        var facts = new ArrayList<Fact>();
        add(facts, "outcome", words.of(outcome));
        add(facts, "decisionReason", details.reason());
        add(facts, "answer", details.answer());
        add(facts, "decided", day(details.decidedOn()));
        return facts;
    }

    /** What follows from it: compensation, and the bar. */
    public List<Fact> getConsequences() {
        var details = details();
        var facts = new ArrayList<Fact>();
        if (details.status() == EndingStatus.ORDERED || details.status() == EndingStatus.IN_EFFECT) {
            add(facts, "compensation", words.of(details.compensation()));
        }
        var paid = details.compensated();
        if (paid != null) {
            add(facts, "compensated", words.of("ending.view.yuan", paid.amount()));
            add(facts, "compensationNote", details.compensationNote());
        }
        if (details.barredUntil() != null) {
            add(facts, "barred", words.of("ending.view.barred", day(details.barredUntil())));
        } else if (details.barFollows()) {
            add(facts, "barred", words.of("ending.view.barFollows"));
        }
        return facts;
    }

    /** Whether compensation is an open point. */
    public boolean isCompensationDue() {
        return details().compensation() == Compensation.DUE && details().status() == EndingStatus.IN_EFFECT;
    }

    /** Who intended and who decided it. */
    public List<PersonView> getPeople() {
        var people = new ArrayList<PersonView>();
        var intention = details().intention();
        if (intention != null) {
            people.add(person("ending.view.intendedBy", intention.by()));
        }
        var decidedBy = details().decidedBy();
        if (decidedBy != null) {
            people.add(person("ending.view.decidedBy", decidedBy));
        }
        return people;
    }

    private PersonView person(String part, PersonNumber person) {
        var name = record().file().names().get(person);
        return new PersonView(words.of(part), name == null ? person.value() : name.in(language.locale()), null);
    }
}
