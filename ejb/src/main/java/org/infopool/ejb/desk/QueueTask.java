package org.infopool.ejb.desk;

/** What somebody at the desk is waited for to do. */
public enum QueueTask {
    /** Answer what was handed in: accept it, or tell once and completely what is missing (ALL 32). */
    ANSWER,
    /** Take a seat: an assessor is missing. */
    TAKE_SEAT,
    /** Go on with one's own assessment. */
    ASSESS,
    /** Both have assessed: compare, settle what differs, send it to the director. */
    CONCLUDE,
    /** Decide. */
    DECIDE,
    /** Issue the certificate (ALL 44). */
    ISSUE_CERTIFICATE,
    /** See why a deadline's consequences could not be set going. */
    REPAIR
}
