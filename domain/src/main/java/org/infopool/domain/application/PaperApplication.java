package org.infopool.domain.application;

import org.infopool.domain.enterprise.EnterpriseFacts;
import org.infopool.domain.enterprise.UnifiedSocialCreditCode;
import org.jspecify.annotations.Nullable;

/**
 * An application that came on paper, as somebody has copied it.
 *
 * @param facts what the enterprise says of itself in it
 * @param declaration the signed declaration; absent where there is none, and then the application is only a draft
 */
public record PaperApplication(
        UnifiedSocialCreditCode uscc,
        EnterpriseFacts facts,
        ApplicationForm form,
        @Nullable PaperDeclaration declaration) {}
