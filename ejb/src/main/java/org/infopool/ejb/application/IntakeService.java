package org.infopool.ejb.application;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.infopool.domain.access.Duty;
import org.infopool.domain.application.ApplicationNumber;
import org.infopool.domain.application.Falsity;
import org.infopool.domain.application.LicenseApplication;
import org.infopool.domain.rulebook.LicenseNeed;
import org.infopool.ejb.access.CurrentActor;
import org.infopool.ejb.access.Duties;
import org.infopool.ejb.journal.EventJournal;
import org.infopool.ejb.rulebook.RuleBooks;

/** What a caseworker answers to an application that is not taken up. Each answer goes out in writing (ALL 32). */
@Stateless
@RolesAllowed("CASEWORKER")
public class IntakeService {
    @Inject
    CurrentActor current;

    @Inject
    EventJournal journal;

    @Inject
    LicenseApplications applications;

    @Inject
    RuleBooks rules;

    @Inject
    Duties duties;

    /** No license is needed, and why. */
    public void notRequired(ApplicationNumber number, LicenseNeed need, String reason, int eventsSeen) {
        var application = seen(number, eventsSeen);
        journal.record(application.findNotRequired(need, current.act("all.32-1-1.not-required", reason)));
    }

    /** Another authority is competent: which, and why. */
    public void notCompetent(ApplicationNumber number, String authority, String reason, int eventsSeen) {
        var application = seen(number, eventsSeen);
        journal.record(application.findNotCompetent(authority, current.act("all.32-1-2.not-competent", reason)));
    }

    /** It is untrue: what was found, and what the applicant said to that. */
    public void notAccepted(ApplicationNumber number, Falsity untrue, String found, int eventsSeen) {
        var application = seen(number, eventsSeen);
        journal.record(
                application.refuseToAccept(untrue, rules.current(), current.act("all.78.false-materials", found)));
    }

    private LicenseApplication seen(ApplicationNumber number, int eventsSeen) {
        var application = applications.visible(number);
        application.unchangedSince(eventsSeen);
        duties.check(Duty.INTAKE, application.matter(), current.act(LicenseApplication.ANSWER, null));
        return application;
    }
}
