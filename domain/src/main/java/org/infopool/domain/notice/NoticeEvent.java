package org.infopool.domain.notice;

import java.time.LocalDate;
import org.infopool.domain.document.DocumentNumber;
import org.infopool.domain.journal.DomainEvent;
import org.infopool.domain.journal.EventType;
import org.infopool.domain.journal.Occurrence;
import org.infopool.domain.journal.Personal;
import org.infopool.domain.journal.Subject;
import org.infopool.domain.shared.PersonNumber;
import org.jspecify.annotations.Nullable;

/** What can happen to a notice. That it was written is a consequence of the event that its row names. */
public sealed interface NoticeEvent extends DomainEvent {
    NoticeNumber number();

    /** What it is about. */
    Subject about();

    /** Which notice it is, such as {@code application.accepted}. */
    String kind();

    @Override
    default Subject concerns() {
        return about();
    }

    /**
     * It has arrived where the addressee can read it.
     *
     * @param servedOn the day on which it counts as served; absent where this way of delivery serves nobody
     * @param proof what shows that it arrived
     */
    @EventType("notice.delivered/1")
    record Delivered(
            Occurrence occurrence,
            NoticeNumber number,
            Subject about,
            String kind,
            Addressee addressee,
            NoticeMode mode,
            @Nullable LocalDate servedOn,
            @Personal String proof)
            implements NoticeEvent {}

    /** It cannot leave, for want of a mail server. */
    @EventType("notice.waited/1")
    record Waited(
            Occurrence occurrence,
            NoticeNumber number,
            Subject about,
            String kind,
            Addressee addressee,
            NoticeMode mode)
            implements NoticeEvent {}

    /** The addressee opened it, for the first time. */
    @EventType("notice.read/1")
    record Read(
            Occurrence occurrence,
            NoticeNumber number,
            Subject about,
            String kind,
            Addressee addressee,
            @Nullable PersonNumber reader)
            implements NoticeEvent {}

    /** It could not be delivered, after many tries. */
    @EventType("notice.failed/1")
    record Failed(
            Occurrence occurrence,
            NoticeNumber number,
            Subject about,
            String kind,
            Addressee addressee,
            NoticeMode mode,
            @Personal String why)
            implements NoticeEvent {}

    /**
     * A paper has been made that counts only from the day on which it is served.
     *
     * @param agreed whether the addressee has agreed, signed, to be served in the portal
     */
    @EventType("notice.toServe/1")
    record ToServe(
            Occurrence occurrence, NoticeNumber number, Subject about, String kind, Addressee addressee, boolean agreed)
            implements NoticeEvent {}

    /**
     * A paper was published, because no other way leads to its addressee: it counts as served after the days that the law
     * sets.
     *
     * @param publishedOn the first day of publication
     * @param document what was published
     */
    @EventType("notice.published/1")
    record Published(
            Occurrence occurrence,
            NoticeNumber number,
            Subject about,
            String kind,
            Addressee addressee,
            LocalDate publishedOn,
            @Nullable DocumentNumber document)
            implements NoticeEvent {}

    /**
     * A paper counts as served: once, on whatever way. Everything that starts with service starts here.
     *
     * @param servedOn the day on which it counts as served
     */
    @EventType("notice.served/1")
    record Served(
            Occurrence occurrence,
            NoticeNumber number,
            Subject about,
            String kind,
            Addressee addressee,
            NoticeMode mode,
            LocalDate servedOn,
            ServiceProof proof)
            implements NoticeEvent {}
}
