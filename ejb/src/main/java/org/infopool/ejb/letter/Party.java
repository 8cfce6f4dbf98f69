package org.infopool.ejb.letter;

import org.infopool.domain.enterprise.UnifiedSocialCreditCode;
import org.jspecify.annotations.Nullable;

/** Whom a letter concerns. */
public record Party(
        String name,
        @Nullable String latinName,
        UnifiedSocialCreditCode uscc,
        String legalRepresentative,
        String address) {}
