package org.infopool.ejb.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.infopool.domain.journal.Act;
import org.infopool.domain.journal.Actor;
import org.infopool.domain.journal.Origin;
import org.infopool.domain.notice.Notice;
import org.infopool.domain.notice.NoticeMode;
import org.infopool.domain.notice.NoticeNumber;
import org.infopool.domain.notice.NoticeState;
import org.infopool.domain.notice.ServiceProof;
import org.infopool.ejb.journal.EventJournal;

/** The outbox's steps, one transaction each. */
@ApplicationScoped
class OutboxDelivery {
    private static final String BASIS = "gen.notice";
    private static final String ELECTRONIC = "apl.61-2.electronic";
    private static final String PORTAL = "portal";
    private static final int LONGEST_FAILURE = 2000;

    /** Longer than any mail server keeps a connection waiting: who took an e-mail and died, gives it back after this. */
    private static final Duration CLAIM = Duration.ofMinutes(5);

    @Inject
    NoticeRepository repository;

    @Inject
    EventJournal journal;

    /** An e-mail on its way. */
    record Email(long id, NoticeNumber number, String address, String subject, String body) {
        static Email of(Notice notice) {
            var text = notice.text();
            var id = notice.id();
            var address = notice.address();
            if (id == null || address == null) {
                throw new IllegalStateException(notice.number() + " is no e-mail");
            }
            return new Email(
                    id,
                    notice.number(),
                    address,
                    text.subject(Locale.SIMPLIFIED_CHINESE) + " / " + text.subject(Locale.ENGLISH),
                    text.body(Locale.SIMPLIFIED_CHINESE) + "\n\n--\n\n" + text.body(Locale.ENGLISH) + "\n");
        }
    }

    /** Puts what is due into the portal. Returns how many. */
    @Transactional(TxType.REQUIRES_NEW)
    int deliverToPortal(Instant now, int limit) {
        var notices = repository.lockDue(NoticeMode.PORTAL, now, limit);
        notices.forEach(notice -> deliverToPortal(notice, now));
        return notices.size();
    }

    /** Puts one notice into the portal, unless somebody else has. */
    @Transactional(TxType.REQUIRES_NEW)
    void deliverOneToPortal(long id, Instant now) {
        var notice = repository.lockDue(id, now);
        if (notice != null) {
            deliverToPortal(notice, now);
        }
    }

    private void deliverToPortal(Notice notice, Instant now) {
        var act = act(now);
        journal.record(notice.deliver(act, PORTAL));
        if (notice.servesByDelivery()) {
            journal.record(
                    notice.serve(NoticeMode.PORTAL, act.day(), ServiceProof.electronic(PORTAL), act.on(ELECTRONIC)));
        }
    }

    /** Takes e-mails that are due; nobody else will for some minutes. */
    @Transactional(TxType.REQUIRES_NEW)
    List<Email> claimEmails(Instant now, int limit) {
        var notices = repository.lockDue(NoticeMode.EMAIL, now, limit);
        notices.forEach(notice -> notice.claim(now.plus(CLAIM)));
        return notices.stream().map(Email::of).toList();
    }

    /** Lets e-mails wait that cannot leave. Returns how many. */
    @Transactional(TxType.REQUIRES_NEW)
    int letEmailsWait(Instant now, int limit) {
        var notices = repository.lockDue(NoticeMode.EMAIL, now, limit);
        for (var notice : notices) {
            if (notice.state() == NoticeState.WRITTEN) {
                journal.record(notice.await(act(now)));
            } else {
                notice.rest();
            }
        }
        return notices.size();
    }

    /** Takes up e-mails that have waited for a mail server. Returns how many. */
    @Transactional(TxType.REQUIRES_NEW)
    int wakeWaiting(Instant now, int limit) {
        var notices = repository.lockWaiting(limit);
        notices.forEach(notice -> notice.tryAgain(now));
        return notices.size();
    }

    /** The mail server took it. */
    @Transactional(TxType.REQUIRES_NEW)
    void delivered(NoticeNumber number, String proof, Instant now) {
        var notice = repository.byNumber(number);
        if (notice != null && notice.state().successors().contains(NoticeState.DELIVERED)) {
            journal.record(notice.deliver(act(now), proof));
        }
    }

    /** A try failed. */
    @Transactional(TxType.REQUIRES_NEW)
    void failed(long id, Exception cause, Instant now) {
        var notice = repository.byId(id);
        var why = String.valueOf(cause);
        if (notice != null
                && !notice.failed(why.substring(0, Math.min(why.length(), LONGEST_FAILURE)), now)
                && notice.state().successors().contains(NoticeState.FAILED)) {
            journal.record(notice.giveUp(act(now)));
        }
    }

    private static Act act(Instant now) {
        return Act.now(Actor.CLOCK, now, BASIS, null, Origin.CLOCK);
    }
}
