package org.infopool.web.proceeding;

import org.infopool.domain.proceeding.ProceedingStatus;
import org.infopool.web.platform.Tone;

/** What the colors of proceedings mean. */
public final class ProceedingTones {
    private ProceedingTones() {}

    /** The color of a status. */
    public static Tone of(ProceedingStatus status) {
        return switch (status) {
            case PROPOSED, INVESTIGATED, HEARING_REQUESTED, HEARD -> Tone.SOON;
            case FILED, NOTIFIED, ANSWERING, HEARING_SET, DECIDED -> Tone.RUNNING;
            case SERVED -> Tone.BAD;
            case NOT_FILED, CLOSED -> Tone.ENDED;
        };
    }
}
