package org.infopool.ejb.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import org.infopool.domain.enterprise.UnifiedSocialCreditCode;
import org.infopool.domain.shared.RuleViolated;

/** Whose application was untrue does not apply again for a year, where the license directly concerns safety (ALL 78). */
@ApplicationScoped
class UntrueApplicationBar implements ApplicationBar {
    @Inject
    LicenseApplications applications;

    @Override
    public Optional<RuleViolated> refusal(UnifiedSocialCreditCode uscc, LocalDate day) {
        return applications.bar(uscc, day);
    }
}
