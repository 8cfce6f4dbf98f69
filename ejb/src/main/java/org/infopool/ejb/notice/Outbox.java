package org.infopool.ejb.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.infopool.domain.notice.NoticeMode;
import org.infopool.ejb.platform.Leases;
import org.infopool.ejb.platform.Worker;

/**
 * Delivers what was written, after the transaction that wrote it. In the portal each notice arrives once; an e-mail leaves
 * at least once, always under the same message id.
 */
@ApplicationScoped
public class Outbox implements Worker {
    private static final System.Logger LOG = System.getLogger(Outbox.class.getName());
    private static final Duration REST = Duration.ofSeconds(1);
    private static final int BATCH = 200;
    private static final int EMAILS = 20;

    @Inject
    Clock clock;

    @Inject
    NoticeRepository repository;

    @Inject
    OutboxDelivery delivery;

    @Inject
    MailServer mailServer;

    @Inject
    Leases leases;

    /** Whether what waited for a mail server has been taken up since the start. */
    private boolean woken;

    @Override
    public Duration rest() {
        return REST;
    }

    @Override
    public boolean work() {
        var now = clock.instant();
        wakeWaiting(now);
        if (!repository.anyDue(now) || leases.isTaken(Leases.TIME)) {
            return false;
        }
        return deliver(now);
    }

    /** Delivers everything that has to leave now, while the caller holds the time. */
    public void deliverAll() {
        while (deliver(clock.instant())) {
            // Each round takes a batch.
        }
    }

    private void wakeWaiting(Instant now) {
        while (!woken && mailServer.isConfigured()) {
            woken = delivery.wakeWaiting(now, BATCH) == 0;
        }
    }

    private boolean deliver(Instant now) {
        int portal = deliverToPortal(now);
        int emails = mailServer.isConfigured() ? sendEmails(now) : delivery.letEmailsWait(now, BATCH);
        return portal > 0 || emails > 0;
    }

    private int deliverToPortal(Instant now) {
        try {
            return delivery.deliverToPortal(now, BATCH);
        } catch (RuntimeException e) {
            LOG.log(Level.DEBUG, "A batch failed; its notices are delivered one by one", e);
        }
        var ids = repository.due(NoticeMode.PORTAL, now, BATCH);
        for (long id : ids) {
            try {
                delivery.deliverOneToPortal(id, now);
            } catch (RuntimeException e) {
                failed(id, e, now);
            }
        }
        return ids.size();
    }

    private int sendEmails(Instant now) {
        var emails = delivery.claimEmails(now, EMAILS);
        for (var email : emails) {
            try {
                var proof = mailServer.send(email.number(), email.address(), email.subject(), email.body());
                delivery.delivered(email.number(), proof, clock.instant());
            } catch (MessagingException | RuntimeException e) {
                failed(email.id(), e, clock.instant());
            }
        }
        return emails.size();
    }

    private void failed(long id, Exception cause, Instant now) {
        LOG.log(Level.WARNING, () -> "The notice with the key " + id + " was not delivered", cause);
        delivery.failed(id, cause, now);
    }
}
