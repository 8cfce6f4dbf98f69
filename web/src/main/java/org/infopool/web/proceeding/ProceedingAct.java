package org.infopool.web.proceeding;

import java.util.Locale;
import org.infopool.domain.access.Role;
import org.infopool.domain.proceeding.ProceedingStatus;

/** What can be done with a proceeding on its page, when, and by whom; what comes first there is what comes first here. */
enum ProceedingAct {
    FILE(Role.DIRECTOR),
    REFUSE(Role.DIRECTOR),
    REPORT(Role.INSPECTOR),
    STATE(Role.APPLICANT),
    REQUEST(Role.APPLICANT),
    PLAN(Role.CASEWORKER),
    HOLD(Role.LEGAL_REVIEWER),
    AWAY(Role.LEGAL_REVIEWER),
    REVIEW(Role.LEGAL_REVIEWER),
    DISCUSS(Role.DIRECTOR),
    DECIDE(Role.DIRECTOR),
    TELL(Role.CASEWORKER),
    PAY(Role.CASEWORKER),
    PUBLISH(Role.DIRECTOR),
    CLOSE(Role.CASEWORKER),
    EXTEND(Role.DIRECTOR);

    private final Role role;

    ProceedingAct(Role role) {
        this.role = role;
    }

    /** How its form is called in the address. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** In which role it is done. */
    Role role() {
        return role;
    }

    /** Whether it is its time. */
    boolean isOf(ProceedingStatus status) {
        return switch (this) {
            case FILE, REFUSE -> status == ProceedingStatus.PROPOSED;
            case REPORT -> status == ProceedingStatus.FILED;
            case STATE ->
                status == ProceedingStatus.ANSWERING
                        || status == ProceedingStatus.HEARING_REQUESTED
                        || status == ProceedingStatus.HEARING_SET;
            case REQUEST -> status == ProceedingStatus.ANSWERING;
            case PLAN -> status == ProceedingStatus.HEARING_REQUESTED;
            case HOLD, AWAY -> status == ProceedingStatus.HEARING_SET;
            case REVIEW, DISCUSS -> status == ProceedingStatus.HEARD;
            case DECIDE, TELL -> status == ProceedingStatus.INVESTIGATED || status == ProceedingStatus.HEARD;
            case PAY, CLOSE -> status == ProceedingStatus.SERVED;
            case PUBLISH -> status == ProceedingStatus.SERVED || status == ProceedingStatus.CLOSED;
            case EXTEND -> status.isBeingDecided();
        };
    }
}
