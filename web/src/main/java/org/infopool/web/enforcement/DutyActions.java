package org.infopool.web.enforcement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.infopool.domain.access.Role;
import org.infopool.domain.journal.Subject;
import org.infopool.domain.journal.SubjectKind;
import org.infopool.domain.obligation.Fulfilment;
import org.infopool.domain.obligation.ObligationStatus;
import org.infopool.domain.rulebook.MeasureKind;
import org.infopool.ejb.enforcement.EnforcementRecordService;
import org.infopool.ejb.obligation.ObligationDetails;
import org.infopool.web.obligation.ObligationActions;
import org.infopool.web.platform.ActionView;
import org.infopool.web.platform.CurrentUser;
import org.infopool.web.platform.PageWords;

/** The ways from a duty that was missed to the order to do it, and to the violation that it may be. */
@RequestScoped
public class DutyActions implements ObligationActions {
    @Inject
    private EnforcementRecordService records;

    @Inject
    private Followings followings;

    @Inject
    private CurrentUser user;

    @Inject
    private PageWords words;

    @Override
    public List<ActionView> actions(ObligationDetails duty) {
        var subject = new Subject(SubjectKind.OBLIGATION, duty.number().value());
        var following = records.following(subject);
        var actions = new ArrayList<ActionView>();
        if (user.has(Role.CASEWORKER) && duty.status() == ObligationStatus.OVERDUE) {
            var selfInspection = duty.fulfilment() == Fulfilment.SELF_INSPECTION;
            if (following.stream().noneMatch(one -> one.kind() == SubjectKind.MEASURE)) {
                actions.add(new ActionView(
                        words.of(selfInspection ? "measure.go.selfInspection" : "measure.go.order"),
                        NewMeasurePage.on(
                                SubjectKind.OBLIGATION, duty.number().value(), MeasureKind.ORDER_TO_CORRECT)));
            }
            actions.addAll(followings.of(following));
            actions.add(new ActionView(
                    words.of("violation.go.suspect"),
                    NewViolationPage.from(
                            subject,
                            duty.uscc().value(),
                            selfInspection ? "SELF_INSPECTION_MISSED" : null,
                            words.of(
                                    "violation.go.suspect.duty",
                                    followings.title(duty.duty()),
                                    duty.number().value()))));
            return actions;
        }
        return followings.of(following);
    }
}
