package org.infopool.domain.proceeding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.infopool.domain.shared.PersonNumber;
import org.infopool.domain.shared.RuleViolated;
import org.jspecify.annotations.Nullable;

/**
 * What lawyers found and heads discussed before a decision (APL 57(2), 58). All of it is kept; only what was said after the
 * last notice counts, and a discussion only when it was on what the last review found.
 */
public final class Deliberation {
    private final List<LegalReview> reviews;
    private final List<StoredDiscussion> discussions;
    private final List<Vote> votes;
    private final int round;

    /** Over what is kept, after the how many-th notice. */
    Deliberation(List<LegalReview> reviews, List<StoredDiscussion> discussions, List<Vote> votes, int round) {
        this.reviews = reviews;
        this.discussions = discussions;
        this.votes = votes;
        this.round = round;
    }

    void review(PersonNumber reviewer, boolean passed, String opinion, LocalDate day) {
        reviews.add(LegalReview.of(round, reviewer, passed, opinion, day));
    }

    /** The heads discussed what was reviewed so far. */
    void discuss(Discussion discussion, boolean carried, LocalDate day) {
        var position = discussions.size();
        discussions.add(StoredDiscussion.of(round, discussion, carried, reviews.size(), day));
        discussion.inFavor().forEach(person -> votes.add(Vote.of(position, person, true)));
        discussion.against().forEach(person -> votes.add(Vote.of(position, person, false)));
        discussion.absent().forEach(person -> votes.add(Vote.of(position, person, null)));
    }

    void requireReviewed(ProceedingNumber number) {
        RuleViolated.unless(lastReview() != null, "proceeding.reviewMissing", number);
        RuleViolated.unless(isReviewed(), "proceeding.reviewNotPassed", number);
    }

    void requireDiscussed(ProceedingNumber number) {
        RuleViolated.unless(lastDiscussion() != null, "proceeding.discussionMissing", number);
        RuleViolated.unless(isDiscussed(), "proceeding.discussionAgainst", number);
    }

    /** Whether a legal review was passed after the last notice. */
    public boolean isReviewed() {
        var last = lastReview();
        return last != null && last.isPassed();
    }

    /** Whether the heads were in favor, on what the last review found. */
    public boolean isDiscussed() {
        var last = lastDiscussion();
        return last != null && last.isCarried();
    }

    private @Nullable LegalReview lastReview() {
        var last = reviews.isEmpty() ? null : reviews.getLast();
        return last != null && last.round() == round ? last : null;
    }

    private @Nullable StoredDiscussion lastDiscussion() {
        var last = discussions.isEmpty() ? null : discussions.getLast();
        return last != null && last.round() == round && last.reviewed() == reviews.size() ? last : null;
    }

    /** What the reviewers found, in its order. */
    public List<LegalReview> reviews() {
        return List.copyOf(reviews);
    }

    /** The collective discussions with what came of them, in their order. */
    public List<HeldDiscussion> discussions() {
        var held = new ArrayList<HeldDiscussion>();
        for (var position = 0; position < discussions.size(); position++) {
            var stored = discussions.get(position);
            var discussion = new Discussion(
                    stored.chair(),
                    voters(position, true),
                    voters(position, false),
                    voters(position, null),
                    stored.minutes());
            held.add(new HeldDiscussion(stored.round(), stored.discussedOn(), stored.isCarried(), discussion));
        }
        return List.copyOf(held);
    }

    private List<PersonNumber> voters(int discussion, @Nullable Boolean inFavor) {
        return votes.stream()
                .filter(vote -> vote.discussion() == discussion && Objects.equals(vote.inFavor(), inFavor))
                .map(Vote::person)
                .toList();
    }
}
