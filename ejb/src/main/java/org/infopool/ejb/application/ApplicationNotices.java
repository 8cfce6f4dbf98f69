package org.infopool.ejb.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.infopool.domain.access.Role;
import org.infopool.domain.application.ApplicationEvent;
import org.infopool.domain.application.ApplicationNumber;
import org.infopool.domain.application.ApplicationStatus;
import org.infopool.domain.application.LicenseApplication;
import org.infopool.domain.application.Request;
import org.infopool.domain.clock.DeadlineEvent;
import org.infopool.domain.clock.Span;
import org.infopool.domain.journal.DomainEvent;
import org.infopool.domain.journal.SubjectKind;
import org.infopool.domain.license.License;
import org.infopool.domain.license.Renewal;
import org.infopool.domain.notice.Addressee;
import org.infopool.domain.notice.IntendedDecision;
import org.infopool.domain.notice.NoticeEvent;
import org.infopool.ejb.clock.DeadlineView;
import org.infopool.ejb.clock.Deadlines;
import org.infopool.ejb.journal.EventJournal;
import org.infopool.ejb.journal.EventObserver;
import org.infopool.ejb.notice.Notices;
import org.infopool.ejb.rulebook.RuleBooks;
import org.jspecify.annotations.Nullable;

/** Tells applicants what happened to their application, and directors what waits for them or ran out of time. */
@ApplicationScoped
public class ApplicationNotices implements EventObserver {
    /** The paper that tells the applicant that a refusal is intended. */
    private static final String REFUSAL_INTENDED = "application.refusalIntended";

    @Inject
    Notices notices;

    @Inject
    LicenseApplications applications;

    @Inject
    EventJournal journal;

    @Inject
    RuleBooks rules;

    @Inject
    Deadlines deadlines;

    @Override
    public int turn() {
        return 900;
    }

    @Override
    public void happened(DomainEvent event) {
        switch (event) {
            case ApplicationEvent.Submitted submitted ->
                tell(
                        submitted,
                        "application.submitted",
                        submitted.number(),
                        submitted.receivedOn(),
                        span(LicenseApplication.ANSWER));
            case ApplicationEvent.FoundDeficient deficient ->
                tell(deficient, "application.foundDeficient", deficient.number(), shortcomings(deficient));
            case ApplicationEvent.Accepted accepted ->
                tell(
                        accepted,
                        accepted.deemed() ? "application.deemedAccepted" : "application.accepted",
                        accepted.number(),
                        accepted.acceptedOn(),
                        span(LicenseApplication.DECIDE));
            case ApplicationEvent.NotRequired notRequired -> serve(notRequired, "application.notRequired");
            case ApplicationEvent.NotCompetent notCompetent ->
                serve(notCompetent, "application.notCompetent", notCompetent.authority());
            case ApplicationEvent.NotAccepted notAccepted -> serve(notAccepted, "application.notAccepted");
            case ApplicationEvent.ClockPaused paused ->
                tell(
                        paused,
                        "application.clockPaused",
                        paused.number(),
                        paused.ground(),
                        paused.until(),
                        paused.act().reason());
            case ApplicationEvent.ClockResumed resumed ->
                tell(resumed, "application.clockResumed", resumed.number(), resumed.ground(), decideBy(resumed));
            case ApplicationEvent.ClockExtended extended ->
                tell(
                        extended,
                        "application.clockExtended",
                        extended.number(),
                        extended.act().reason(),
                        decideBy(extended));
            case ApplicationEvent.RefusalIntended intended ->
                serve(intended, REFUSAL_INTENDED, span(IntendedDecision.REPRESENTATIONS));
            case ApplicationEvent.Represented represented ->
                notices.write(
                        represented,
                        represented.subject(),
                        Addressee.role(Role.DIRECTOR),
                        "application.represented",
                        represented.number());
            case ApplicationEvent.Granted granted ->
                tell(granted, "application.granted", granted.number(), span(License.ISSUE));
            case ApplicationEvent.DeemedGranted granted ->
                notices.write(
                        granted,
                        granted.subject(),
                        Addressee.role(Role.DIRECTOR),
                        "application.deemedGranted",
                        granted.number(),
                        number(granted.request()),
                        granted.request().decideBy());
            case ApplicationEvent.Refused refused -> serve(refused, "application.refused");
            case ApplicationEvent.Overtaken overtaken ->
                tell(overtaken, "application.overtaken", overtaken.number(), number(overtaken.request()));
            case NoticeEvent.Served served -> served(served);
            case ApplicationEvent.Lapsed lapsed -> tell(lapsed, "application.lapsed", lapsed.number());
            case ApplicationEvent.Abandoned abandoned -> abandoned(abandoned);
            case DeadlineEvent.Missed missed -> alarm(missed);
            default -> {}
        }
    }

    private static @Nullable String number(Request request) {
        var license = request.license();
        return license == null ? null : license.number();
    }

    private Span span(String rule) {
        return rules.current().period(rule).span();
    }

    /** The day by which the authority now has to decide, as far as it is known. */
    private @Nullable LocalDate decideBy(ApplicationEvent event) {
        return deadlines.of(event.subject()).stream()
                .filter(deadline -> deadline.ruleId().equals(LicenseApplication.DECIDE)
                        && deadline.state().isOpen())
                .map(DeadlineView::dueOn)
                .findFirst()
                .orElse(null);
    }

    private void serve(ApplicationEvent event, String kind, @Nullable Object... more) {
        var arguments = new Object[more.length + 1];
        arguments[0] = event.number();
        System.arraycopy(more, 0, arguments, 1, more.length);
        notices.serve(event, event.subject(), Addressee.enterprise(event.uscc().value()), kind, arguments);
    }

    /** The applicant has it in writing that it withdrew; whoever was at work on it hears that there is nothing more to do. */
    private void abandoned(ApplicationEvent.Abandoned event) {
        tell(event, "application.abandoned", event.number());
        var application = applications.find(event.number()).orElseThrow();
        var concerned = new ArrayList<Addressee>();
        Stream.of(application.firstAssessor(), application.secondAssessor())
                .filter(Objects::nonNull)
                .map(Addressee::person)
                .forEach(concerned::add);
        if (application.recommendation() != null) {
            concerned.add(Addressee.role(Role.DIRECTOR));
        }
        for (var addressee : concerned) {
            notices.write(
                    event, event.subject(), addressee, "application.withdrawn", event.number(), event.enterpriseName());
        }
    }

    private void served(NoticeEvent.Served served) {
        if (served.kind().equals(REFUSAL_INTENDED)) {
            var application = applications
                    .find(new ApplicationNumber(served.about().number()))
                    .orElseThrow();
            if (application.status() == ApplicationStatus.REPRESENTATIONS) {
                var day = served.servedOn();
                journal.record(application.serveIntention(
                        day, served.act().on(IntendedDecision.REPRESENTATIONS).effective(day)));
            }
        }
    }

    private void alarm(DeadlineEvent.Missed missed) {
        if (missed.about().kind() == SubjectKind.APPLICATION && !missed.ruleId().equals(Renewal.DECIDE)) {
            notices.write(
                    missed,
                    missed.about(),
                    Addressee.role(Role.DIRECTOR),
                    missed.ruleId().equals(IntendedDecision.REPRESENTATIONS)
                            ? "application.representationsOver"
                            : "application.overdue",
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
