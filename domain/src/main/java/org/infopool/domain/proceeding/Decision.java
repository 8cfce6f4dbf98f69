package org.infopool.domain.proceeding;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.List;
import org.infopool.domain.enforcement.NoPenalty;
import org.infopool.domain.shared.Money;
import org.infopool.domain.shared.PersonNumber;
import org.jspecify.annotations.Nullable;

/** What was decided, by whom and why; nothing until then. Immutable. */
@Embeddable
public class Decision {
    @Enumerated(EnumType.STRING)
    @Column(name = "outcome")
    private @Nullable ReportedOutcome outcome;

    @Enumerated(EnumType.STRING)
    @Column(name = "no_penalty")
    private @Nullable NoPenalty noPenalty;

    @Column(name = "confiscation_fen")
    private @Nullable Money confiscation;

    @Column(name = "decision_reason")
    private @Nullable String reason;

    @Column(name = "decision_answer")
    private @Nullable String answer;

    @Column(name = "remedies", nullable = false)
    private String remedies = "";

    @Column(name = "decided_by")
    private @Nullable PersonNumber decidedBy;

    @Column(name = "decided_on")
    private @Nullable LocalDate decidedOn;

    @Column(name = "rule_book_version")
    private @Nullable String ruleBookVersion;

    /** For the persistence provider. */
    protected Decision() {}

    static Decision none() {
        return new Decision();
    }

    static Decision of(
            Ruling ruling,
            Money confiscation,
            String reason,
            PersonNumber head,
            LocalDate day,
            String ruleBookVersion) {
        var decision = new Decision();
        decision.outcome = ruling.outcome();
        decision.noPenalty = ruling.noPenalty();
        decision.confiscation = confiscation;
        decision.reason = reason;
        decision.answer = ruling.answer();
        decision.remedies = String.join(" ", ruling.remedies());
        decision.decidedBy = head;
        decision.decidedOn = day;
        decision.ruleBookVersion = ruleBookVersion;
        return decision;
    }

    boolean isMade() {
        return decidedOn != null;
    }

    public @Nullable ReportedOutcome outcome() {
        return outcome;
    }

    /** Why there is no penalty, where that was decided. */
    public @Nullable NoPenalty noPenalty() {
        return noPenalty;
    }

    /** What is confiscated. */
    public Money confiscation() {
        return confiscation == null ? Money.ZERO : confiscation;
    }

    /** Why it was decided so. */
    public @Nullable String reason() {
        return reason;
    }

    /** What is said to the party's statement. */
    public @Nullable String answer() {
        return answer;
    }

    /** The rule book ids of the remedies that the party is told of. */
    public List<String> remedies() {
        return remedies.isEmpty() ? List.of() : List.of(remedies.split(" ", -1));
    }

    public @Nullable PersonNumber decidedBy() {
        return decidedBy;
    }

    public @Nullable LocalDate decidedOn() {
        return decidedOn;
    }

    /** By which version of the rule book it was decided. */
    public @Nullable String ruleBookVersion() {
        return ruleBookVersion;
    }
}
