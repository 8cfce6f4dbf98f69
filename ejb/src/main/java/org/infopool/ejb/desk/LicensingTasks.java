package org.infopool.ejb.desk;

import static org.infopool.ejb.desk.MatterKind.APPLICATION;
import static org.infopool.ejb.desk.MatterKind.ENDING;
import static org.infopool.ejb.desk.MatterKind.LICENSE;
import static org.infopool.ejb.desk.MatterKind.in;

import java.util.Arrays;
import java.util.List;
import org.infopool.domain.access.ConflictKind;
import org.infopool.domain.access.Duty;
import org.infopool.domain.application.ApplicationStatus;
import org.infopool.domain.application.LicenseApplication;
import org.infopool.domain.clock.DeadlineState;
import org.infopool.domain.ending.EndingStatus;
import org.infopool.domain.ending.LicenseEnding;
import org.infopool.domain.license.License;
import org.infopool.domain.notice.IntendedDecision;

/**
 * What an application and a new license make people do. Truth values are asked for in SQL: the provider compares them
 * with a number, which H2 refuses.
 */
final class LicensingTasks {
    private static final String VETTING = in("m.status", ApplicationStatus.VETTING);

    private static final String MY_SEAT = "(m.seats.first = :me or m.seats.second = :me)";

    private static final String I_AM_NOT_DONE = "exists (select s from Assessment s where s.application = m.number"
            + " and s.assessor = :me and SQL('not ?', s.completed))";

    private static final String SOMEBODY_IS_NOT_DONE =
            "exists (select s from Assessment s where s.application = m.number and SQL('not ?', s.completed))";

    private static final String NO_TIE_BARS_ME = "not exists (select c from Conflict c where c.person.number = :me"
            + " and c.enterprise = m.uscc and " + in("c.kind", barring())
            + " and c.since <= :today and (c.until is null or c.until >= :today))";

    /** The party has let its time to answer pass. */
    private static final String KEPT_SILENT =
            "exists (select r from Deadline r where r.aboutKind = d.aboutKind and r.aboutNumber = d.aboutNumber"
                    + " and r.ruleId = '" + IntendedDecision.REPRESENTATIONS + "' and "
                    + in("r.state", DeadlineState.MISSED) + ")";

    /** A refusal is intended, and the applicant has answered or let its time pass. */
    private static final String APPLICANT_WAS_HEARD = "(" + in("m.status", ApplicationStatus.REPRESENTATIONS)
            + " and (m.refusal.representedOn is not null or " + KEPT_SILENT + "))";

    static final List<Waiting> ALL = List.of(
            new Waiting(
                    QueueTask.ANSWER,
                    APPLICATION,
                    LicenseApplication.ANSWER,
                    in("m.status", ApplicationStatus.SUBMITTED)),
            // Whoever has a seat, or a tie to the enterprise, is not offered the other seat.
            new Waiting(
                    QueueTask.TAKE_SEAT,
                    APPLICATION,
                    LicenseApplication.DECIDE,
                    "(" + in("m.status", ApplicationStatus.ACCEPTED) + " or " + VETTING
                            + " and m.seats.second is null and m.seats.first <> :me) and " + NO_TIE_BARS_ME),
            new Waiting(QueueTask.ASSESS, APPLICATION, LicenseApplication.DECIDE, VETTING + " and " + I_AM_NOT_DONE),
            new Waiting(
                    QueueTask.CONCLUDE,
                    APPLICATION,
                    LicenseApplication.DECIDE,
                    VETTING + " and m.seats.second is not null and " + MY_SEAT + " and not " + SOMEBODY_IS_NOT_DONE),
            new Waiting(
                    QueueTask.DECIDE,
                    APPLICATION,
                    LicenseApplication.DECIDE,
                    "(" + in("m.status", ApplicationStatus.RECOMMENDED) + " or " + APPLICANT_WAS_HEARD + ") and not "
                            + MY_SEAT),
            new Waiting(QueueTask.ISSUE_CERTIFICATE, LICENSE, License.ISSUE, MatterKind.UNCERTIFIED),
            new Waiting(
                    QueueTask.DECIDE_ENDING,
                    ENDING,
                    LicenseEnding.DECIDE,
                    in("m.status", EndingStatus.INTENDED) + " and (m.intention.representedOn is not null or "
                            + KEPT_SILENT + ")"),
            new Waiting(QueueTask.CANCEL_REGISTRATION, LICENSE, License.CANCEL, "m.cancelledOn is null"));

    private LicensingTasks() {}

    private static ConflictKind[] barring() {
        return Arrays.stream(ConflictKind.values())
                .filter(kind -> kind.bars(Duty.ASSESS))
                .toArray(ConflictKind[]::new);
    }
}
