package org.infopool.ejb.enterprise;

import org.infopool.domain.access.OfficeNumber;
import org.infopool.domain.enterprise.Enterprise;
import org.infopool.domain.enterprise.EnterpriseFacts;
import org.infopool.domain.enterprise.UnifiedSocialCreditCode;

/** One enterprise, whole. */
public record EnterpriseDetails(UnifiedSocialCreditCode uscc, OfficeNumber office, EnterpriseFacts facts, int events) {
    static EnterpriseDetails of(Enterprise enterprise) {
        return new EnterpriseDetails(enterprise.uscc(), enterprise.office(), enterprise.facts(), enterprise.events());
    }
}
