package org.infopool.web.referral;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.infopool.domain.journal.Act;
import org.infopool.domain.journal.Subject;
import org.infopool.domain.journal.SubjectKind;
import org.infopool.domain.referral.Item;
import org.infopool.domain.shared.Money;
import org.infopool.domain.shared.PersonNumber;
import org.infopool.ejb.casefile.CaseFile;
import org.infopool.ejb.referral.ReferralDetails;
import org.infopool.ejb.referral.ReferralRecord;
import org.infopool.web.platform.Address;
import org.infopool.web.platform.DocumentViews;
import org.infopool.web.platform.Fact;
import org.infopool.web.platform.FileBacking;
import org.infopool.web.platform.Language;
import org.infopool.web.platform.PageWords;
import org.infopool.web.platform.PersonView;
import org.infopool.web.platform.ReaderForm;
import org.infopool.web.platform.SubjectPages;
import org.jspecify.annotations.Nullable;

/** What {@code referral/view.xhtml} shows of the referral that {@link ReferralPage} has opened. */
@Named
@RequestScoped
public class ReferralContent extends FileBacking {
    private static final long serialVersionUID = 1L;

    @Inject
    private ReferralPage page;

    @Inject
    private OpenReferral open;

    @Inject
    private PageWords words;

    @Inject
    private Language language;

    private ReferralRecord record() {
        return open.get(page.getNumber());
    }

    private ReferralDetails details() {
        return record().details();
    }

    @Override
    protected CaseFile caseFile() {
        return record().file();
    }

    private void add(List<Fact> facts, String key, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            facts.add(new Fact(words.of("referral.view.fact." + key), value));
        }
    }

    private @Nullable String day(@Nullable LocalDate day) {
        return day == null ? null : ReaderForm.day(day, language.locale());
    }

    /** Whether no fine can be decided while it lasts. */
    public boolean isPending() {
        return details().status().isPending();
    }

    /** Whom it concerns and why the law asks for it. */
    public List<Fact> getFacts() {
        var details = details();
        var facts = new ArrayList<Fact>();
        facts.add(new Fact(
                words.of("referral.view.fact.party"),
                details.enterpriseName(),
                Address.of("/enterprise/view.xhtml")
                        .with("uscc", details.uscc().value())
                        .toString()));
        var violation = SubjectPages.of(
                new Subject(SubjectKind.VIOLATION, details.violation().value()));
        facts.add(new Fact(
                words.of("referral.view.fact.violation"),
                details.violation().value(),
                violation == null ? null : violation.toString()));
        add(facts, "result", words.of("referral.view.result." + details.criminalResult()));
        add(facts, "grounds", details.grounds().stream().collect(Collectors.joining(words.of("referral.view.and"))));
        add(facts, "ruleBook", details.ruleBookVersion());
        return facts;
    }

    /** What the team reported and the head decided. */
    public List<Fact> getDecision() {
        var details = details();
        var facts = new ArrayList<Fact>();
        add(facts, "report", details.report());
        add(facts, "decision", details.decisionReason());
        return facts;
    }

    /** What goes with the transfer, and what is missing. */
    public List<Fact> getBundle() {
        var details = details();
        var facts = new ArrayList<Fact>();
        details.papers()
                .forEach(paper -> facts.add(new Fact(
                        words.of(paper.part()),
                        paper.document().value(),
                        DocumentViews.href(paper.document().value()))));
        add(facts, "noTests", details.noTestReports());
        if (details.itemsListedOn() != null && details.items().isEmpty()) {
            add(facts, "items", words.of("referral.view.items.none"));
        }
        if (details.status().isPending() && details.sentAt() == null) {
            details.missingParts()
                    .forEach(part -> facts.add(new Fact(words.of(part), words.of("referral.view.part.missing"))));
        }
        return facts;
    }

    /** The things that are kept for the police. */
    public List<Item> getItems() {
        return details().items();
    }

    /** What the police did, and what was answered. */
    public List<Fact> getPolice() {
        var details = details();
        var facts = new ArrayList<Fact>();
        add(facts, "police", details.police());
        add(facts, "procuratorate", details.procuratorate());
        var sent = details.sentAt();
        add(facts, "sent", sent == null ? null : day(LocalDate.ofInstant(sent, Act.ZONE)));
        add(facts, "receipt", details.receipt());
        add(facts, "signedBy", details.receiptSignedBy());
        add(facts, "declined", details.declineReasons());
        add(facts, "reconsideration", details.reconsideration());
        add(facts, "upheld", details.upholdReasons());
        add(facts, "supervision", details.supervision());
        add(facts, "case", details.caseNumber());
        add(facts, "handedOver", day(details.handedOverOn()));
        return facts;
    }

    /** How it ended; empty while it has not. */
    public List<Fact> getEnd() {
        var details = details();
        var facts = new ArrayList<Fact>();
        var outcome = details.outcome();
        if (outcome != null) {
            add(facts, "outcome", words.of(outcome));
            add(facts, "fine", amount(details.criminalFine()));
            add(facts, "stillToPay", amount(details.stillToPay()));
        }
        add(facts, "endReason", details.endReason());
        return facts;
    }

    private @Nullable String amount(@Nullable Money money) {
        return money == null ? null : words.of("referral.view.yuan", money.amount());
    }

    /** The team, and the head who decided. */
    public List<PersonView> getPeople() {
        var people = new ArrayList<PersonView>();
        details().team().forEach(member -> people.add(person("referral.view.team", member)));
        var head = details().decidedBy();
        if (head != null) {
            people.add(person("referral.view.head", head));
        }
        return people;
    }

    private PersonView person(String part, PersonNumber person) {
        var name = record().file().names().get(person);
        return new PersonView(words.of(part), name == null ? person.value() : name.in(language.locale()), null);
    }
}
