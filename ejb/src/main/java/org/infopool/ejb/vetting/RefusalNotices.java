package org.infopool.ejb.vetting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.infopool.domain.application.ApplicationEvent;
import org.infopool.domain.application.LicenseApplication;
import org.infopool.domain.journal.DomainEvent;
import org.infopool.domain.notice.IntendedDecision;
import org.infopool.ejb.access.CurrentActor;
import org.infopool.ejb.access.Offices;
import org.infopool.ejb.application.LicenseApplications;
import org.infopool.ejb.journal.EventObserver;
import org.infopool.ejb.letter.Ground;
import org.infopool.ejb.letter.Letters;
import org.infopool.ejb.rulebook.RuleBooks;
import org.jspecify.annotations.Nullable;

/** Writes the letter that tells of an intended refusal, as soon as it is intended. */
@ApplicationScoped
public class RefusalNotices implements EventObserver {
    /** What the letter is kept as. */
    public static final String PURPOSE = "REFUSAL_NOTICE";

    @Inject
    LicenseApplications applications;

    @Inject
    Letters letters;

    @Inject
    Offices offices;

    @Inject
    CurrentActor current;

    @Inject
    RuleBooks rules;

    @Override
    public int turn() {
        return Letters.TURN;
    }

    @Override
    public void happened(DomainEvent event) {
        if (event instanceof ApplicationEvent.RefusalIntended intended) {
            var application = applications.find(intended.number()).orElseThrow();
            letters.keep(
                    application.number() + "-refusal-notice",
                    notice(intended, application).print(),
                    application.subject(),
                    PURPOSE,
                    intended.act());
        }
    }

    private RefusalNotice notice(ApplicationEvent.RefusalIntended intended, LicenseApplication application) {
        var day = intended.act().day();
        var book = rules.current().asOf(day);
        return new RefusalNotice(
                letters.head(
                        intended.number().value(),
                        day,
                        offices.get(application.office()),
                        letters.signatory(current.person(), current.rank()),
                        intended.uscc(),
                        intended.enterpriseName(),
                        book,
                        null),
                application.request().kind(),
                intended.number(),
                known(application.receivedOn(), application),
                known(application.acceptedOn(), application),
                intended.reason(),
                intended.grounds().stream()
                        .map(ground -> Ground.of(book.parameter(ground.rule()), ground.facts(), ground.support()))
                        .toList(),
                book.period(IntendedDecision.REPRESENTATIONS).span(),
                Ground.cited(book.parameter(IntendedDecision.REPRESENTATIONS)));
    }

    private static LocalDate known(@Nullable LocalDate day, LicenseApplication application) {
        if (day == null) {
            throw new IllegalStateException(application.number() + " is vetted without having been accepted");
        }
        return day;
    }
}
