package org.infopool.web.vetting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.infopool.domain.access.Role;
import org.infopool.domain.shared.PersonNumber;
import org.infopool.ejb.access.CurrentActor;
import org.infopool.ejb.application.ApplicationDetails;
import org.infopool.web.application.ApplicationActions;
import org.infopool.web.platform.ActionView;
import org.infopool.web.platform.Address;
import org.infopool.web.platform.CurrentUser;
import org.infopool.web.platform.PageWords;
import org.jspecify.annotations.Nullable;

/** The ways from the head of an application to its vetting and decision. */
@RequestScoped
public class VettingActions implements ApplicationActions {
    @Inject
    private CurrentUser user;

    @Inject
    private CurrentActor current;

    @Inject
    private PageWords words;

    @Override
    public List<ActionView> actions(ApplicationDetails application, Address here) {
        var assessor = is(application.firstAssessor()) || is(application.secondAssessor());
        var vetting = here.with("tab", "vetting");
        var decision = here.with("tab", "decision");
        return switch (application.status()) {
            case ACCEPTED, VETTING -> {
                if (!user.has(Role.CASEWORKER)) {
                    yield List.of();
                }
                if (assessor) {
                    yield List.of(new ActionView(words.of("application.vetting.act.assess"), vetting));
                }
                yield application.secondAssessor() == null
                        ? List.of(new ActionView(words.of("application.vetting.seat.take"), vetting))
                        : List.of();
            }
            case RECOMMENDED ->
                user.has(Role.DIRECTOR) && !assessor
                        ? List.of(
                                new ActionView(words.of("application.decision.act.decide"), decision),
                                new ActionView(words.of("application.refusal.intend"), decision.with("do", "refuse")))
                        : List.of();
            case REPRESENTATIONS -> {
                if (user.has(Role.APPLICANT) && isUnanswered(application)) {
                    yield List.of(new ActionView(words.of("application.refusal.represent"), decision));
                }
                yield user.has(Role.DIRECTOR) && !assessor
                        ? List.of(new ActionView(words.of("application.decision.act.decide"), decision))
                        : List.of();
            }
            default -> List.of();
        };
    }

    private static boolean isUnanswered(ApplicationDetails application) {
        var refusal = application.refusal();
        return refusal != null && refusal.representations() == null;
    }

    private boolean is(@Nullable PersonNumber person) {
        return current.person().equals(person);
    }
}
