package org.infopool.ejb.referral;

import org.infopool.ejb.casefile.CaseFile;

/**
 * Everything that a page shows of one referral.
 *
 * @param file its deadlines, time line, documents, and what people are called
 */
public record ReferralRecord(ReferralDetails details, CaseFile file) {}
