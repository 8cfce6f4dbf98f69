package org.infopool.ejb.application;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.infopool.domain.application.ApplicationNumber;
import org.infopool.domain.application.LicenseApplication;
import org.infopool.domain.application.PauseGround;
import org.infopool.domain.shared.RuleViolated;
import org.infopool.ejb.access.CurrentActor;
import org.infopool.ejb.journal.EventJournal;

/** How the time to decide an application stands still, runs again, and is extended. */
@Stateless
public class ApplicationClockService {
    private static final String PAUSE = "all.45.pause";

    private static final String EXTEND = "all.42-1.extend";

    @Inject
    CurrentActor current;

    @Inject
    EventJournal journal;

    @Inject
    LicenseApplications applications;

    /**
     * Time stands still from today on, for something that takes time by its nature (ALL 45). The applicant is told for how
     * long.
     *
     * @param until the day by which that is expected to be over
     * @throws RuleViolated {@code application.clockNotRunning}, {@code application.clockReason}, {@code
     *     application.pauseUntil}, {@code deadline.alreadyPaused}
     */
    @RolesAllowed("CASEWORKER")
    public void pause(ApplicationNumber number, PauseGround ground, LocalDate until, String reason, int eventsSeen) {
        var application = seen(number, eventsSeen);
        journal.record(application.pauseClock(ground, until, current.act(PAUSE, reason.strip())));
    }

    /**
     * What time stood still for is over: it runs again from tomorrow on.
     *
     * @throws RuleViolated {@code application.clockNotRunning}, {@code deadline.notPaused}
     */
    @RolesAllowed("CASEWORKER")
    public void resume(ApplicationNumber number, PauseGround ground, int eventsSeen) {
        var application = seen(number, eventsSeen);
        journal.record(application.resumeClock(ground, current.act(PAUSE, null)));
    }

    /**
     * Gives the authority ten working days more, once, with the approval of its head and the reasons told (ALL 42(1)).
     *
     * @throws RuleViolated {@code application.clockNotRunning}, {@code application.extensionRank}, {@code
     *     application.clockReason}, {@code deadline.alreadyExtended}
     */
    @RolesAllowed("DIRECTOR")
    public void extend(ApplicationNumber number, String reason, int eventsSeen) {
        var application = seen(number, eventsSeen);
        journal.record(application.extendClock(current.signedIn().rank(), current.act(EXTEND, reason.strip())));
    }

    private LicenseApplication seen(ApplicationNumber number, int eventsSeen) {
        var application = applications.visible(number);
        application.unchangedSince(eventsSeen);
        return application;
    }
}
