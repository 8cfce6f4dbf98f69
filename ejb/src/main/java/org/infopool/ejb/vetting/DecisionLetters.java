package org.infopool.ejb.vetting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import org.infopool.domain.access.Rank;
import org.infopool.domain.application.LicenseApplication;
import org.infopool.domain.journal.DomainEvent;
import org.infopool.domain.license.LicenseEvent;
import org.infopool.domain.shared.Period;
import org.infopool.domain.vetting.Decision;
import org.infopool.ejb.access.CurrentActor;
import org.infopool.ejb.access.Offices;
import org.infopool.ejb.access.People;
import org.infopool.ejb.application.LicenseApplications;
import org.infopool.ejb.document.Documents;
import org.infopool.ejb.enterprise.Enterprises;
import org.infopool.ejb.journal.EventJournal;
import org.infopool.ejb.journal.EventObserver;
import org.infopool.ejb.platform.PublicAddress;
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
    Enterprises enterprises;

    @Inject
    Offices offices;

    @Inject
    RemedyBodies remedies;

    @Inject
    People people;

    @Inject
    CurrentActor current;

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
        if (event instanceof LicenseEvent.Granted granted) {
            var application = applications.find(granted.application()).orElseThrow();
            vetting.decisionOn(granted.application()).ifPresent(decision -> write(decision, application, granted));
        }
    }

    private void write(Decision decision, LicenseApplication application, LicenseEvent.Granted granted) {
        var pdf = DecisionLetter.print(content(decision, application, granted));
        var upload = documents.receive(decision.number() + ".pdf", new ByteArrayInputStream(pdf), pdf.length);
        var act = granted.act().on(BASIS);
        journal.record(decision.write(documents.attach(upload, decision.subject(), act), act));
    }

    private DecisionLetter.Content content(
            Decision decision, LicenseApplication application, LicenseEvent.Granted granted) {
        var office = offices.get(decision.office());
        var book = rules.current();
        var rank = current.signedIn().rank();
        return DecisionLetter.Content.of(
                decision,
                application,
                enterprises.get(decision.uscc()).facts(),
                new DecisionLetter.Grant(granted.number(), Period.of(granted.validFrom(), granted.validTo())),
                office,
                DecisionLetter.Signatory.of(
                        people.get(decision.decidedBy()), rank == null ? Rank.DEPARTMENT_HEAD : rank),
                book,
                remedies.of(office, book),
                address.ofRegisterEntry(granted.number()));
    }
}
