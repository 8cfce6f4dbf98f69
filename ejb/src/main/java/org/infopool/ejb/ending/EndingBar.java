package org.infopool.ejb.ending;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import org.infopool.domain.enterprise.UnifiedSocialCreditCode;
import org.infopool.domain.shared.RuleViolated;
import org.infopool.ejb.application.ApplicationBar;

/** Who got a license by fraud or bribery does not apply anew for three years, where ALL 79 says so. */
@ApplicationScoped
public class EndingBar implements ApplicationBar {
    @Inject
    EndingRepository endings;

    @Override
    public Optional<RuleViolated> refusal(UnifiedSocialCreditCode uscc, LocalDate day) {
        return endings.barredUntil(uscc, day).map(last -> new RuleViolated("application.barredByFraud", uscc, last));
    }
}
