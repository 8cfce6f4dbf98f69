package org.infopool.domain.proceeding;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.infopool.domain.shared.PersonNumber;

/** What a legal reviewer found (APL 58). Immutable. */
@Embeddable
public class LegalReview {
    @Column(name = "notice_round", nullable = false)
    private int round;

    @Column(name = "reviewer", nullable = false)
    private PersonNumber reviewer;

    @Column(name = "passed", nullable = false)
    private boolean passed;

    @Column(name = "opinion", nullable = false)
    private String opinion;

    @Column(name = "reviewed_on", nullable = false)
    private LocalDate reviewedOn;

    /** For the persistence provider. */
    protected LegalReview() {}

    static LegalReview of(int round, PersonNumber reviewer, boolean passed, String opinion, LocalDate day) {
        var review = new LegalReview();
        review.round = round;
        review.reviewer = reviewer;
        review.passed = passed;
        review.opinion = opinion;
        review.reviewedOn = day;
        return review;
    }

    /** After the how many-th notice. */
    public int round() {
        return round;
    }

    public PersonNumber reviewer() {
        return reviewer;
    }

    public boolean isPassed() {
        return passed;
    }

    public String opinion() {
        return opinion;
    }

    public LocalDate reviewedOn() {
        return reviewedOn;
    }
}
