package org.infopool.web.winddown;

import java.util.Locale;
import org.infopool.domain.access.Role;
import org.infopool.domain.winddown.WindDownStatus;

/** What can be done in a wind-down on its page, when, and by whom; what comes first there is what comes first here. */
enum WindDownAct {
    STOP(Role.APPLICANT),
    TELL(Role.APPLICANT),
    DISPOSE(Role.APPLICANT),
    FILE(Role.APPLICANT),
    CLOSE(Role.INSPECTOR),
    SENDBACK(Role.INSPECTOR);

    private final Role role;

    WindDownAct(Role role) {
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
    boolean isOf(WindDownStatus status) {
        return role == Role.APPLICANT ? status.isHoldersTurn() : status == WindDownStatus.FILED;
    }
}
