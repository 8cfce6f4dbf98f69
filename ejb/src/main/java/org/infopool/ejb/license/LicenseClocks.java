package org.infopool.ejb.license;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.infopool.domain.clock.DeadlineEvent;
import org.infopool.domain.journal.DomainEvent;
import org.infopool.domain.license.License;
import org.infopool.domain.license.LicenseEvent;
import org.infopool.domain.license.LicenseNumber;
import org.infopool.domain.license.Terms;
import org.infopool.ejb.clock.DeadlineHandler;
import org.infopool.ejb.clock.Deadlines;
import org.infopool.ejb.journal.EventJournal;
import org.infopool.ejb.journal.EventObserver;

/** The clocks of a license: the certificate, the end of its term and of a suspension, and their end when the license ends. */
@ApplicationScoped
public class LicenseClocks implements EventObserver, DeadlineHandler {
    /** The article by which a license is over when its term is (ALL 70). */
    private static final String EXPIRED = "all.70.cancel";

    @Inject
    Deadlines deadlines;

    @Inject
    EventJournal journal;

    @Inject
    LicenseRepository licenses;

    @Override
    public int turn() {
        return 500;
    }

    @Override
    public void happened(DomainEvent event) {
        switch (event) {
            case LicenseEvent.Granted granted -> {
                deadlines.start(granted, granted.subject(), License.ISSUE);
                deadlines.startUntil(granted, granted.subject(), Terms.TERM, granted.validTo());
            }
            case LicenseEvent.Renewed renewed -> {
                certify(renewed);
                deadlines.cancel(renewed, renewed.subject(), Terms.TERM);
                deadlines.startUntil(renewed, renewed.subject(), Terms.TERM, renewed.validTo());
            }
            case LicenseEvent.Varied varied -> certify(varied);
            case LicenseEvent.CertificateIssued issued -> deadlines.meet(issued, issued.subject(), License.ISSUE);
            case LicenseEvent.Suspended suspended ->
                deadlines.start(suspended, suspended.subject(), License.SUSPENSION, suspended.from());
            case LicenseEvent.Reinstated reinstated ->
                deadlines.cancel(reinstated, reinstated.subject(), License.SUSPENSION);
            case LicenseEvent.Ended ended -> {
                deadlines.cancelAll(ended, ended.subject());
                deadlines.start(
                        ended, ended.subject(), License.CANCEL, ended.act().day());
            }
            case LicenseEvent.RegistrationCancelled cancelled ->
                deadlines.meet(cancelled, cancelled.subject(), License.CANCEL);
            default -> {}
        }
    }

    /** What the certificate is to say has changed: its time begins anew. */
    private void certify(LicenseEvent changed) {
        deadlines.cancel(changed, changed.subject(), License.ISSUE);
        deadlines.start(changed, changed.subject(), License.ISSUE);
    }

    @Override
    public Set<String> ruleIds() {
        return Set.of(Terms.TERM, License.SUSPENSION);
    }

    /** A license whose renewal the authority has left undecided does not end: the law renews it, at the same instant. */
    @Override
    public void missed(DeadlineEvent.Missed event) {
        var license = licenses.find(new LicenseNumber(event.about().number()))
                .orElseThrow(() -> new IllegalStateException("a deadline without its license: " + event.about()));
        if (event.ruleId().equals(License.SUSPENSION)) {
            journal.record(reinstated(license, event));
        } else if (!licenses.isRenewalUndecided(license)) {
            journal.record(license.expire(event.act().on(EXPIRED)));
        }
    }

    /** The suspension has lasted as long as it does. */
    private static LicenseEvent reinstated(License license, DeadlineEvent.Missed event) {
        var decision = license.statusDecision();
        if (decision == null) {
            throw new IllegalStateException(license.number() + " was suspended by nothing");
        }
        return license.reinstate(
                decision, event.dueOn().plusDays(1), event.act().on(License.SUSPENSION));
    }
}
