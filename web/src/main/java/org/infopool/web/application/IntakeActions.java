package org.infopool.web.application;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.infopool.domain.access.Role;
import org.infopool.domain.application.ApplicationStatus;
import org.infopool.ejb.application.ApplicationDetails;
import org.infopool.web.platform.ActionView;
import org.infopool.web.platform.Address;
import org.infopool.web.platform.CurrentUser;
import org.infopool.web.platform.PageWords;

/** The ways from the head of an application to the answers by which it is not taken up. */
@RequestScoped
public class IntakeActions implements ApplicationActions {
    @Inject
    private CurrentUser user;

    @Inject
    private PageWords words;

    @Override
    public List<ActionView> actions(ApplicationDetails application, Address here) {
        return user.has(Role.CASEWORKER) && application.status() == ApplicationStatus.SUBMITTED
                ? Stream.of("notRequired", "notCompetent", "notAccepted")
                        .map(answer ->
                                new ActionView(words.of("application.intake." + answer), here.with("do", answer)))
                        .toList()
                : List.of();
    }
}
