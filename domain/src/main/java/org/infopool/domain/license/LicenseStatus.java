package org.infopool.domain.license;

import java.util.Set;

/**
 * Where a license stands, what may come next, and what each state permits. The ends are different things with different
 * law and consequences, so they are different states.
 */
public enum LicenseStatus {
    ACTIVE("VALID", true, true, true, true),
    /** Held back as a penalty or measure; nothing may be processed meanwhile. */
    SUSPENDED("SUSPENDED", false, true, false, true),
    /** Its term ended and was not renewed. */
    EXPIRED("EXPIRED", false, false, false, false),
    /** Taken back because facts or law changed, with compensation (ALL 8). */
    WITHDRAWN("WITHDRAWN", false, false, false, false),
    /** Should never have been granted (ALL 69). */
    RESCINDED("RESCINDED", false, false, false, false),
    /** Taken away as a penalty (APL 9). */
    REVOKED("REVOKED", false, false, false, false),
    /** Given up by the enterprise. */
    SURRENDERED("SURRENDERED", false, false, false, false),
    /** The enterprise is gone. */
    TERMINATED("TERMINATED", false, false, false, false);

    private final String publicCode;
    private final boolean mayProcess;
    private final boolean mayRenew;
    private final boolean mayVary;
    private final boolean mayBeDrawn;

    LicenseStatus(String publicCode, boolean mayProcess, boolean mayRenew, boolean mayVary, boolean mayBeDrawn) {
        this.publicCode = publicCode;
        this.mayProcess = mayProcess;
        this.mayRenew = mayRenew;
        this.mayVary = mayVary;
        this.mayBeDrawn = mayBeDrawn;
    }

    /** What may come next. */
    public Set<LicenseStatus> successors() {
        return switch (this) {
            case ACTIVE -> Set.of(SUSPENDED, EXPIRED, WITHDRAWN, RESCINDED, REVOKED, SURRENDERED, TERMINATED);
            case SUSPENDED -> Set.of(ACTIVE, EXPIRED, WITHDRAWN, RESCINDED, REVOKED, SURRENDERED, TERMINATED);
            case EXPIRED, WITHDRAWN, RESCINDED, REVOKED, SURRENDERED, TERMINATED -> Set.of();
        };
    }

    /** Whether the license is over. */
    public boolean isEnded() {
        return successors().isEmpty();
    }

    /** The code that third parties get. */
    public String publicCode() {
        return publicCode;
    }

    /** Whether its holder may process personal information under it. */
    public boolean mayProcess() {
        return mayProcess;
    }

    public boolean mayRenew() {
        return mayRenew;
    }

    public boolean mayVary() {
        return mayVary;
    }

    /** Whether its holder may be drawn for inspection. */
    public boolean mayBeDrawn() {
        return mayBeDrawn;
    }
}
