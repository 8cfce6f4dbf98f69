package org.infopool.web.selfinspection;

import org.infopool.domain.selfinspection.Conformity;
import org.infopool.domain.selfinspection.SelfInspectionStatus;
import org.infopool.web.platform.StatusView;
import org.infopool.web.platform.Tone;

/** What the colors of self-inspections and of their answers mean. */
public final class SelfInspectionTones {
    private SelfInspectionTones() {}

    /** A status as a chip. */
    public static StatusView of(SelfInspectionStatus status) {
        return StatusView.of(
                status,
                switch (status) {
                    case DRAFT -> Tone.RUNNING;
                    case SUBMITTED -> Tone.GOOD;
                    case DROPPED -> Tone.ENDED;
                });
    }

    /** An answer as a chip. */
    public static StatusView of(Conformity conformity) {
        return StatusView.of(
                conformity,
                switch (conformity) {
                    case CONFORM -> Tone.GOOD;
                    case MINOR -> Tone.SOON;
                    case MAJOR -> Tone.BAD;
                    case NOT_APPLICABLE -> Tone.ENDED;
                });
    }
}
