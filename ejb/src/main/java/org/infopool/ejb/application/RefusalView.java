package org.infopool.ejb.application;

import java.time.LocalDate;
import java.util.List;
import org.infopool.domain.application.Ground;
import org.infopool.domain.application.LicenseApplication;
import org.infopool.domain.shared.PersonNumber;
import org.jspecify.annotations.Nullable;

/**
 * A refusal that a director intends, with what the applicant says against it.
 *
 * @param by the director who intends it
 * @param reason why, in the director's words
 * @param servedOn the day from which the applicant's time to answer runs; absent until it was served
 * @param representations what the applicant says; absent while it has said nothing
 */
public record RefusalView(
        PersonNumber by,
        LocalDate intendedOn,
        String reason,
        List<Ground> grounds,
        @Nullable LocalDate servedOn,
        @Nullable String representations,
        @Nullable LocalDate representedOn) {
    static @Nullable RefusalView of(LicenseApplication application) {
        var refusal = application.refusal();
        return refusal == null
                ? null
                : new RefusalView(
                        refusal.by(),
                        refusal.on(),
                        refusal.reason(),
                        application.refusalGrounds(),
                        refusal.servedOn(),
                        refusal.representations(),
                        refusal.representedOn());
    }
}
