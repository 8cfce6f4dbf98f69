package org.infopool.ejb.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.stream.Collectors;
import org.infopool.domain.access.Role;
import org.infopool.domain.application.ApplicationEvent;
import org.infopool.domain.clock.DeadlineEvent;
import org.infopool.domain.journal.DomainEvent;
import org.infopool.domain.journal.SubjectKind;
import org.infopool.domain.notice.Addressee;
import org.infopool.ejb.journal.EventObserver;
import org.infopool.ejb.notice.Notices;
import org.jspecify.annotations.Nullable;

/** Tells applicants what happened to their application, and directors when the authority's own time ran out. */
@ApplicationScoped
public class ApplicationNotices implements EventObserver {
    @Inject
    Notices notices;

    @Override
    public int turn() {
        return 900;
    }

    @Override
    public void happened(DomainEvent event) {
        switch (event) {
            case ApplicationEvent.Submitted submitted ->
                tell(submitted, "application.submitted", submitted.number(), submitted.receivedOn());
            case ApplicationEvent.FoundDeficient deficient ->
                tell(deficient, "application.foundDeficient", deficient.number(), shortcomings(deficient));
            case ApplicationEvent.Accepted accepted ->
                tell(
                        accepted,
                        accepted.deemed() ? "application.deemedAccepted" : "application.accepted",
                        accepted.number(),
                        accepted.acceptedOn());
            case ApplicationEvent.Granted granted -> tell(granted, "application.granted", granted.number());
            case ApplicationEvent.Lapsed lapsed -> tell(lapsed, "application.lapsed", lapsed.number());
            case ApplicationEvent.Abandoned abandoned -> tell(abandoned, "application.abandoned", abandoned.number());
            case DeadlineEvent.Missed missed -> alarm(missed);
            default -> {}
        }
    }

    private void alarm(DeadlineEvent.Missed missed) {
        if (missed.about().kind() == SubjectKind.APPLICATION) {
            notices.write(
                    missed,
                    missed.about(),
                    Addressee.role(Role.DIRECTOR),
                    "application.overdue",
                    missed.about().number(),
                    missed.dueOn());
        }
    }

    private void tell(ApplicationEvent event, String kind, @Nullable Object... arguments) {
        notices.write(event, event.subject(), Addressee.enterprise(event.uscc().value()), kind, arguments);
    }

    private static String shortcomings(ApplicationEvent.FoundDeficient deficient) {
        return deficient.deficiencies().stream()
                .map(one -> "– " + one.text() + " (" + one.rule() + ")")
                .collect(Collectors.joining("\n"));
    }
}
