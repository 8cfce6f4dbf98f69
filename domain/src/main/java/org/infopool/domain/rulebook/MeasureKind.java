package org.infopool.domain.rulebook;

/** What an authority may do about a violation. How severe each is says the {@link Ladder}, which is data. */
public enum MeasureKind {
    /** Explaining the law and what to do better. */
    GUIDANCE,
    /** Talking to the legal representative or the person in charge, on record (PIPL 64). */
    INTERVIEW,
    ORDER_TO_CORRECT,
    /** Warning or public criticism. */
    WARNING,
    CONFISCATION,
    FINE,
    /** Suspending or ending the service of an app. */
    SERVICE_SUSPENSION,
    /** Suspending the business concerned, or closing it for rectification. */
    BUSINESS_SUSPENSION,
    /** Withholding the license for a time. */
    LICENSE_SUSPENSION,
    OCCUPATIONAL_BAN,
    REVOCATION
}
