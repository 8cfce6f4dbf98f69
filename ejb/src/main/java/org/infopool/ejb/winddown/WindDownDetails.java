package org.infopool.ejb.winddown;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.infopool.domain.enterprise.UnifiedSocialCreditCode;
import org.infopool.domain.journal.Subject;
import org.infopool.domain.license.LicenseNumber;
import org.infopool.domain.license.LicenseStatus;
import org.infopool.domain.shared.PersonNumber;
import org.infopool.domain.winddown.Disposal;
import org.infopool.domain.winddown.WindDown;
import org.infopool.domain.winddown.WindDownNumber;
import org.infopool.domain.winddown.WindDownStatus;
import org.infopool.domain.winddown.WindDownStep;
import org.jspecify.annotations.Nullable;

/**
 * One wind-down, whole.
 *
 * @param from the first day without the license
 * @param persons of how many individuals data were held, as declared
 * @param successor who takes the place of the holder; absent where nobody does
 * @param disposedOn the day from which nothing is held any more; absent while something is
 * @param missing the steps that the holder has not done yet
 * @param verdict what the inspector said last
 */
public record WindDownDetails(
        WindDownNumber number,
        Subject subject,
        LicenseNumber license,
        UnifiedSocialCreditCode uscc,
        String enterpriseName,
        LicenseStatus end,
        LocalDate from,
        long persons,
        @Nullable UnifiedSocialCreditCode successor,
        WindDownStatus status,
        LocalDate openedOn,
        @Nullable LocalDate stoppedOn,
        @Nullable String stopStatement,
        @Nullable LocalDate toldOn,
        @Nullable String tellStatement,
        List<Disposal> disposals,
        @Nullable LocalDate disposedOn,
        Set<WindDownStep> missing,
        @Nullable LocalDate filedOn,
        @Nullable String proof,
        @Nullable PersonNumber verifiedBy,
        @Nullable LocalDate verifiedOn,
        @Nullable String verdict,
        int events) {
    static WindDownDetails of(WindDown windDown) {
        return new WindDownDetails(
                windDown.number(),
                windDown.subject(),
                windDown.license(),
                windDown.uscc(),
                windDown.enterpriseName(),
                windDown.end(),
                windDown.from(),
                windDown.persons(),
                windDown.successor(),
                windDown.status(),
                windDown.openedOn(),
                windDown.stoppedOn(),
                windDown.stopStatement(),
                windDown.toldOn(),
                windDown.tellStatement(),
                windDown.disposals(),
                windDown.disposedOn(),
                windDown.missing(),
                windDown.filedOn(),
                windDown.proof(),
                windDown.verifiedBy(),
                windDown.verifiedOn(),
                windDown.verdict(),
                windDown.events());
    }
}
