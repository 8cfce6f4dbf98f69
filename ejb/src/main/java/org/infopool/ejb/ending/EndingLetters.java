package org.infopool.ejb.ending;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.infopool.domain.document.DocumentNumber;
import org.infopool.domain.ending.Compensation;
import org.infopool.domain.ending.EndingEvent;
import org.infopool.domain.ending.LicenseEnding;
import org.infopool.domain.journal.DomainEvent;
import org.infopool.domain.license.LicenseNumber;
import org.infopool.domain.notice.IntendedDecision;
import org.infopool.domain.rulebook.RuleBook;
import org.infopool.ejb.access.CurrentActor;
import org.infopool.ejb.access.Offices;
import org.infopool.ejb.document.DocumentView;
import org.infopool.ejb.document.Documents;
import org.infopool.ejb.journal.EventJournal;
import org.infopool.ejb.journal.EventObserver;
import org.infopool.ejb.letter.Ground;
import org.infopool.ejb.letter.Letters;
import org.infopool.ejb.letter.RemedyBodies;
import org.infopool.ejb.license.LicenseDetails;
import org.infopool.ejb.license.Licenses;
import org.infopool.ejb.rulebook.RuleBooks;
import org.jspecify.annotations.Nullable;

/** Writes the letters of a withdrawal or a rescission, as soon as it is intended or decided. */
@ApplicationScoped
public class EndingLetters implements EventObserver {
    /** What the letter is kept as that tells what is intended. */
    public static final String NOTICE = "ENDING_NOTICE";

    /** What the letter of the decision is kept as. */
    public static final String DECISION = "ENDING_DECISION";

    @Inject
    EndingRepository endings;

    @Inject
    Licenses licenses;

    @Inject
    Documents documents;

    @Inject
    Letters letters;

    @Inject
    Offices offices;

    @Inject
    RemedyBodies remedies;

    @Inject
    CurrentActor current;

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
            case EndingEvent.Intended intended -> tell(intended);
            case EndingEvent.Ordered ordered -> order(ordered);
            default -> {}
        }
    }

    private void tell(EndingEvent.Intended intended) {
        var ending = endings.get(intended.number());
        var book = rules.current().asOf(intended.act().day());
        var rights = new EndingLetter.Rights(
                book.period(IntendedDecision.REPRESENTATIONS).span(),
                Ground.cited(book.parameter(IntendedDecision.REPRESENTATIONS)));
        keep(letter(ending, intended, intended.reason(), rights, null, book), ending, NOTICE, intended);
    }

    private void order(EndingEvent.Ordered ordered) {
        var ending = endings.get(ordered.number());
        var book = rules.current().asOf(ordered.act().day());
        var intended = ending.intention();
        var decided = new EndingLetter.Decided(
                intended == null ? null : intended.servedOn(),
                intended == null ? null : intended.representations(),
                ordered.answer(),
                ordered.compensation() == Compensation.DUE,
                ordered.barFollows() ? book.period(LicenseEnding.BAR).span() : null);
        var kept = keep(letter(ending, ordered, ordered.reason(), null, decided, book), ending, DECISION, ordered);
        journal.record(ending.write(kept, ordered.act()));
    }

    private DocumentNumber keep(EndingLetter letter, LicenseEnding ending, String purpose, EndingEvent event) {
        return letters.keep(
                ending.number() + (letter.isNotice() ? "-notice" : ""),
                letter.print(),
                ending.subject(),
                purpose,
                event.act());
    }

    private EndingLetter letter(
            LicenseEnding ending,
            EndingEvent event,
            String reason,
            EndingLetter.@Nullable Rights rights,
            EndingLetter.@Nullable Decided decided,
            RuleBook book) {
        var office = offices.get(ending.office());
        var license = licenses.find(ending.license()).orElseThrow();
        return new EndingLetter(
                letters.head(
                        ending.number().value(),
                        event.act().day(),
                        office,
                        letters.signatory(current.person(), current.rank()),
                        ending.uscc(),
                        ending.enterpriseName(),
                        book,
                        register(license, decided)),
                ending.kind(),
                license.number(),
                license.term().start(),
                reason,
                List.of(Ground.of(book.parameter(ending.ground().rule()), ending.facts(), support(ending, license))),
                rights,
                decided,
                decided == null ? null : remedies.of(office, book));
    }

    private static @Nullable LicenseNumber register(LicenseDetails license, EndingLetter.@Nullable Decided decided) {
        return decided == null ? null : license.number();
    }

    /** What shows the ground: the application that was granted, and the files that staff have added. */
    private List<String> support(LicenseEnding ending, LicenseDetails license) {
        var support = new ArrayList<String>();
        support.add(license.application().value());
        documents.of(ending.subject()).stream()
                .filter(document -> EndingService.EVIDENCE.equals(document.purpose()))
                .map(DocumentView::number)
                .forEach(document -> support.add(document.value()));
        return support;
    }
}
