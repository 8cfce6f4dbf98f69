package org.infopool.domain.obligation;

import java.time.LocalDate;
import org.infopool.domain.access.Role;
import org.infopool.domain.journal.Act;
import org.infopool.domain.journal.Acts;
import org.infopool.domain.license.Licenses;

/** Duties in the situations that tests need. */
public final class Obligations {
    public static final LocalDate START = Acts.TODAY;

    private Obligations() {}

    public static Act holder() {
        return Acts.by("anna", Role.APPLICANT);
    }

    /** A duty of the rule book of an active license, whose time is counted from {@link #START}. */
    public static Obligation open(String duty, String period) {
        var obligation = Obligation.from(
                Licenses.granted(), new ObligationNumber("OBL-2025-000001"), new Duties.Duty(duty, period, START));
        obligation.impose(holder());
        return obligation;
    }

    public static Obligation selfInspection() {
        return open(Duties.SELF_INSPECTION, "pool.self-inspection.recurrence");
    }

    public static Obligation rightsReport() {
        return open("pool.5.duty", "pool.rights.report");
    }

    public static Obligation overdueSelfInspection() {
        var obligation = selfInspection();
        obligation.miss(Acts.byClock(START.plusYears(1).plusDays(1)));
        return obligation;
    }
}
