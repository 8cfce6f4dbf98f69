package org.infopool.web.register;

import org.infopool.domain.license.LicenseStatus;
import org.infopool.web.platform.StatusView;
import org.infopool.web.platform.Tone;

/** What the states of a license look like. */
public final class LicenseStatusViews {
    private LicenseStatusViews() {}

    /** The chip of a state. */
    public static StatusView of(LicenseStatus status) {
        return StatusView.of(
                status,
                switch (status) {
                    case ACTIVE -> Tone.GOOD;
                    case SUSPENDED -> Tone.SOON;
                    case REVOKED, RESCINDED -> Tone.BAD;
                    case EXPIRED, WITHDRAWN, SURRENDERED, TERMINATED -> Tone.ENDED;
                });
    }
}
