package org.infopool.domain.license;

import org.infopool.domain.application.ApplicationEvent;
import org.infopool.domain.application.Applications;
import org.infopool.domain.application.Request;
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

    /** The renewal of that license as its holder asks for it in time, and as a director grants it. */
    public static ApplicationEvent.Granted renewalGranted() {
        var license = active();
        return Applications.granted(Request.renewal(
                license.subject(),
                license.term().end().minusDays(30),
                license.term().end()));
    }

    /** Its variation as a director grants it. */
    public static ApplicationEvent.Granted variationGranted() {
        return Applications.granted(Request.variation(active().subject()));
    }

    public static LicenseEvent.Granted granted() {
        return License.from(
                        Applications.granted(),
                        new LicenseNumber("LIC-2025-000001"),
                        Period.of(Acts.TODAY, Acts.TODAY.plusYears(3).minusDays(1)))
                .grant(Applications.director());
    }
}
