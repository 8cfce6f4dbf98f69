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

/** The clocks of a license: the certificate, the end of its term, and their end when the license ends. */
@ApplicationScoped
public class LicenseClocks implements EventObserver, DeadlineHandler {
    /** An expired license is struck off (ALL 70). */
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
            case LicenseEvent.Revoked revoked -> deadlines.cancelAll(revoked, revoked.subject());
            case LicenseEvent.Expired expired -> deadlines.cancelAll(expired, expired.subject());
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
        return Set.of(Terms.TERM);
    }

    /** A license whose renewal the authority has left undecided does not end: the law renews it, at the same instant. */
    @Override
    public void missed(DeadlineEvent.Missed event) {
        var license = licenses.find(new LicenseNumber(event.about().number()))
                .orElseThrow(() -> new IllegalStateException("a deadline without its license: " + event.about()));
        if (!licenses.isRenewalUndecided(license)) {
            journal.record(license.expire(event.act().on(EXPIRED)));
        }
    }
}
