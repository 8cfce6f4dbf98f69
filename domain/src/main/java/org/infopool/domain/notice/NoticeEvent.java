package org.infopool.domain.notice;

import java.time.LocalDate;
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
}
