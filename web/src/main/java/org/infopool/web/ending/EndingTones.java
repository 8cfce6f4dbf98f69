package org.infopool.web.ending;

import org.infopool.domain.ending.EndingStatus;
import org.infopool.web.platform.Tone;

/** What the colors of the endings of licenses mean. */
final class EndingTones {
    private EndingTones() {}

    static Tone of(EndingStatus status) {
        return switch (status) {
            case DECLARED, INTENDED, ORDERED -> Tone.SOON;
            case IN_EFFECT, TAKEN_BACK, FELL_AWAY -> Tone.ENDED;
            case DROPPED -> Tone.GOOD;
        };
    }
}
