package org.infopool.ejb.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.infopool.domain.journal.Act;
import org.infopool.domain.journal.DomainEvent;
import org.infopool.domain.journal.Subject;
import org.infopool.domain.notice.Addressee;
import org.infopool.domain.notice.Notice;
import org.infopool.domain.notice.NoticeEvent;
import org.infopool.domain.notice.NoticeNumber;
import org.infopool.domain.notice.NoticeState;
import org.infopool.domain.notice.NoticeText;
import org.infopool.domain.shared.RuleViolated;
import org.infopool.domain.shared.Words;
import org.infopool.ejb.journal.EventJournal;
import org.infopool.ejb.platform.BusinessNumbers;
import org.jspecify.annotations.Nullable;

/**
 * Tells people what happened. A notice is written in the transaction of what it tells: if that fails, nobody hears of it;
 * if it holds, the notice goes out, however long that takes. Who may see which notice is for the calling service to say.
 */
@ApplicationScoped
public class Notices {
    private static final String BASIS = "gen.notice";

    @Inject
    NoticeRepository repository;

    @Inject
    BusinessNumbers numbers;

    @Inject
    EventJournal journal;

    @Inject
    @Any
    Instance<AddressBook> addressBooks;

    /**
     * Writes a notice to somebody's portal, and repeats it by e-mail where there is an address. Its words lie under {@code
     * notice.<kind>.subject} and {@code notice.<kind>.body} in the words of the domain.
     *
     * @param cause the event that makes it necessary
     * @param about in which matter it is
     */
    @Transactional(TxType.MANDATORY)
    public NoticeNumber write(
            DomainEvent cause, Subject about, Addressee to, String kind, @Nullable Object... arguments) {
        var text = NoticeText.of(Words.domain(), kind, arguments);
        var contact = contact(to);
        var number = nextNumber();
        repository.add(Notice.inPortal(number, cause, about, to, kind, text, contact.agreedToElectronicService()));
        repeatByEmail(contact, cause, about, to, kind, text);
        return number;
    }

    /**
     * Writes a paper that counts only from the day on which it is served. Where the addressee has agreed, signed, to be
     * served in the portal, it is served by arriving there; otherwise somebody records how it was served, with proof.
     * Either way {@link NoticeEvent.Served} tells of it, once. Words and the rest as with {@link #write}.
     *
     * @param cause the event that makes it necessary
     * @param about in which matter it is
     */
    @Transactional(TxType.MANDATORY)
    public NoticeNumber serve(
            DomainEvent cause, Subject about, Addressee to, String kind, @Nullable Object... arguments) {
        var text = NoticeText.of(Words.domain(), kind, arguments);
        var contact = contact(to);
        var notice = Notice.toServe(
                nextNumber(), cause, about, to, kind, text, contact.agreedToElectronicService(), contact.party());
        repository.add(notice);
        journal.record(notice.ask(cause.act().on(BASIS)));
        repeatByEmail(contact, cause, about, to, kind, text);
        return notice.number();
    }

    private void repeatByEmail(
            Contact contact, DomainEvent cause, Subject about, Addressee to, String kind, NoticeText text) {
        var email = contact.email();
        if (email != null) {
            repository.add(Notice.byEmail(nextNumber(), cause, about, to, kind, text, email));
        }
    }

    private NoticeNumber nextNumber() {
        return new NoticeNumber(numbers.next("N"));
    }

    private Contact contact(Addressee addressee) {
        return addressBooks.stream()
                .flatMap(book -> book.contact(addressee).stream())
                .findFirst()
                .orElse(Contact.PORTAL_ONLY);
    }

    /**
     * Somebody opens a notice in the portal. The first time is kept.
     *
     * @param reader as whom they may read: themselves, their enterprise, their roles
     * @throws RuleViolated {@code notice.notFound} when it is not for them, or not there yet
     */
    @Transactional(TxType.MANDATORY)
    public NoticeView read(NoticeNumber number, Collection<Addressee> reader, Act act) {
        var notice = repository.byNumber(number);
        if (notice == null || !reader.contains(notice.addressee())) {
            throw new RuleViolated("notice.notFound", number.value());
        }
        if (notice.state() == NoticeState.DELIVERED) {
            journal.record(notice.read(act));
        }
        return Objects.requireNonNull(repository.view(number));
    }

    /** Everything that was written about a thing, newest first. */
    public List<NoticeView> of(Subject about) {
        return repository.views(about);
    }

    /** What lies in the portal for these addressees, newest first. */
    public List<NoticeView> inbox(Collection<Addressee> addressees, int limit) {
        return repository.inbox(addressees, limit);
    }

    /** The page of the inbox that follows {@code last}. */
    public List<NoticeView> inbox(Collection<Addressee> addressees, NoticeNumber last, int limit) {
        return repository.inbox(addressees, last, limit);
    }

    /** How many of them nobody has opened yet. */
    public long unread(Collection<Addressee> addressees) {
        return repository.unread(addressees);
    }
}
