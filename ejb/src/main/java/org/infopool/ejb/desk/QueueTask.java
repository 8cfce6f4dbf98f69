package org.infopool.ejb.desk;

import org.infopool.domain.access.Role;

/** What somebody at the desk is waited for to do. */
public enum QueueTask {
    /** Answer what was handed in: accept it, or tell once and completely what is missing (ALL 32). */
    ANSWER(Role.CASEWORKER),
    /** Take a seat: an assessor is missing. */
    TAKE_SEAT(Role.CASEWORKER),
    /** Go on with one's own assessment. */
    ASSESS(Role.CASEWORKER),
    /** Both have assessed: compare, settle what differs, send it to the director. */
    CONCLUDE(Role.CASEWORKER),
    /** Decide. */
    DECIDE(Role.DIRECTOR),
    /** Issue the certificate (ALL 44). */
    ISSUE_CERTIFICATE(Role.CASEWORKER),
    /** Decide whether a license that is to be withdrawn or rescinded ends. */
    DECIDE_ENDING(Role.DIRECTOR),
    /** Cancel the registration of a license that has ended (ALL 70). */
    CANCEL_REGISTRATION(Role.CASEWORKER),
    /** Verify what the holder of an ended license did with the data that it held. */
    VERIFY_WIND_DOWN(Role.INSPECTOR),
    /** Follow up a step of a wind-down that was not done in time. */
    CHASE_WIND_DOWN(Role.CASEWORKER),
    /** Order the self-inspection that was missed. */
    ORDER_SELF_INSPECTION(Role.CASEWORKER),
    /** Judge what a party reports to have done about an order. */
    JUDGE_REPORT(Role.CASEWORKER),
    /** Order an inspection for cause: the self-inspection was ordered in vain. */
    ORDER_INSPECTION(Role.DIRECTOR),
    /** Decide whether a suspected crime is referred (Order 310, art. 5). */
    DECIDE_REFERRAL(Role.DIRECTOR),
    /** Hand an approved referral to the police. */
    SEND_REFERRAL(Role.CASEWORKER),
    /** The police have not filed: ask for reconsideration or supervision, or take the case back. */
    ANSWER_REFUSAL(Role.CASEWORKER),
    /** The police have filed: hand the items and materials over. */
    HAND_OVER(Role.CASEWORKER),
    /** Hold an inspection that one is on the team of. */
    INSPECT(Role.INSPECTOR),
    /** File a proceeding, or say why not (P14-18). */
    FILE_PROCEEDING(Role.DIRECTOR),
    /** Investigate, and report. */
    INVESTIGATE(Role.INSPECTOR),
    /** Tell the party what is intended (APL 44). */
    TELL_PARTY(Role.CASEWORKER),
    /** Set the hearing that the party asked for (APL 64). */
    SET_HEARING(Role.CASEWORKER),
    /** Hold a hearing that one chairs. */
    HOLD_HEARING(Role.LEGAL_REVIEWER),
    /** Review what is to be decided (APL 58). */
    REVIEW_PROCEEDING(Role.LEGAL_REVIEWER),
    /** Discuss collectively what is to be decided (APL 57(2)). */
    DISCUSS_PROCEEDING(Role.DIRECTOR),
    /** Decide a proceeding. */
    DECIDE_PROCEEDING(Role.DIRECTOR),
    /** Serve a paper, and record how it was served (APL 61). */
    SERVE(Role.CASEWORKER),
    /** Take down what was published of a decision that no longer stands. */
    TAKE_DOWN(Role.CASEWORKER),
    /** See why a deadline's consequences could not be set going. */
    REPAIR(Role.ADMINISTRATOR);

    private final Role role;

    QueueTask(Role role) {
        this.role = role;
    }

    /** Whose task it is. */
    public Role role() {
        return role;
    }
}
