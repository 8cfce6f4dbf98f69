package org.infopool.web.enforcement;

import org.infopool.domain.enforcement.MeasureStatus;
import org.infopool.domain.enforcement.ViolationStatus;
import org.infopool.domain.rulebook.Band;
import org.infopool.domain.rulebook.RiskClass;
import org.infopool.web.platform.Tone;

/** What the colors of violations and measures mean. */
public final class EnforcementTones {
    private EnforcementTones() {}

    /** The tone of a violation's status. */
    public static Tone of(ViolationStatus status) {
        return switch (status) {
            case SUSPECTED, ASSESSED -> Tone.SOON;
            case ESTABLISHED -> Tone.BAD;
            case NOT_PURSUED -> Tone.ENDED;
        };
    }

    /** The tone of a measure's status. */
    public static Tone of(MeasureStatus status) {
        return switch (status) {
            case ORDERED -> Tone.SOON;
            case IN_EFFECT -> Tone.RUNNING;
            case COMPLIED -> Tone.GOOD;
            case FAILED -> Tone.BAD;
            case WITHDRAWN -> Tone.ENDED;
        };
    }

    /** The tone of a band. */
    public static Tone of(Band band) {
        return switch (band) {
            case MINOR -> Tone.RUNNING;
            case GENERAL -> Tone.SOON;
            case HEAVY, SERIOUS -> Tone.BAD;
        };
    }

    /** The tone of a risk class. */
    public static Tone of(RiskClass risk) {
        return switch (risk) {
            case A -> Tone.GOOD;
            case B -> Tone.RUNNING;
            case C -> Tone.SOON;
            case D -> Tone.BAD;
        };
    }
}
