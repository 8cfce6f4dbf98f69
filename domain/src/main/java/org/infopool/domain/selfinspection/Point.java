package org.infopool.domain.selfinspection;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.infopool.domain.shared.RuleViolated;
import org.jspecify.annotations.Nullable;

/** One question of a self-inspection with its answer. A row of its own: answers are kept one by one as they are given. */
@Entity
@Table(name = "self_inspection_point")
public class Point {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "self_inspection_point")
    @SequenceGenerator(name = "self_inspection_point", sequenceName = "entity_seq", allocationSize = 50)
    private @Nullable Long id;

    @SuppressWarnings("UnusedVariable") // The provider reads it: the row belongs to the self-inspection by it.
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "self_inspection_id", nullable = false, updatable = false)
    private SelfInspection selfInspection;

    @Column(name = "position", nullable = false, updatable = false)
    private int position;

    @Column(name = "item", nullable = false, updatable = false)
    private String item;

    @Enumerated(EnumType.STRING)
    @Column(name = "conformity")
    private @Nullable Conformity conformity;

    @Column(name = "note", nullable = false)
    private String note = "";

    @Column(name = "plan_what", nullable = false)
    private String what = "";

    @Column(name = "plan_who", nullable = false)
    private String who = "";

    @Column(name = "plan_by")
    private @Nullable LocalDate by;

    @Column(name = "saved", nullable = false)
    private int saved;

    /** For the persistence provider. */
    protected Point() {}

    Point(SelfInspection selfInspection, int position, String item) {
        this.selfInspection = selfInspection;
        this.position = position;
        this.item = item;
    }

    void answer(Answer answer, int seen) {
        RuleViolated.unless(saved == seen, "selfInspection.answeredMeanwhile", item);
        conformity = answer.conformity();
        note = answer.note();
        what = answer.plan().what();
        who = answer.plan().who();
        by = answer.plan().by();
        saved++;
    }

    /** Its place in the checklist. */
    int position() {
        return position;
    }

    /** The rule book id of the question. */
    public String item() {
        return item;
    }

    /** What is answered now. */
    public Answer answer() {
        return new Answer(conformity, note, new RemediationPlan(what, who, by));
    }

    /** How often its answer was saved: what a form carries along to notice that a colleague answered in between. */
    public int saved() {
        return saved;
    }
}
