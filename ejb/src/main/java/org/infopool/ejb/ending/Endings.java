package org.infopool.ejb.ending;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.infopool.domain.ending.EndingNumber;
import org.infopool.domain.ending.LicenseEnding;
import org.infopool.domain.ending.Successor;
import org.infopool.domain.enterprise.UnifiedSocialCreditCode;

/** What other features may know of the endings of licenses. */
@ApplicationScoped
public class Endings {
    @Inject
    EndingRepository endings;

    /** Who takes the place of the holder; absent where nobody does. */
    public Optional<UnifiedSocialCreditCode> successor(EndingNumber number) {
        return endings.find(number).map(LicenseEnding::successor).map(Successor::uscc);
    }
}
