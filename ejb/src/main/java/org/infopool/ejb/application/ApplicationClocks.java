package org.infopool.ejb.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.infopool.domain.application.ApplicationEvent;
import org.infopool.domain.application.ApplicationNumber;
import org.infopool.domain.application.LicenseApplication;
import org.infopool.domain.clock.DeadlineEvent;
import org.infopool.domain.journal.DomainEvent;
import org.infopool.domain.license.Renewal;
import org.infopool.domain.notice.IntendedDecision;
import org.infopool.ejb.clock.DeadlineHandler;
import org.infopool.ejb.clock.Deadlines;
import org.infopool.ejb.journal.EventJournal;
import org.infopool.ejb.journal.EventObserver;

/** The clocks of an application, and what happens when the first of them runs out. */
@ApplicationScoped
public class ApplicationClocks implements EventObserver, DeadlineHandler {
    /** The applicant sends what is missing. */
    private static final String SUPPLEMENT = "pool.supplement";

    @Inject
    Deadlines deadlines;

    @Inject
    EventJournal journal;

    @Inject
    LicenseApplications applications;

    @Override
    public int turn() {
        return 500;
    }

    @Override
    public void happened(DomainEvent event) {
        switch (event) {
            case ApplicationEvent.Submitted submitted -> {
                deadlines.meet(submitted, submitted.subject(), SUPPLEMENT);
                deadlines.start(submitted, submitted.subject(), LicenseApplication.ANSWER, submitted.receivedOn());
                var decideBy = submitted.request().decideBy();
                if (decideBy != null && !submitted.supplement()) {
                    deadlines.startUntil(submitted, submitted.subject(), Renewal.DECIDE, decideBy);
                }
            }
            case ApplicationEvent.FoundDeficient deficient -> {
                deadlines.meet(deficient, deficient.subject(), LicenseApplication.ANSWER);
                deadlines.start(deficient, deficient.subject(), SUPPLEMENT);
            }
            case ApplicationEvent.Accepted accepted -> {
                deadlines.meet(accepted, accepted.subject(), LicenseApplication.ANSWER);
                deadlines.start(accepted, accepted.subject(), LicenseApplication.DECIDE, accepted.acceptedOn());
            }
            case ApplicationEvent.NotRequired notRequired -> answered(notRequired);
            case ApplicationEvent.NotCompetent notCompetent -> answered(notCompetent);
            case ApplicationEvent.NotAccepted notAccepted -> answered(notAccepted);
            case ApplicationEvent.ClockPaused paused ->
                deadlines.pause(
                        paused,
                        paused.subject(),
                        LicenseApplication.DECIDE,
                        paused.ground().name());
            case ApplicationEvent.ClockResumed resumed ->
                deadlines.resume(
                        resumed,
                        resumed.subject(),
                        LicenseApplication.DECIDE,
                        resumed.ground().name());
            case ApplicationEvent.ClockExtended extended ->
                deadlines.extend(extended, extended.subject(), LicenseApplication.DECIDE);
            case ApplicationEvent.ToldOfRefusal told ->
                deadlines.start(told, told.subject(), IntendedDecision.REPRESENTATIONS, told.servedOn());
            case ApplicationEvent.Represented represented ->
                deadlines.meet(represented, represented.subject(), IntendedDecision.REPRESENTATIONS);
            case ApplicationEvent.Granted granted -> decided(granted);
            case ApplicationEvent.Refused refused -> decided(refused);
            case ApplicationEvent.DeemedGranted granted -> deadlines.cancelAll(granted, granted.subject());
            case ApplicationEvent.Overtaken overtaken -> deadlines.cancelAll(overtaken, overtaken.subject());
            case ApplicationEvent.Abandoned abandoned -> deadlines.cancelAll(abandoned, abandoned.subject());
            case ApplicationEvent.Lapsed lapsed -> deadlines.cancelAll(lapsed, lapsed.subject());
            default -> {}
        }
    }

    private void answered(ApplicationEvent event) {
        deadlines.meet(event, event.subject(), LicenseApplication.ANSWER);
        deadlines.cancelAll(event, event.subject());
    }

    private void decided(ApplicationEvent event) {
        deadlines.meet(event, event.subject(), LicenseApplication.DECIDE);
        deadlines.meet(event, event.subject(), Renewal.DECIDE);
        deadlines.cancel(event, event.subject(), IntendedDecision.REPRESENTATIONS);
    }

    @Override
    public Set<String> ruleIds() {
        return Set.of(LicenseApplication.ANSWER, SUPPLEMENT, Renewal.DECIDE);
    }

    /**
     * Silence accepts; a supplement that does not come lets the application lapse; and a renewal that the authority has not
     * decided before the term ended is granted by law. While the applicant has to supplement it, the authority is not silent.
     */
    @Override
    public void missed(DeadlineEvent.Missed event) {
        var application = applications
                .find(new ApplicationNumber(event.about().number()))
                .orElseThrow(() -> new IllegalStateException("a deadline without its application: " + event.about()));
        switch (event.ruleId()) {
            case LicenseApplication.ANSWER ->
                journal.record(application.deemAccepted(event.act().on("all.32-1-4.deemed-accepted")));
            case SUPPLEMENT -> journal.record(application.lapse(event.act().on(SUPPLEMENT)));
            default -> {
                if (application.status().isWithAuthority()) {
                    journal.record(application.deemGranted(event.act().on(Renewal.DEEMED)));
                }
            }
        }
    }
}
