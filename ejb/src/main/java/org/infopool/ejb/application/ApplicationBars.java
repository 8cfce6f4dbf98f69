package org.infopool.ejb.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import org.infopool.domain.enterprise.UnifiedSocialCreditCode;
import org.infopool.domain.shared.RuleViolated;

/** Keeps out who may not apply for a time. */
@ApplicationScoped
class ApplicationBars {
    @Inject
    @Any
    Instance<ApplicationBar> bars;

    /**
     * Refuses an application of an enterprise that is barred on this day.
     *
     * @throws RuleViolated what {@link #refusal} finds
     */
    void check(UnifiedSocialCreditCode uscc, LocalDate day) {
        refusal(uscc, day).ifPresent(refusal -> {
            throw refusal;
        });
    }

    /** The first bar that speaks against an application on this day. */
    Optional<RuleViolated> refusal(UnifiedSocialCreditCode uscc, LocalDate day) {
        return bars.stream().flatMap(bar -> bar.refusal(uscc, day).stream()).findFirst();
    }
}
