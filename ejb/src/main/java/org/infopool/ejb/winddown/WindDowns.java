package org.infopool.ejb.winddown;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import org.infopool.domain.license.LicenseNumber;
import org.infopool.domain.winddown.WindDown;
import org.infopool.domain.winddown.WindDownStatus;
import org.jspecify.annotations.Nullable;

/** What other features may know of wind-downs. */
@ApplicationScoped
public class WindDowns {
    @Inject
    WindDownRepository windDowns;

    /** What everybody may know, as at a day, of what followed the end of a license. */
    public Optional<PublicWindDown> shown(LicenseNumber license, LocalDate day) {
        return windDowns
                .of(license)
                .filter(windDown -> !windDown.openedOn().isAfter(day))
                .map(windDown -> new PublicWindDown(windDown.openedOn(), closedBy(windDown, day)));
    }

    private static @Nullable LocalDate closedBy(WindDown windDown, LocalDate day) {
        var closed = windDown.status() == WindDownStatus.CLOSED ? windDown.verifiedOn() : null;
        return closed == null || closed.isAfter(day) ? null : closed;
    }
}
