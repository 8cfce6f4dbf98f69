package org.infopool.ejb.license;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.infopool.domain.clock.Span;
import org.infopool.domain.journal.DomainEvent;
import org.infopool.domain.license.License;
import org.infopool.domain.license.LicenseEvent;
import org.infopool.domain.notice.Addressee;
import org.infopool.domain.rulebook.DueDates;
import org.infopool.ejb.journal.EventObserver;
import org.infopool.ejb.notice.Notices;
import org.infopool.ejb.rulebook.RuleBooks;

/** Tells holders what happened to their license. */
@ApplicationScoped
public class LicenseNotices implements EventObserver {
    @Inject
    Notices notices;

    @Inject
    RuleBooks rules;

    @Override
    public int turn() {
        return 900;
    }

    @Override
    public void happened(DomainEvent event) {
        switch (event) {
            case LicenseEvent.CertificateIssued issued -> tell(issued, "license.certificateIssued", issued.number());
            case LicenseEvent.Renewed renewed ->
                tell(
                        renewed,
                        renewed.deemed() ? "license.deemedRenewed" : "license.renewed",
                        renewed.number(),
                        renewed.validFrom(),
                        renewed.validTo(),
                        span(License.ISSUE));
            case LicenseEvent.Varied varied ->
                tell(
                        varied,
                        "license.varied",
                        varied.number(),
                        varied.act().effectiveOn(),
                        varied.enterpriseName(),
                        span(License.ISSUE));
            case LicenseEvent.Suspended suspended ->
                tell(
                        suspended,
                        "license.suspended",
                        suspended.number(),
                        suspended.from(),
                        suspended.decision().number(),
                        DueDates.of(rules.current(), License.SUSPENSION, suspended.from(), List.of())
                                .outcome()
                                .day());
            case LicenseEvent.Reinstated reinstated ->
                tell(
                        reinstated,
                        "license.reinstated",
                        reinstated.number(),
                        reinstated.from(),
                        reinstated.decision().number());
            case LicenseEvent.Revoked revoked ->
                tell(
                        revoked,
                        "license.revoked",
                        revoked.number(),
                        revoked.from(),
                        revoked.decision().number());
            case LicenseEvent.Withdrawn ended -> over(ended, "license.withdrawn");
            case LicenseEvent.Rescinded ended -> over(ended, "license.rescinded");
            case LicenseEvent.Surrendered ended -> over(ended, "license.surrendered");
            case LicenseEvent.Terminated ended -> over(ended, "license.terminated");
            case LicenseEvent.RegistrationCancelled cancelled ->
                tell(cancelled, "license.registrationCancelled", cancelled.number(), cancelled.from());
            case LicenseEvent.Expired expired -> tell(expired, "license.expired", expired.number(), expired.from());
            default -> {}
        }
    }

    private void over(LicenseEvent.Ended ended, String kind) {
        var decision = ended.decision();
        tell(ended, kind, ended.number(), ended.from(), decision == null ? "" : decision.number());
    }

    private Span span(String rule) {
        return rules.current().period(rule).span();
    }

    private void tell(LicenseEvent event, String kind, Object... arguments) {
        notices.write(event, event.subject(), Addressee.enterprise(event.uscc().value()), kind, arguments);
    }
}
