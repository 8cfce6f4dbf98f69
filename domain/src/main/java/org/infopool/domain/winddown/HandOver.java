package org.infopool.domain.winddown;

import org.infopool.domain.enterprise.UnifiedSocialCreditCode;
import org.infopool.domain.shared.RuleViolated;
import org.infopool.domain.shared.TextRule;
import org.jspecify.annotations.Nullable;

/**
 * To whom data are handed over, and on which ground.
 *
 * @param code the code of the recipient; absent for a state organ or an archive
 */
public record HandOver(
        HandOverGround ground, String recipient, @Nullable UnifiedSocialCreditCode code) {
    private static final TextRule TEXT = new TextRule("windDown.nameLength", 200);

    /**
     * A recipient that can be told apart.
     *
     * @throws RuleViolated {@code windDown.recipientMissing}, {@code windDown.recipientCodeMissing}, {@code
     *     windDown.nameLength}
     */
    public HandOver {
        recipient = TEXT.require(recipient, "windDown.recipientMissing").strip();
        RuleViolated.unless(
                code != null || ground == HandOverGround.LEGAL_DUTY, "windDown.recipientCodeMissing", ground);
    }

    /**
     * Refuses a recipient that stands outside: after a succession only the named successor gets the data, and with consent
     * only an enterprise that may process in the pool (Pool rules 4).
     *
     * @param successor the code of the enterprise that takes the place of the holder; absent where none does
     * @param mayProcess whether the recipient has a license that permits it to process
     * @throws RuleViolated {@code windDown.notTheSuccessor}, {@code windDown.outsideThePool}
     */
    void requireWithin(@Nullable UnifiedSocialCreditCode successor, boolean mayProcess) {
        RuleViolated.unless(
                ground != HandOverGround.SUCCESSION || (code != null && code.equals(successor)),
                "windDown.notTheSuccessor",
                recipient);
        RuleViolated.unless(
                ground != HandOverGround.SEPARATE_CONSENT || mayProcess, "windDown.outsideThePool", recipient);
    }
}
