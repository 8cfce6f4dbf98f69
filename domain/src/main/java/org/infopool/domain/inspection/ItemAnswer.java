package org.infopool.domain.inspection;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.infopool.domain.shared.PersonNumber;
import org.infopool.domain.shared.RuleViolated;

/** What the team answers to one question. Immutable: replace it, never change it. */
@Embeddable
public class ItemAnswer {
    private static final int LONGEST_NOTE = 4000;

    @Column(name = "item", nullable = false)
    private String item;

    @Enumerated(EnumType.STRING)
    @Column(name = "result", nullable = false)
    private ItemResult result;

    @Column(name = "note", nullable = false)
    private String note;

    @Column(name = "answered_by", nullable = false)
    private PersonNumber answeredBy;

    @Column(name = "answered_at", nullable = false)
    private Instant answeredAt;

    @Column(name = "revision", nullable = false)
    private int revision;

    /** For the persistence provider. */
    protected ItemAnswer() {}

    /**
     * Answers a question.
     *
     * @param item the rule book id of the question
     * @param revision how many times it was answered, this time included
     * @throws RuleViolated {@code inspection.noteLength}
     */
    ItemAnswer(String item, ItemResult result, String note, PersonNumber answeredBy, Instant answeredAt, int revision) {
        this.item = item;
        this.result = result;
        this.note = note.strip();
        this.answeredBy = answeredBy;
        this.answeredAt = answeredAt;
        this.revision = revision;
        RuleViolated.unless(this.note.length() <= LONGEST_NOTE, "inspection.noteLength", LONGEST_NOTE);
    }

    /** The rule book id of the question. */
    public String item() {
        return item;
    }

    public ItemResult result() {
        return result;
    }

    /** What was seen or said. */
    public String note() {
        return note;
    }

    public PersonNumber answeredBy() {
        return answeredBy;
    }

    public Instant answeredAt() {
        return answeredAt;
    }

    /** How many times the question was answered: what a form carries along to notice that a colleague answered too. */
    public int revision() {
        return revision;
    }
}
