package org.infopool.ejb.enforcement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.infopool.domain.access.Rank;
import org.infopool.domain.clock.PeriodUnit;
import org.infopool.domain.clock.Span;
import org.infopool.domain.enforcement.Measure;
import org.infopool.domain.enforcement.MeasureEvent;
import org.infopool.domain.enforcement.ViolationNumber;
import org.infopool.domain.journal.DomainEvent;
import org.infopool.domain.journal.SubjectKind;
import org.infopool.domain.rulebook.MeasureKind;
import org.infopool.domain.rulebook.RuleBook;
import org.infopool.domain.shared.LocalizedText;
import org.infopool.domain.shared.Words;
import org.infopool.ejb.access.Offices;
import org.infopool.ejb.journal.EventJournal;
import org.infopool.ejb.journal.EventObserver;
import org.infopool.ejb.letter.Ground;
import org.infopool.ejb.letter.Letters;
import org.infopool.ejb.letter.RemedyBodies;
import org.infopool.ejb.rulebook.RuleBooks;
import org.jspecify.annotations.Nullable;

/** Writes the letter of a measure as soon as it was ordered. */
@ApplicationScoped
public class MeasureLetters implements EventObserver {
    @Inject
    EnforcementRepository enforcement;

    @Inject
    MeasureBases bases;

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
        if (event instanceof MeasureEvent.Ordered ordered) {
            var measure = enforcement.measure(ordered.number()).orElseThrow();
            var letter = letter(measure).print();
            var kept = letters.keep(measure.number().value(), letter, measure.subject(), null, ordered.act());
            journal.record(measure.write(kept, ordered.act()));
        }
    }

    private MeasureLetter letter(Measure measure) {
        var basis = bases.visible(measure.basis());
        var office = offices.get(measure.office());
        var book = rules.current().asOf(measure.orderedOn());
        return new MeasureLetter(
                letters.head(
                        measure.number().value(),
                        measure.orderedOn(),
                        office,
                        letters.signatory(measure.orderedBy(), Rank.DEPARTMENT_HEAD),
                        measure.uscc(),
                        measure.enterpriseName(),
                        book,
                        measure.license()),
                measure.kind(),
                basis.title(),
                basis.subject().number(),
                facts(measure, basis),
                measure.text(),
                comply(measure, book),
                measure.articles().stream()
                        .map(id -> Ground.of(book.parameter(id)))
                        .toList(),
                measure.considered(),
                measure.whyNotMilder(),
                measure.kind() == MeasureKind.ORDER_TO_CORRECT ? remedies.of(office, book) : null);
    }

    private LocalizedText facts(Measure measure, MeasureBases.Basis basis) {
        if (measure.basis().kind() == SubjectKind.VIOLATION) {
            var known = enforcement
                    .violation(new ViolationNumber(measure.basis().number()))
                    .orElseThrow()
                    .facts();
            return new LocalizedText(known, known);
        }
        return new LocalizedText(
                said("letter.measure.facts.duty", basis.title().english(), 0),
                said("letter.measure.facts.duty", basis.title().chinese(), 1));
    }

    private static @Nullable Span comply(Measure measure, RuleBook book) {
        var rule = measure.complyRule();
        if (rule == null) {
            return null;
        }
        return rule.equals(Measure.COMPLY)
                ? Span.after(measure.days(), PeriodUnit.WORKING_DAYS)
                : book.period(rule).span();
    }

    private static String said(String key, String argument, int language) {
        return Words.domain().text(Words.LANGUAGES.get(language), key, argument);
    }
}
