package org.infopool.domain.ending;

import org.infopool.domain.license.LicenseStatus;

/** The ways in which a license ends by an ending of its own, each with its law and its consequences. */
public enum EndingKind {
    /** The holder gives it up. */
    SURRENDER(LicenseStatus.SURRENDERED),
    /** It was lawful, but the law or the facts have changed (撤回, ALL 8). */
    WITHDRAWAL(LicenseStatus.WITHDRAWN),
    /** It should never have been granted (撤销, ALL 69). */
    RESCISSION(LicenseStatus.RESCINDED),
    /** The enterprise is gone (ALL 70). */
    TERMINATION(LicenseStatus.TERMINATED);

    private final LicenseStatus end;

    EndingKind(LicenseStatus end) {
        this.end = end;
    }

    /** What the license is afterwards. */
    public LicenseStatus end() {
        return end;
    }

    /** Whether it is decided against the holder, who is told and heard before. */
    public boolean isAdverse() {
        return this == WITHDRAWAL || this == RESCISSION;
    }
}
