package org.infopool.ejb.enterprise;

import java.time.LocalDate;
import org.infopool.domain.access.OfficeNumber;
import org.infopool.domain.enterprise.Enterprise;
import org.infopool.domain.enterprise.EnterpriseFacts;
import org.infopool.domain.enterprise.UnifiedSocialCreditCode;
import org.jspecify.annotations.Nullable;

/**
 * One enterprise, whole.
 *
 * @param electronicServiceSince since when it agrees, signed, to be served in the portal; absent while it does not
 * @param electronicServiceBy who signed that for it
 * @param activationUntil the last day on which the code of an activation letter can be used; absent where none is out
 */
public record EnterpriseDetails(
        UnifiedSocialCreditCode uscc,
        OfficeNumber office,
        EnterpriseFacts facts,
        @Nullable LocalDate electronicServiceSince,
        @Nullable String electronicServiceBy,
        @Nullable LocalDate activationUntil,
        int events) {
    /** What is known of an enterprise. */
    public static EnterpriseDetails of(Enterprise enterprise) {
        return new EnterpriseDetails(
                enterprise.uscc(),
                enterprise.office(),
                enterprise.facts(),
                enterprise.electronicServiceSince(),
                enterprise.electronicServiceBy(),
                enterprise.activationUntil(),
                enterprise.events());
    }
}
