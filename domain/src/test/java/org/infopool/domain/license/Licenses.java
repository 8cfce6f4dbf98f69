package org.infopool.domain.license;

import org.infopool.domain.application.Applications;
import org.infopool.domain.journal.Acts;
import org.infopool.domain.shared.Period;

/** Licenses in the situations that tests need. */
public final class Licenses {
    private Licenses() {}

    public static License active() {
        var license = License.from(
                Applications.granted(),
                new LicenseNumber("LIC-2025-000001"),
                Period.of(Acts.TODAY, Acts.TODAY.plusYears(3).minusDays(1)));
        license.grant(Applications.director());
        return license;
    }

    public static LicenseEvent.Granted granted() {
        return License.from(
                        Applications.granted(),
                        new LicenseNumber("LIC-2025-000001"),
                        Period.of(Acts.TODAY, Acts.TODAY.plusYears(3).minusDays(1)))
                .grant(Applications.director());
    }
}
