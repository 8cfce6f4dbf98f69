package org.infopool.domain.license;

/** Why the registration of a license is cancelled: the cases of ALL 70 that a license of an enterprise can meet. */
public enum CancellationCause {
    /** The term ended and was not renewed: ALL 70(1). */
    NOT_RENEWED,
    /** The enterprise is gone: ALL 70(3). */
    ENTERPRISE_GONE,
    /** The license was withdrawn, rescinded or revoked: ALL 70(4). */
    TAKEN_AWAY,
    /** Another case that the law or the rules of the pool know, such as a license given up: ALL 70(6). */
    OTHER;

    /** The cause that lies in the way in which a license has ended. */
    public static CancellationCause of(LicenseStatus end) {
        return switch (end) {
            case EXPIRED -> NOT_RENEWED;
            case TERMINATED -> ENTERPRISE_GONE;
            case WITHDRAWN, RESCINDED, REVOKED -> TAKEN_AWAY;
            case SURRENDERED -> OTHER;
            case ACTIVE, SUSPENDED -> throw new IllegalArgumentException(end + " is no end");
        };
    }
}
