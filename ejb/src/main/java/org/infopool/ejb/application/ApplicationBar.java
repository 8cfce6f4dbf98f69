package org.infopool.ejb.application;

import java.time.LocalDate;
import java.util.Optional;
import org.infopool.domain.enterprise.UnifiedSocialCreditCode;
import org.infopool.domain.shared.RuleViolated;

/** Something that keeps an enterprise from applying for a time; features above say what they know. */
public interface ApplicationBar {
    /** What the law says to an application of this enterprise on this day, with the last day of the bar, if it is barred. */
    Optional<RuleViolated> refusal(UnifiedSocialCreditCode uscc, LocalDate day);
}
