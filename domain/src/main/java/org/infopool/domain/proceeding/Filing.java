package org.infopool.domain.proceeding;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a head was asked to file, and what came of that. Immutable. */
@Embeddable
public class Filing {
    @Column(name = "place", nullable = false, updatable = false)
    private String place;

    @Column(name = "facts", nullable = false, updatable = false)
    private String facts;

    @Column(name = "special", nullable = false, updatable = false)
    private boolean special;

    @Column(name = "proposed_on", nullable = false, updatable = false)
    private LocalDate proposedOn;

    @Column(name = "filed_on")
    private @Nullable LocalDate filedOn;

    @Column(name = "not_filed_reason")
    private @Nullable String notFiledReason;

    /** For the persistence provider. */
    protected Filing() {}

    static Filing of(FilingProposal proposal, LocalDate day) {
        var filing = new Filing();
        filing.place = proposal.place();
        filing.facts = proposal.facts();
        filing.special = proposal.special();
        filing.proposedOn = day;
        return filing;
    }

    Filing filed(LocalDate day) {
        var filing = copy();
        filing.filedOn = day;
        return filing;
    }

    Filing notFiled(String reason) {
        var filing = copy();
        filing.notFiledReason = reason;
        return filing;
    }

    private Filing copy() {
        var filing = new Filing();
        filing.place = place;
        filing.facts = facts;
        filing.special = special;
        filing.proposedOn = proposedOn;
        filing.filedOn = filedOn;
        filing.notFiledReason = notFiledReason;
        return filing;
    }

    /** By which place of the violation the office is competent. */
    public String place() {
        return place;
    }

    /** What was known when it was proposed. */
    public String facts() {
        return facts;
    }

    /** Whether the head has the longer time of special cases to file it. */
    public boolean isSpecial() {
        return special;
    }

    public LocalDate proposedOn() {
        return proposedOn;
    }

    public @Nullable LocalDate filedOn() {
        return filedOn;
    }

    public @Nullable String notFiledReason() {
        return notFiledReason;
    }
}
