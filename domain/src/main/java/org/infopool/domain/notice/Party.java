package org.infopool.domain.notice;

import org.infopool.domain.access.OfficeNumber;
import org.infopool.domain.enterprise.UnifiedSocialCreditCode;

/**
 * The enterprise on which a paper is to be served.
 *
 * @param office the office that sees to it
 */
public record Party(UnifiedSocialCreditCode uscc, String name, OfficeNumber office) {}
