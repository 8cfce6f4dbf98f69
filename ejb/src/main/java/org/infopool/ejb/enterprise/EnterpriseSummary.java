package org.infopool.ejb.enterprise;

import org.infopool.domain.access.OfficeNumber;
import org.infopool.domain.enterprise.UnifiedSocialCreditCode;
import org.jspecify.annotations.Nullable;

/** One enterprise as lists show it. */
public record EnterpriseSummary(
        UnifiedSocialCreditCode uscc, String name, @Nullable String latinName, OfficeNumber office) {}
