package org.infopool.ejb.vetting;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.infopool.domain.application.ApplicationNumber;
import org.infopool.domain.rulebook.Criterion;
import org.infopool.domain.shared.RuleViolated;
import org.infopool.domain.vetting.Assessment;
import org.infopool.domain.vetting.ItemRating;
import org.infopool.domain.vetting.VettingRules;
import org.infopool.ejb.access.CurrentActor;
import org.infopool.ejb.access.Duties;
import org.infopool.ejb.application.LicenseApplications;
import org.infopool.ejb.journal.EventJournal;
import org.infopool.ejb.rulebook.RuleBooks;

/** What the two assessors of an application do. */
@Stateless
public class AssessmentService {
    private static final String BASIS = "all.34-3.officers";

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

    /** The one who is signed in takes the next free seat. */
    @RolesAllowed("CASEWORKER")
    public void takeSeat(ApplicationNumber number, int eventsSeen) {
        var application = applications.visible(number);
        application.unchangedSince(eventsSeen);
        var act = current.act(BASIS, null);
        duties.check(application.freeSeat(), application.matter(), act);
        journal.record(application.takeSeat(current.person(), act));
    }

    /** Keeps the ratings so far; returns how many events the assessment has had then. */
    @RolesAllowed("CASEWORKER")
    public int rate(ApplicationNumber number, List<ItemRating> ratings, int eventsSeen) {
        var assessment = mine(number);
        assessment.unchangedSince(eventsSeen);
        journal.record(assessment.rate(ratings, items(number), current.act(BASIS, null)));
        return assessment.events();
    }

    /** Keeps the ratings and closes the assessment of the one who is signed in. */
    @RolesAllowed("CASEWORKER")
    public void complete(ApplicationNumber number, List<ItemRating> ratings, int eventsSeen) {
        var assessment = mine(number);
        assessment.unchangedSince(eventsSeen);
        var items = items(number);
        journal.record(assessment.rate(ratings, items, current.act(BASIS, null)));
        journal.record(assessment.complete(items, current.act(BASIS, null)));
    }

    /** Proposes what to hold of an item on which the two differ. */
    @RolesAllowed("CASEWORKER")
    public void settle(ApplicationNumber number, ItemRating proposal) {
        var application = applications.visible(number);
        var comparison = vetting.comparison(application, rules.current())
                .orElseThrow(() -> new RuleViolated("assessment.bothMustBeComplete", number));
        journal.record(mine(number).settle(proposal, comparison, current.act("pool.vetting.deviation.item", null)));
    }

    /** Confirms what was settled and sends the application to the director, with what the rule book recommends. */
    @RolesAllowed("CASEWORKER")
    public void recommend(ApplicationNumber number, int eventsSeen) {
        var application = applications.visible(number);
        application.unchangedSince(eventsSeen);
        var book = rules.current();
        var held = vetting.comparison(application, book)
                .orElseThrow(() -> new RuleViolated("assessment.bothMustBeComplete", number))
                .confirmedBy(current.person());
        var outcome = VettingRules.recommend(book, VettingRules.asked(book, application.form()), held)
                .outcome();
        journal.record(application.recommend(outcome.recommendation(), book.version(), current.act(BASIS, null)));
    }

    /** The vetting of an application, as far as the one who is signed in may see it. */
    @RolesAllowed({"CASEWORKER", "LEGAL_REVIEWER", "DIRECTOR", "OVERSIGHT"})
    public VettingView vetting(ApplicationNumber number) {
        var application = applications.visible(number);
        var book = rules.current();
        return VettingView.of(
                application,
                vetting.assessments(number),
                vetting.comparison(application, book).orElse(null),
                current.person(),
                book);
    }

    private Assessment mine(ApplicationNumber number) {
        applications.visible(number);
        return vetting.assessment(number, current.person())
                .orElseThrow(() -> new RuleViolated("assessment.unknown", number));
    }

    private Set<String> items(ApplicationNumber number) {
        return VettingRules.asked(rules.current(), applications.visible(number).form()).stream()
                .flatMap(group -> group.items().stream())
                .map(Criterion::id)
                .collect(Collectors.toSet());
    }
}
