package org.infopool.ejb.proceeding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.infopool.domain.access.Rank;
import org.infopool.domain.document.DocumentNumber;
import org.infopool.domain.journal.Act;
import org.infopool.domain.journal.DomainEvent;
import org.infopool.domain.proceeding.IntendedPenalty;
import org.infopool.domain.proceeding.Proceeding;
import org.infopool.domain.proceeding.ProceedingEvent;
import org.infopool.domain.rulebook.MeasureKind;
import org.infopool.domain.rulebook.RuleBook;
import org.infopool.domain.shared.LocalizedText;
import org.infopool.domain.shared.Money;
import org.infopool.domain.shared.PersonNumber;
import org.infopool.ejb.access.Offices;
import org.infopool.ejb.access.People;
import org.infopool.ejb.document.Documents;
import org.infopool.ejb.enterprise.Enterprises;
import org.infopool.ejb.journal.EventJournal;
import org.infopool.ejb.journal.EventObserver;
import org.infopool.ejb.platform.PublicAddress;
import org.infopool.ejb.rulebook.RuleBooks;
import org.infopool.ejb.vetting.DecisionLetter;
import org.infopool.ejb.vetting.RemedyBodies;
import org.jspecify.annotations.Nullable;

/** Writes the letters of a proceeding as soon as there is something to tell the party. */
@ApplicationScoped
public class ProceedingLetters implements EventObserver {
    @Inject
    ProceedingRepository proceedings;

    @Inject
    Penalties penalties;

    @Inject
    Enterprises enterprises;

    @Inject
    Offices offices;

    @Inject
    RemedyBodies remedies;

    @Inject
    People people;

    @Inject
    RuleBooks rules;

    @Inject
    Documents documents;

    @Inject
    PublicAddress address;

    @Inject
    EventJournal journal;

    @Override
    public int turn() {
        return 600;
    }

    @Override
    public void happened(DomainEvent event) {
        switch (event) {
            case ProceedingEvent.Notified notified -> {
                var proceeding = get(notified);
                attach(
                        proceeding,
                        ProceedingPaper.INTENDED_DECISION,
                        content(proceeding, notified.act(), proceeding.told(), rights(notified), null, null),
                        notified.act());
            }
            case ProceedingEvent.HearingSet set -> {
                var proceeding = get(set);
                attach(
                        proceeding,
                        ProceedingPaper.HEARING_NOTICE,
                        content(proceeding, set.act(), null, null, summons(set), null),
                        set.act());
            }
            case ProceedingEvent.Decided decided -> {
                var proceeding = get(decided);
                var letter = attach(
                        proceeding,
                        ProceedingPaper.PENALTY_DECISION,
                        content(proceeding, decided.act(), proceeding.decided(), null, null, ruling(proceeding)),
                        decided.act());
                journal.record(proceeding.write(letter, decided.act()));
            }
            default -> {}
        }
    }

    private Proceeding get(ProceedingEvent event) {
        return proceedings.find(event.number()).orElseThrow();
    }

    private DocumentNumber attach(
            Proceeding proceeding, ProceedingPaper paper, ProceedingLetter.Content content, Act act) {
        var pdf = ProceedingLetter.print(content);
        var name = proceeding.number() + "-"
                + paper.name().toLowerCase(Locale.ROOT).replace('_', '-') + ".pdf";
        var upload = documents.receive(name, new ByteArrayInputStream(pdf), pdf.length);
        return documents.attach(upload, proceeding.subject(), paper.name(), null, act);
    }

    private ProceedingLetter.Content content(
            Proceeding proceeding,
            Act act,
            @Nullable IntendedPenalty penalty,
            ProceedingLetter.@Nullable Rights rights,
            ProceedingLetter.@Nullable Summons summons,
            ProceedingLetter.@Nullable Decided decided) {
        var party = enterprises.get(proceeding.uscc()).facts();
        var office = offices.get(proceeding.office());
        var book = rules.current().asOf(act.effectiveOn());
        var license = proceeding.license();
        var report = proceeding.investigation().text();
        return new ProceedingLetter.Content(
                proceeding.number(),
                act.effectiveOn(),
                office.name(),
                name(act.actor().person()),
                new DecisionLetter.Party(
                        proceeding.enterpriseName(),
                        party.latinName(),
                        proceeding.uscc(),
                        party.legalRepresentative(),
                        party.address()),
                penalties.violations(proceeding).stream()
                        .map(violation -> book.violationType(violation.type())
                                .orElseThrow()
                                .title())
                        .distinct()
                        .toList(),
                proceeding.filing().facts(),
                report == null ? "" : report,
                penalty == null ? List.of() : lines(penalty, book),
                penalty == null ? null : penalty.milder(),
                rights,
                summons,
                decided,
                book.version(),
                book.pilot().orElse(null),
                license == null ? null : address.ofRegisterEntry(license));
    }

    private LocalizedText name(@Nullable PersonNumber person) {
        if (person == null) {
            throw new IllegalStateException("A letter of a proceeding that nobody signs");
        }
        return DecisionLetter.Signatory.of(people.get(person), Rank.DEPARTMENT_HEAD)
                .name();
    }

    private static List<ProceedingLetter.Line> lines(IntendedPenalty penalty, RuleBook book) {
        return new TreeMap<>(penalty.grounds())
                .entrySet().stream()
                        .map(ground -> new ProceedingLetter.Line(
                                ground.getKey(),
                                amount(ground.getKey(), penalty, book),
                                DecisionLetter.Ground.of(book.parameter(ground.getValue()), "", List.of())))
                        .toList();
    }

    private static @Nullable Money amount(MeasureKind measure, IntendedPenalty penalty, RuleBook book) {
        return switch (measure) {
            case FINE -> penalty.fineAmount();
            case CONFISCATION -> penalty.confiscated(book);
            default -> null;
        };
    }

    private ProceedingLetter.Rights rights(ProceedingEvent.Notified notified) {
        var book = rules.current();
        return new ProceedingLetter.Rights(
                book.period(Proceeding.STATEMENT).span(),
                notified.hearing() ? book.period(Proceeding.REQUEST).span() : null);
    }

    private ProceedingLetter.Summons summons(ProceedingEvent.HearingSet set) {
        return new ProceedingLetter.Summons(
                OffsetDateTime.ofInstant(set.at(), Act.ZONE), set.place(), name(set.chair()), set.open());
    }

    private ProceedingLetter.Decided ruling(Proceeding proceeding) {
        var book = rules.current();
        var outcome = proceeding.decision().outcome();
        var reason = proceeding.decision().reason();
        var answer = proceeding.decision().answer();
        if (outcome == null || reason == null) {
            throw new IllegalStateException(proceeding.number() + " is not decided");
        }
        var measures = proceeding.measures();
        return new ProceedingLetter.Decided(
                outcome,
                proceeding.decision().noPenalty(),
                reason,
                answer == null ? "" : answer,
                measures.contains(MeasureKind.REVOCATION) || measures.contains(MeasureKind.LICENSE_SUSPENSION),
                proceeding.fine().isMoreThan(Money.ZERO)
                        ? book.period(Proceeding.PAY).span()
                        : null,
                remedies.of(offices.get(proceeding.office()), book));
    }
}
