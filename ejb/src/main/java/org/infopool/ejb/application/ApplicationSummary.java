package org.infopool.ejb.application;

import java.time.LocalDate;
import org.infopool.domain.access.OfficeNumber;
import org.infopool.domain.application.ApplicationKind;
import org.infopool.domain.application.ApplicationNumber;
import org.infopool.domain.application.ApplicationStatus;
import org.infopool.domain.enterprise.UnifiedSocialCreditCode;
import org.jspecify.annotations.Nullable;

/**
 * A line of a list of applications.
 *
 * @param license the number of the license that it is about; absent where it asks for one
 * @param receivedOn the day on which it was handed in, the latest when there was a supplement; absent for drafts
 */
public record ApplicationSummary(
        ApplicationNumber number,
        String enterpriseName,
        @Nullable String latinName,
        UnifiedSocialCreditCode uscc,
        ApplicationKind kind,
        @Nullable String license,
        ApplicationStatus status,
        OfficeNumber office,
        @Nullable LocalDate receivedOn) {}
