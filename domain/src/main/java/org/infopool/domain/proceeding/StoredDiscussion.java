package org.infopool.domain.proceeding;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.infopool.domain.shared.PersonNumber;

/** A collective discussion as it is stored; its votes are stored beside it. Immutable. */
@Embeddable
class StoredDiscussion {
    @Column(name = "notice_round", nullable = false)
    private int round;

    @Column(name = "chair", nullable = false)
    private PersonNumber chair;

    @Column(name = "minutes", nullable = false)
    private String minutes;

    @Column(name = "carried", nullable = false)
    private boolean carried;

    @Column(name = "reviewed", nullable = false)
    private int reviewed;

    @Column(name = "discussed_on", nullable = false)
    private LocalDate discussedOn;

    /** For the persistence provider. */
    protected StoredDiscussion() {}

    /** A discussion on what {@code reviewed} legal reviews had found. */
    static StoredDiscussion of(int round, Discussion discussion, boolean carried, int reviewed, LocalDate day) {
        var stored = new StoredDiscussion();
        stored.round = round;
        stored.chair = discussion.chair();
        stored.minutes = discussion.minutes();
        stored.carried = carried;
        stored.reviewed = reviewed;
        stored.discussedOn = day;
        return stored;
    }

    int round() {
        return round;
    }

    PersonNumber chair() {
        return chair;
    }

    String minutes() {
        return minutes;
    }

    boolean isCarried() {
        return carried;
    }

    int reviewed() {
        return reviewed;
    }

    LocalDate discussedOn() {
        return discussedOn;
    }
}
