package org.infopool.web.winddown;

import org.infopool.domain.winddown.WindDownStatus;
import org.infopool.web.platform.Tone;

/** What the colors of wind-downs mean. */
final class WindDownTones {
    private WindDownTones() {}

    static Tone of(WindDownStatus status) {
        return switch (status) {
            case OPEN -> Tone.RUNNING;
            case FILED, SENT_BACK -> Tone.SOON;
            case CLOSED -> Tone.GOOD;
        };
    }
}
