package org.infopool.ejb.vetting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.infopool.domain.application.ApplicationNumber;
import org.infopool.domain.journal.Act;
import org.infopool.domain.journal.DomainEvent;
import org.infopool.domain.license.LicenseEvent;
import org.infopool.domain.shared.Period;
import org.infopool.domain.vetting.Conclusion;
import org.infopool.domain.vetting.Decision;
import org.infopool.domain.vetting.VettingEvent;
import org.infopool.ejb.access.CurrentActor;
import org.infopool.ejb.access.Offices;
import org.infopool.ejb.application.LicenseApplications;
import org.infopool.ejb.journal.EventJournal;
import org.infopool.ejb.journal.EventObserver;
import org.infopool.ejb.letter.Letters;
import org.infopool.ejb.letter.RemedyBodies;
import org.infopool.ejb.rulebook.RuleBooks;
import org.jspecify.annotations.Nullable;

/** Writes the letter of a decision: of a refusal at once, of a grant as soon as the license is as it says. */
@ApplicationScoped
public class DecisionLetters implements EventObserver {
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
        switch (event) {
            case LicenseEvent.Granted granted ->
                granted(granted, granted.application(), Period.of(granted.validFrom(), granted.validTo()));
            case LicenseEvent.Renewed renewed ->
                granted(renewed, renewed.application(), Period.of(renewed.validFrom(), renewed.validTo()));
            case LicenseEvent.Varied varied ->
                granted(varied, varied.application(), Period.of(varied.act().effectiveOn(), varied.validTo()));
            case VettingEvent.Decided decided -> {
                if (decided.conclusion() == Conclusion.REFUSED) {
                    write(
                            vetting.decision(decided.number()).orElseThrow(),
                            null,
                            decided.act().on(Decision.REFUSE));
                }
            }
            default -> {}
        }
    }

    /** What the law granted has no decision, and so no letter. */
    private void granted(LicenseEvent license, ApplicationNumber application, Period term) {
        vetting.decisionOn(application)
                .ifPresent(decision -> write(
                        decision,
                        new DecisionLetter.Grant(license.number(), term),
                        license.act().on(Decision.GRANT)));
    }

    private void write(Decision decision, DecisionLetter.@Nullable Grant grant, Act act) {
        var letter = letter(decision, grant).print();
        var kept = letters.keep(decision.number().value(), letter, decision.subject(), null, act);
        journal.record(decision.write(kept, act));
    }

    private DecisionLetter letter(Decision decision, DecisionLetter.@Nullable Grant grant) {
        var office = offices.get(decision.office());
        var book = rules.current();
        return DecisionLetter.of(
                letters.head(
                        decision.number().value(),
                        decision.decidedOn(),
                        office,
                        letters.signatory(decision.decidedBy(), current.rank()),
                        decision.uscc(),
                        decision.enterpriseName(),
                        book,
                        grant == null ? null : grant.license()),
                decision,
                applications.find(decision.application()).orElseThrow(),
                grant,
                book,
                remedies.of(office, book));
    }
}
