package org.infopool.domain.access;

/** What an account may be used for. The names are the ones that the server checks. */
public enum Role {
    /** The enterprise's compliance team. */
    APPLICANT,
    CASEWORKER,
    INSPECTOR,
    LEGAL_REVIEWER,
    /** Decides; how far, says {@link Rank}. */
    DIRECTOR,
    ADMINISTRATOR,
    /** Procuratorate, auditor, court: reads everything and changes nothing. */
    OVERSIGHT;

    /** Everybody who works for the regulator. */
    public boolean isStaff() {
        return this != APPLICANT;
    }
}
