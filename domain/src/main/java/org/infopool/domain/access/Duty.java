package org.infopool.domain.access;

/** The parts that people play in a matter. Which of them one person may not combine, says {@link SeparationOfDuties}. */
public enum Duty {
    /** Takes an application in and answers whether it is complete. */
    INTAKE,
    /** Assesses first. */
    ASSESS,
    /** Assesses independently of the first. */
    SECOND_ASSESS,
    /** Settles what the two assessors see differently. */
    SETTLE,
    INSPECT,
    INVESTIGATE,
    LEGAL_REVIEW,
    CHAIR_HEARING,
    DECIDE,
    /** Takes part in the team that refers a case to public security. */
    REFER
}
