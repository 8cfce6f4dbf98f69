package org.infopool.domain.vetting;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.infopool.domain.application.ApplicationEvent;
import org.infopool.domain.application.Applications;
import org.infopool.domain.application.Seat;
import org.infopool.domain.journal.Act;
import org.infopool.domain.journal.Acts;
import org.infopool.domain.journal.Occurrence;
import org.infopool.domain.rulebook.Criterion;
import org.infopool.domain.rulebook.CriterionGroup;
import org.infopool.domain.rulebook.Rating;
import org.infopool.domain.rulebook.RuleBook;

/** Assessments of one small application, about 5,000 people. */
public final class Assessments {
    public static final RuleBook RULES = RuleBook.builtIn();
    public static final List<CriterionGroup> ASKED = VettingRules.asked(RULES, Applications.complete(5_000));
    public static final Set<String> ITEMS = ASKED.stream()
            .flatMap(group -> group.items().stream())
            .map(Criterion::id)
            .collect(Collectors.toSet());

    private Assessments() {}

    /** Everything met, except what is given. */
    public static Map<String, Rating> allMetBut(Map<String, Rating> exceptions) {
        var ratings = new HashMap<String, Rating>();
        ITEMS.forEach(item -> ratings.put(item, Rating.MET));
        ratings.putAll(exceptions);
        return ratings;
    }

    public static Assessment begun(Seat seat) {
        var application = Applications.accepted();
        return Assessment.from(new ApplicationEvent.AssessorSeated(
                new Occurrence(application.subject(), 5, by(seat)),
                application.number(),
                application.uscc(),
                seat,
                Acts.person(seat == Seat.FIRST ? "bo" : "chen")));
    }

    public static Assessment complete(Seat seat, Map<String, Rating> ratings) {
        var assessment = begun(seat);
        assessment.rate(
                ratings.entrySet().stream()
                        .map(one -> new ItemRating(one.getKey(), one.getValue(), "seen on site"))
                        .toList(),
                ITEMS,
                by(seat));
        assessment.complete(ITEMS, by(seat));
        return assessment;
    }

    public static Act by(Seat seat) {
        return seat == Seat.FIRST ? Applications.firstAssessor() : Applications.secondAssessor();
    }
}
