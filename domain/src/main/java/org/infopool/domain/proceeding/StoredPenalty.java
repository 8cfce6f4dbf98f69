package org.infopool.domain.proceeding;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.infopool.domain.access.OfficeLevel;
import org.infopool.domain.rulebook.FineProposal;
import org.infopool.domain.rulebook.FineSubject;
import org.infopool.domain.rulebook.Limb;
import org.infopool.domain.rulebook.MeasureKind;
import org.infopool.domain.shared.Money;
import org.jspecify.annotations.Nullable;

/** A penalty as it is stored: one that the party was told of, or the one that was decided. Immutable. */
@Embeddable
class StoredPenalty {
    @Column(name = "notice_round", nullable = false)
    private int round;

    @Column(name = "decided", nullable = false)
    private boolean decided;

    @Column(name = "hearing", nullable = false)
    private boolean hearing;

    @Column(name = "grounds", nullable = false)
    private String grounds;

    @Column(name = "fine_basis")
    private @Nullable String fineBasis;

    @Enumerated(EnumType.STRING)
    @Column(name = "fine_subject")
    private @Nullable FineSubject fineSubject;

    @Column(name = "fine_fen")
    private @Nullable Money fine;

    @Enumerated(EnumType.STRING)
    @Column(name = "fine_limb")
    private @Nullable Limb limb;

    @Column(name = "turnover_fen")
    private @Nullable Money turnover;

    @Column(name = "refusal_proven", nullable = false)
    private boolean refusalProven;

    @Column(name = "serious", nullable = false)
    private boolean serious;

    @Enumerated(EnumType.STRING)
    @Column(name = "office_level")
    private @Nullable OfficeLevel level;

    @Column(name = "mitigated", nullable = false)
    private boolean mitigated;

    @Column(name = "gains_fen", nullable = false)
    private Money gains;

    @Column(name = "refunds_fen", nullable = false)
    private Money refunds;

    @Column(name = "beyond_default", nullable = false)
    private String beyondDefault;

    @Column(name = "milder", nullable = false)
    private String milder;

    @Column(name = "statutory_trigger", nullable = false)
    private boolean statutoryTrigger;

    @Column(name = "public_interest_checked", nullable = false)
    private boolean publicInterestChecked;

    @Column(name = "rule_book_version", nullable = false)
    private String ruleBookVersion;

    /** For the persistence provider. */
    protected StoredPenalty() {}

    static StoredPenalty of(
            int round, boolean decided, IntendedPenalty penalty, boolean hearing, String ruleBookVersion) {
        var stored = new StoredPenalty();
        stored.round = round;
        stored.decided = decided;
        stored.hearing = hearing;
        stored.grounds = new TreeMap<>(penalty.grounds())
                .entrySet().stream()
                        .map(ground -> ground.getKey() + "=" + ground.getValue())
                        .collect(Collectors.joining(" "));
        var proposal = penalty.fine();
        if (proposal != null) {
            stored.fineBasis = proposal.basis();
            stored.fineSubject = proposal.subject();
            stored.fine = proposal.amount();
            stored.limb = proposal.limb();
            stored.turnover = proposal.turnover();
            stored.refusalProven = proposal.refusalProven();
            stored.serious = proposal.serious();
            stored.level = proposal.level();
            stored.mitigated = proposal.mitigated();
        }
        stored.gains = penalty.gains();
        stored.refunds = penalty.refunds();
        stored.beyondDefault = penalty.beyondDefault();
        stored.milder = penalty.milder();
        stored.statutoryTrigger = penalty.statutoryTrigger();
        stored.publicInterestChecked = penalty.publicInterestChecked();
        stored.ruleBookVersion = ruleBookVersion;
        return stored;
    }

    int round() {
        return round;
    }

    boolean isDecided() {
        return decided;
    }

    boolean carriesHearing() {
        return hearing;
    }

    IntendedPenalty value() {
        return new IntendedPenalty(
                groundsByMeasure(),
                proposal(),
                gains,
                refunds,
                beyondDefault,
                milder,
                statutoryTrigger,
                publicInterestChecked);
    }

    private Map<MeasureKind, String> groundsByMeasure() {
        var byMeasure = new EnumMap<MeasureKind, String>(MeasureKind.class);
        for (var ground : grounds.split(" ", -1)) {
            var equals = ground.indexOf('=');
            byMeasure.put(MeasureKind.valueOf(ground.substring(0, equals)), ground.substring(equals + 1));
        }
        return byMeasure;
    }

    private @Nullable FineProposal proposal() {
        return fineBasis == null || fineSubject == null
                ? null
                : new FineProposal(
                        fineBasis, fineSubject, fine, limb, turnover, refusalProven, serious, level, mitigated);
    }
}
