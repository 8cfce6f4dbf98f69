package org.infopool.ejb.enforcement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.util.List;
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

/** Writes the letter of a measure as soon as it was ordered. */
@ApplicationScoped
public class MeasureLetters implements EventObserver {
    @Inject
    EnforcementRepository enforcement;

    @Inject
    MeasureBases bases;

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
        if (event instanceof MeasureEvent.Ordered ordered) {
            var measure = enforcement.measure(ordered.number()).orElseThrow();
            var pdf = MeasureLetter.print(content(measure));
            var upload = documents.receive(measure.number() + ".pdf", new ByteArrayInputStream(pdf), pdf.length);
            journal.record(measure.write(documents.attach(upload, measure.subject(), ordered.act()), ordered.act()));
        }
    }

    private MeasureLetter.Content content(Measure measure) {
        var basis = bases.visible(measure.basis());
        var party = enterprises.get(measure.uscc()).facts();
        var office = offices.get(measure.office());
        var book = rules.current().asOf(measure.orderedOn());
        return new MeasureLetter.Content(
                measure.number(),
                measure.orderedOn(),
                measure.kind(),
                office.name(),
                DecisionLetter.Signatory.of(people.get(measure.orderedBy()), Rank.DEPARTMENT_HEAD)
                        .name(),
                new DecisionLetter.Party(
                        measure.enterpriseName(),
                        party.latinName(),
                        measure.uscc(),
                        party.legalRepresentative(),
                        party.address()),
                basis.title(),
                basis.subject().number(),
                facts(measure, basis),
                measure.text(),
                comply(measure, book),
                measure.articles().stream()
                        .map(id -> DecisionLetter.Ground.of(book.parameter(id), "", List.of()))
                        .toList(),
                measure.considered(),
                measure.whyNotMilder(),
                measure.ruleBookVersion(),
                book.pilot().orElse(null),
                measure.kind() == MeasureKind.ORDER_TO_CORRECT ? remedies.of(office, book) : null,
                measure.license() == null ? null : address.ofRegisterEntry(measure.license()));
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
