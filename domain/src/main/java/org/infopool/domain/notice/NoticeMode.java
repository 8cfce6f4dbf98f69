package org.infopool.domain.notice;

/** The way on which a notice reaches its addressee. */
public enum NoticeMode {
    /** The addressee's own pages. */
    PORTAL,
    /** An e-mail that repeats what lies in the portal. It serves nobody: service needs consent. */
    EMAIL
}
