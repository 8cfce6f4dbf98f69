package org.infopool.ejb.vetting;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.infopool.domain.access.Duty;
import org.infopool.domain.application.ApplicationNumber;
import org.infopool.domain.application.Condition;
import org.infopool.domain.shared.RuleViolated;
import org.infopool.domain.vetting.Comparison;
import org.infopool.domain.vetting.Conclusion;
import org.infopool.domain.vetting.Grounds;
import org.infopool.domain.vetting.VettingRules;
import org.infopool.ejb.access.CurrentActor;
import org.infopool.ejb.access.Duties;
import org.infopool.ejb.application.LicenseApplications;
import org.infopool.ejb.journal.EventJournal;
import org.infopool.ejb.platform.ListPage;
import org.infopool.ejb.platform.ListQuery;
import org.infopool.ejb.rulebook.RuleBooks;
import org.jspecify.annotations.Nullable;

/** What a director decides on an application. */
@Stateless
public class DecisionService {
    private static final String BASIS = "all.38-1.grant";

    @Inject
    CurrentActor current;

    @Inject
    EventJournal journal;

    @Inject
    LicenseApplications applications;

    @Inject
    VettingRepository vetting;

    @Inject
    RuleBooks rules;

    @Inject
    Duties duties;

    /**
     * Grants the license. The grounds come from the assessments; a condition or a departure from the recommendation is
     * the director's own.
     */
    @RolesAllowed("DIRECTOR")
    public void grant(
            ApplicationNumber number, List<Condition> conditions, @Nullable String departure, int eventsSeen) {
        var application = applications.visible(number);
        application.unchangedSince(eventsSeen);
        var act = current.act(BASIS, departure);
        duties.check(Duty.DECIDE, application.matter(), act);
        var book = rules.current();
        var held = vetting.comparison(application, book)
                .map(Comparison::held)
                .orElseThrow(() -> new RuleViolated("assessment.bothMustBeComplete", number));
        var outcome = VettingRules.recommend(book, VettingRules.asked(book, application.form()), held)
                .outcome();
        var grounds = Grounds.forGrant(application, outcome, book, act.day());
        conditions.forEach(condition -> book.parameter(condition.legalBasis()));
        journal.record(application.grant(grounds, conditions, departure, book.version(), act));
    }

    /** The decision on an application, when there is one. */
    @RolesAllowed({"APPLICANT", "CASEWORKER", "LEGAL_REVIEWER", "DIRECTOR", "OVERSIGHT"})
    public Optional<DecisionView> decisionOn(ApplicationNumber number) {
        applications.visible(number);
        return vetting.decisionOn(number).map(DecisionView::of);
    }

    /** The decisions that the one who is signed in may see, and what each concluded. */
    @RolesAllowed({"CASEWORKER", "LEGAL_REVIEWER", "DIRECTOR", "OVERSIGHT"})
    public ListPage<DecisionSummary> list(ListQuery query, @Nullable Conclusion conclusion) {
        return vetting.decisions(query, conclusion, current.scope());
    }
}
