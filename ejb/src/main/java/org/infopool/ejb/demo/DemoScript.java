package org.infopool.ejb.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.infopool.domain.access.Language;
import org.infopool.domain.journal.Act;
import org.infopool.domain.journal.Origin;
import org.infopool.ejb.access.CurrentActor;
import org.infopool.ejb.access.DemoAccounts;
import org.infopool.ejb.access.NewPerson;
import org.infopool.ejb.clock.PassageOfTime;
import org.infopool.ejb.enterprise.EnterpriseRegistration;
import org.infopool.ejb.rulebook.RuleBooks;

/**
 * Plays the last three months of an invented office: enterprises come, apply, are assessed, licensed and supervised, each
 * step by the person whose it is and through the use case that the pages offer. The script's time goes up to the pool's
 * now.
 */
@ApplicationScoped
class DemoScript {
    private static final int DAYS_BEFORE = 60;

    @Inject
    Clock clock;

    @Inject
    PassageOfTime passage;

    @Inject
    CurrentActor current;

    @Inject
    DemoAccounts accounts;

    @Inject
    EnterpriseRegistration registration;

    @Inject
    RuleBooks rules;

    @Inject
    LicensingStory licensing;

    @Inject
    CorrectionStory correction;

    @Inject
    InspectionStory inspection;

    @Inject
    PenaltyStory penalty;

    @Inject
    ReferralStory referral;

    /** Plays everything, up to now. */
    void play() {
        var now = clock.instant();
        var timetable = new Timetable(
                LocalDate.ofInstant(now, Act.ZONE), rules.current().calendar());
        try (var script = passage.script(timetable.instant(DAYS_BEFORE, 9))) {
            accounts.openStaff();
            for (var enterprise : DemoEnterprise.values()) {
                register(enterprise);
            }
            for (var story : List.of(licensing, correction, inspection, penalty, referral)) {
                story.write(timetable);
            }
            timetable.play(script);
            script.to(now);
        }
    }

    private void register(DemoEnterprise enterprise) {
        var password = enterprise.isPlayed()
                ? accounts.newApplicantPassword(enterprise.account())
                : DemoAccounts.unlistedPassword();
        current.reachedBy(Origin.DEMO, () -> {
            registration.register(
                    enterprise.uscc(),
                    DemoAccounts.OFFICE,
                    enterprise.facts(),
                    enterprise.account(),
                    password,
                    new NewPerson(enterprise.personZh(), enterprise.personLatin(), enterprise.email(), Language.ZH));
        });
    }
}
