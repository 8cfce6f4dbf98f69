package org.infopool.web.inspection;

import org.infopool.domain.inspection.InspectionStatus;
import org.infopool.domain.inspection.ItemResult;
import org.infopool.domain.inspection.Severity;
import org.infopool.web.platform.StatusView;
import org.infopool.web.platform.Tone;

/** What the colors of inspections, answers and findings mean. */
public final class InspectionTones {
    private InspectionTones() {}

    /** A status as a chip. */
    public static StatusView of(InspectionStatus status) {
        return StatusView.of(
                status,
                switch (status) {
                    case ORDERED, UNDER_WAY -> Tone.RUNNING;
                    case RECORDED -> Tone.SOON;
                    case CONCLUDED -> Tone.GOOD;
                    case CANCELLED -> Tone.ENDED;
                });
    }

    /** An answer as a chip. */
    public static StatusView of(ItemResult result) {
        return StatusView.of(
                result,
                switch (result) {
                    case CONFORM -> Tone.GOOD;
                    case MINOR, OBSERVATION -> Tone.SOON;
                    case MAJOR -> Tone.BAD;
                    case NOT_APPLICABLE -> Tone.ENDED;
                });
    }

    /** How grave a finding is, as a chip. */
    public static StatusView of(Severity severity) {
        return StatusView.of(severity, severity == Severity.MAJOR ? Tone.BAD : Tone.SOON);
    }
}
