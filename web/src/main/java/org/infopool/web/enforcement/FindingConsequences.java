package org.infopool.web.enforcement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.infopool.domain.access.Role;
import org.infopool.domain.journal.Subject;
import org.infopool.domain.journal.SubjectKind;
import org.infopool.ejb.enforcement.EnforcementRecordService;
import org.infopool.ejb.inspection.FindingView;
import org.infopool.web.inspection.FindingActions;
import org.infopool.web.platform.ActionView;
import org.infopool.web.platform.CurrentUser;
import org.infopool.web.platform.PageWords;

/** The way from a finding to the violation that it may be. */
@RequestScoped
public class FindingConsequences implements FindingActions {
    @Inject
    private EnforcementRecordService records;

    @Inject
    private Followings followings;

    @Inject
    private CurrentUser user;

    @Inject
    private PageWords words;

    @Override
    public List<ActionView> actions(FindingView finding) {
        var subject = new Subject(SubjectKind.FINDING, finding.number().value());
        var actions = new ArrayList<>(followings.of(records.following(subject)));
        if (actions.isEmpty() && (user.has(Role.CASEWORKER) || user.has(Role.INSPECTOR))) {
            actions.add(new ActionView(
                    words.of("violation.go.suspect"),
                    NewViolationPage.from(subject, finding.uscc().value(), null, finding.text())));
        }
        return actions;
    }
}
