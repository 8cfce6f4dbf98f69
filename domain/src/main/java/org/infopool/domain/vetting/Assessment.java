package org.infopool.domain.vetting;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.infopool.domain.application.ApplicationEvent;
import org.infopool.domain.application.ApplicationNumber;
import org.infopool.domain.application.Seat;
import org.infopool.domain.journal.Act;
import org.infopool.domain.journal.Recorded;
import org.infopool.domain.journal.Subject;
import org.infopool.domain.journal.SubjectKind;
import org.infopool.domain.rulebook.Rating;
import org.infopool.domain.shared.PersonNumber;
import org.infopool.domain.shared.RuleViolated;

/**
 * What one of the two assessors thinks of an application, item by item. Neither sees the other's before both are done;
 * then, where they differ, one of them proposes what to hold, and the other confirms it by sending the recommendation.
 */
@Entity
@Table(name = "assessment")
public class Assessment extends Recorded {
    @Column(name = "application_number", nullable = false, updatable = false)
    private ApplicationNumber application;

    @Enumerated(EnumType.STRING)
    @Column(name = "seat", nullable = false, updatable = false)
    private Seat seat;

    @Column(name = "assessor", nullable = false, updatable = false)
    private PersonNumber assessor;

    @Column(name = "completed", nullable = false)
    private boolean completed;

    @ElementCollection
    @CollectionTable(name = "assessment_rating", joinColumns = @JoinColumn(name = "assessment_id"))
    private List<ItemRating> ratings = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "assessment_settlement", joinColumns = @JoinColumn(name = "assessment_id"))
    private List<ItemRating> settlements = new ArrayList<>();

    /** For the persistence provider. */
    protected Assessment() {}

    /** The assessment of one who took a seat: call {@link #begin} next. */
    public static Assessment from(ApplicationEvent.AssessorSeated seated) {
        var assessment = new Assessment();
        assessment.application = seated.number();
        assessment.seat = seated.seat();
        assessment.assessor = seated.assessor();
        return assessment;
    }

    /** Begins it. */
    public VettingEvent.Begun begin(Act act) {
        return new VettingEvent.Begun(occurred(act), application, seat, assessor);
    }

    /**
     * Replaces the ratings so far.
     *
     * @throws RuleViolated {@code assessment.notYours}, {@code assessment.completedBefore}, {@code
     *     assessment.unknownItem}, {@code assessment.itemTwice}
     */
    public VettingEvent.Rated rate(List<ItemRating> rated, Set<String> items, Act act) {
        own(act);
        open();
        for (var rating : rated) {
            RuleViolated.unless(items.contains(rating.item()), "assessment.unknownItem", rating.item());
        }
        RuleViolated.unless(
                rated.stream().map(ItemRating::item).distinct().count() == rated.size(), "assessment.itemTwice");
        ratings.clear();
        ratings.addAll(rated);
        return new VettingEvent.Rated(occurred(act), application, seat, held());
    }

    /**
     * Closes the assessment; every item must be rated.
     *
     * @throws RuleViolated {@code assessment.notYours}, {@code assessment.completedBefore}, {@code
     *     assessment.itemsMissing} with the items
     */
    public VettingEvent.Completed complete(Set<String> items, Act act) {
        own(act);
        open();
        var missing = new TreeSet<>(items);
        ratings.forEach(rating -> missing.remove(rating.item()));
        RuleViolated.unless(missing.isEmpty(), "assessment.itemsMissing", missing.size(), String.join(", ", missing));
        completed = true;
        return new VettingEvent.Completed(occurred(act), application, seat, held());
    }

    /**
     * Proposes what to hold of an item on which the two differ.
     *
     * @param comparison this and the other assessment side by side
     * @throws RuleViolated {@code assessment.notYours}, {@code assessment.noDeviation}, {@code assessment.noteMissing},
     *     {@code assessment.settledByOther}
     */
    public VettingEvent.Settled settle(ItemRating proposal, Comparison comparison, Act act) {
        own(act);
        RuleViolated.unless(
                comparison.deviations().stream().anyMatch(one -> one.item().equals(proposal.item())),
                "assessment.noDeviation",
                proposal.item());
        RuleViolated.unless(!proposal.note().isEmpty(), "assessment.noteMissing", proposal.item());
        // One of the two proposes everything: if each proposed something, nobody would be left to confirm.
        RuleViolated.unless(
                comparison.deviations().stream()
                        .allMatch(one -> one.settledBy() == null || assessor.equals(one.settledBy())),
                "assessment.settledByOther",
                proposal.item());
        settlements.removeIf(earlier -> earlier.item().equals(proposal.item()));
        settlements.add(proposal);
        return new VettingEvent.Settled(
                occurred(act), application, seat, proposal.item(), proposal.rating(), proposal.note());
    }

    private void own(Act act) {
        RuleViolated.unless(act.actor().is(assessor), "assessment.notYours", application);
    }

    private void open() {
        RuleViolated.unless(!completed, "assessment.completedBefore", application);
    }

    @Override
    public Subject subject() {
        return new Subject(SubjectKind.ASSESSMENT, application + "/" + seat.number());
    }

    public ApplicationNumber application() {
        return application;
    }

    public Seat seat() {
        return seat;
    }

    public PersonNumber assessor() {
        return assessor;
    }

    public boolean completed() {
        return completed;
    }

    /** The bare ratings, by item. */
    public Map<String, Rating> held() {
        var map = new LinkedHashMap<String, Rating>();
        ratings.forEach(rating -> map.put(rating.item(), rating.rating()));
        return map;
    }

    /** The ratings with their notes, by item. */
    public Map<String, ItemRating> ratings() {
        var map = new LinkedHashMap<String, ItemRating>();
        ratings.forEach(rating -> map.put(rating.item(), rating));
        return map;
    }

    /** What this assessor proposed where the two differ, by item. */
    public Map<String, ItemRating> settled() {
        var map = new LinkedHashMap<String, ItemRating>();
        settlements.forEach(rating -> map.put(rating.item(), rating));
        return map;
    }
}
