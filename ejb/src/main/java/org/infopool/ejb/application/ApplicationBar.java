package org.infopool.ejb.application;

import java.time.LocalDate;
import java.util.Optional;
import org.infopool.domain.enterprise.UnifiedSocialCreditCode;

/** Something that keeps an enterprise from applying for a time; features above say what they know. */
public interface ApplicationBar {
    /** The last day on which the enterprise may not apply, if it may not on this day. */
    Optional<LocalDate> barredUntil(UnifiedSocialCreditCode uscc, LocalDate day);
}
