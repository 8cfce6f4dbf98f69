package org.infopool.ejb.proceeding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.infopool.domain.access.Rank;
import org.infopool.domain.document.DocumentNumber;
import org.infopool.domain.journal.Act;
import org.infopool.domain.journal.DomainEvent;
import org.infopool.domain.license.License;
import org.infopool.domain.proceeding.IntendedPenalty;
import org.infopool.domain.proceeding.Proceeding;
import org.infopool.domain.proceeding.ProceedingEvent;
import org.infopool.domain.rulebook.MeasureKind;
import org.infopool.domain.rulebook.RuleBook;
import org.infopool.domain.shared.Money;
import org.infopool.domain.shared.PersonNumber;
import org.infopool.ejb.access.Offices;
import org.infopool.ejb.journal.EventJournal;
import org.infopool.ejb.journal.EventObserver;
import org.infopool.ejb.letter.Ground;
import org.infopool.ejb.letter.Letters;
import org.infopool.ejb.letter.RemedyBodies;
import org.infopool.ejb.rulebook.RuleBooks;
import org.jspecify.annotations.Nullable;

/** Writes the letters of a proceeding as soon as there is something to tell the party. */
@ApplicationScoped
public class ProceedingLetters implements EventObserver {
    @Inject
    ProceedingRepository proceedings;

    @Inject
    Penalties penalties;

    @Inject
    Letters letters;

    @Inject
    Offices offices;

    @Inject
    RemedyBodies remedies;

    @Inject
    RuleBooks rules;

    @Inject
    EventJournal journal;

    @Override
    public int turn() {
        return Letters.TURN;
    }

    @Override
    public void happened(DomainEvent event) {
        switch (event) {
            case ProceedingEvent.Notified notified -> {
                var proceeding = get(notified);
                var letter = letter(proceeding, notified.act(), proceeding.told(), rights(notified), null, null);
                keep(proceeding, ProceedingPaper.INTENDED_DECISION, letter, notified.act());
            }
            case ProceedingEvent.HearingSet set -> {
                var proceeding = get(set);
                var letter = letter(proceeding, set.act(), null, null, summons(set), null);
                keep(proceeding, ProceedingPaper.HEARING_NOTICE, letter, set.act());
            }
            case ProceedingEvent.Decided decided -> {
                var proceeding = get(decided);
                var letter = letter(proceeding, decided.act(), proceeding.decided(), null, null, ruling(proceeding));
                var kept = keep(proceeding, ProceedingPaper.PENALTY_DECISION, letter, decided.act());
                journal.record(proceeding.write(kept, decided.act()));
            }
            default -> {}
        }
    }

    private Proceeding get(ProceedingEvent event) {
        return proceedings.find(event.number()).orElseThrow();
    }

    private DocumentNumber keep(Proceeding proceeding, ProceedingPaper paper, ProceedingLetter letter, Act act) {
        var name = proceeding.number() + "-"
                + paper.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return letters.keep(name, letter.print(), proceeding.subject(), paper.name(), act);
    }

    private ProceedingLetter letter(
            Proceeding proceeding,
            Act act,
            @Nullable IntendedPenalty penalty,
            ProceedingLetter.@Nullable Rights rights,
            ProceedingLetter.@Nullable Summons summons,
            ProceedingLetter.@Nullable Decided decided) {
        var book = rules.current().asOf(act.effectiveOn());
        var report = proceeding.investigation().text();
        return new ProceedingLetter(
                letters.head(
                        proceeding.number().value(),
                        act.effectiveOn(),
                        offices.get(proceeding.office()),
                        letters.signatory(signer(act), Rank.DEPARTMENT_HEAD),
                        proceeding.uscc(),
                        proceeding.enterpriseName(),
                        book,
                        proceeding.license()),
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
                decided);
    }

    private static PersonNumber signer(Act act) {
        var person = act.actor().person();
        if (person == null) {
            throw new IllegalStateException("A letter of a proceeding that nobody signs");
        }
        return person;
    }

    private static List<ProceedingLetter.Line> lines(IntendedPenalty penalty, RuleBook book) {
        return new TreeMap<>(penalty.grounds())
                .entrySet().stream()
                        .map(ground -> new ProceedingLetter.Line(
                                ground.getKey(),
                                amount(ground.getKey(), penalty, book),
                                Ground.of(book.parameter(ground.getValue()))))
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
                OffsetDateTime.ofInstant(set.at(), Act.ZONE), set.place(), letters.name(set.chair()), set.open());
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
                measures.contains(MeasureKind.LICENSE_SUSPENSION) && !measures.contains(MeasureKind.REVOCATION)
                        ? book.period(License.SUSPENSION).span()
                        : null,
                proceeding.fine().isMoreThan(Money.ZERO)
                        ? book.period(Proceeding.PAY).span()
                        : null,
                remedies.of(offices.get(proceeding.office()), book));
    }
}
