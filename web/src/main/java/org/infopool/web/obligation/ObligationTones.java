package org.infopool.web.obligation;

import org.infopool.domain.obligation.ObligationStatus;
import org.infopool.web.platform.Tone;

/** What the color of a duty's status means. */
public final class ObligationTones {
    private ObligationTones() {}

    /** The tone of a status. */
    public static Tone of(ObligationStatus status) {
        return switch (status) {
            case OPEN -> Tone.RUNNING;
            case OVERDUE -> Tone.BAD;
            case MET -> Tone.GOOD;
            case LIFTED -> Tone.ENDED;
        };
    }
}
