package org.infopool.domain.proceeding;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.infopool.domain.rulebook.DueDates;
import org.infopool.domain.rulebook.RuleBook;
import org.jspecify.annotations.Nullable;

/**
 * The right of the party to be heard before anything is decided (APL 44, 45, 62 to 64): it is told what is intended, makes
 * its statement, and has its hearing or gives that up. Each notice opens it anew; what the party has said before stays
 * said. Immutable.
 */
@Embeddable
public class RightToBeHeard {
    @Column(name = "notice_round", nullable = false)
    private int round;

    @Column(name = "notice_served_on")
    private @Nullable LocalDate servedOn;

    @Column(name = "notice_proof")
    private @Nullable String proof;

    @Column(name = "statement")
    private @Nullable String statement;

    @Column(name = "stated_on")
    private @Nullable LocalDate statedOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "waiver")
    private @Nullable WaiverKind waiver;

    @Embedded
    private @Nullable Hearing hearing;

    /** For the persistence provider. */
    protected RightToBeHeard() {}

    /** Before the first notice. */
    static RightToBeHeard none() {
        return new RightToBeHeard();
    }

    RightToBeHeard toldAnew() {
        var anew = new RightToBeHeard();
        anew.round = round + 1;
        anew.statement = statement;
        anew.statedOn = statedOn;
        return anew;
    }

    RightToBeHeard served(LocalDate day, String shownBy) {
        var served = copy();
        served.servedOn = day;
        served.proof = shownBy;
        return served;
    }

    RightToBeHeard stated(String said, LocalDate day) {
        var stated = copy();
        stated.statement = said;
        stated.statedOn = day;
        return stated;
    }

    RightToBeHeard waived(WaiverKind how) {
        var waived = copy();
        waived.waiver = how;
        return waived;
    }

    RightToBeHeard with(Hearing setOrHeld) {
        var with = copy();
        with.hearing = setOrHeld;
        return with;
    }

    private RightToBeHeard copy() {
        var copy = new RightToBeHeard();
        copy.round = round;
        copy.servedOn = servedOn;
        copy.proof = proof;
        copy.statement = statement;
        copy.statedOn = statedOn;
        copy.waiver = waiver;
        copy.hearing = hearing;
        return copy;
    }

    /** The last day of a time that runs from the service of the notice; absent while that was not served. */
    Optional<LocalDate> lastDay(String rule, RuleBook book) {
        return Optional.ofNullable(servedOn)
                .map(served ->
                        DueDates.of(book, rule, served, List.of()).outcome().day());
    }

    /** How many notices there were. */
    public int round() {
        return round;
    }

    /** When the last notice was served; absent while it is on its way. */
    public @Nullable LocalDate servedOn() {
        return servedOn;
    }

    /** What shows that the notice was served. */
    public @Nullable String proof() {
        return proof;
    }

    /** What the party said. */
    public @Nullable String statement() {
        return statement;
    }

    public @Nullable LocalDate statedOn() {
        return statedOn;
    }

    /** How the party gave up the hearing; absent while it did not. */
    public @Nullable WaiverKind waiver() {
        return waiver;
    }

    /** The hearing on the last notice. */
    public @Nullable Hearing hearing() {
        return hearing;
    }
}
