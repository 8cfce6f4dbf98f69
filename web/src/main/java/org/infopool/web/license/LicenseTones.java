package org.infopool.web.license;

import org.infopool.domain.license.LicenseStatus;
import org.infopool.web.platform.Tone;

/** What the color of a license's status means. */
public final class LicenseTones {
    private LicenseTones() {}

    /** The tone of a status. */
    public static Tone of(LicenseStatus status) {
        return switch (status) {
            case ACTIVE -> Tone.GOOD;
            case SUSPENDED -> Tone.SOON;
            case REVOKED, RESCINDED -> Tone.BAD;
            case EXPIRED, WITHDRAWN, SURRENDERED, TERMINATED -> Tone.ENDED;
        };
    }
}
