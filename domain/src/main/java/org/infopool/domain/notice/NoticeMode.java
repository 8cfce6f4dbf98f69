package org.infopool.domain.notice;

/** The way on which a notice reaches its addressee. */
public enum NoticeMode {
    /** The addressee's own pages. It serves whoever has agreed to that, signed (APL 61). */
    PORTAL,
    /** An e-mail that repeats what lies in the portal. It serves nobody: service needs consent. */
    EMAIL,
    /** A registered letter with a return receipt. */
    POST,
    /** Handed over, or left where the addressee refuses it. */
    IN_PERSON,
    /** Published, where no other way leads to the addressee. */
    PUBLIC_NOTICE
}
