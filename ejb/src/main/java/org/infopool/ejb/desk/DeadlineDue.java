package org.infopool.ejb.desk;

/** How a deadline that is not met stands to the present. */
public enum DeadlineDue {
    /** Its last day is over. */
    OVERDUE,
    /** It ends within the next seven days. */
    SOON,
    /** It ends later. */
    LATER,
    /** Time stands still. */
    PAUSED,
    /** It waits until a year's holidays are known. */
    AWAITING_CALENDAR,
    /** It came to its end, and what follows could not be set going. */
    FAILING
}
