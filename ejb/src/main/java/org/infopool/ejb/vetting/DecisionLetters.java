package org.infopool.ejb.vetting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.infopool.domain.access.Rank;
import org.infopool.domain.application.LicenseApplication;
import org.infopool.domain.journal.DomainEvent;
import org.infopool.domain.license.LicenseEvent;
import org.infopool.domain.shared.Period;
import org.infopool.domain.vetting.Decision;
import org.infopool.ejb.access.CurrentActor;
import org.infopool.ejb.access.Offices;
import org.infopool.ejb.application.LicenseApplications;
import org.infopool.ejb.journal.EventJournal;
import org.infopool.ejb.journal.EventObserver;
import org.infopool.ejb.letter.Letters;
import org.infopool.ejb.letter.RemedyBodies;
import org.infopool.ejb.rulebook.RuleBooks;

/** Writes the letter of a decision as soon as the license that it grants has its number. */
@ApplicationScoped
public class DecisionLetters implements EventObserver {
    private static final String BASIS = "all.38-1.grant";

    @Inject
    VettingRepository vetting;

    @Inject
    LicenseApplications applications;

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
        if (event instanceof LicenseEvent.Granted granted) {
            var application = applications.find(granted.application()).orElseThrow();
            vetting.decisionOn(granted.application()).ifPresent(decision -> write(decision, application, granted));
        }
    }

    private void write(Decision decision, LicenseApplication application, LicenseEvent.Granted granted) {
        var letter = letter(decision, application, granted).print();
        var act = granted.act().on(BASIS);
        var kept = letters.keep(decision.number().value(), letter, decision.subject(), null, act);
        journal.record(decision.write(kept, act));
    }

    private DecisionLetter letter(Decision decision, LicenseApplication application, LicenseEvent.Granted granted) {
        var office = offices.get(decision.office());
        var book = rules.current();
        var rank = current.signedIn().rank();
        return DecisionLetter.of(
                letters.head(
                        decision.number().value(),
                        decision.decidedOn(),
                        office,
                        letters.signatory(decision.decidedBy(), rank == null ? Rank.DEPARTMENT_HEAD : rank),
                        decision.uscc(),
                        decision.enterpriseName(),
                        book,
                        granted.number()),
                decision,
                application,
                new DecisionLetter.Grant(granted.number(), Period.of(granted.validFrom(), granted.validTo())),
                book,
                remedies.of(office, book));
    }
}
