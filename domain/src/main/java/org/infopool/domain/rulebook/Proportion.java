package org.infopool.domain.rulebook;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.infopool.domain.shared.RuleViolated;

/** Which measures are in proportion to a violation: the default of its band, and what it takes to go beyond. */
public final class Proportion {
    private Proportion() {}

    /** What stands against measures. */
    public enum Objection {
        /** They stand too far above the default, and no written reasons were given. */
        REASONS_MISSING("ladder.reasonsMissing", "pool.ladder.reasons"),
        /** Revocation, and none of its preconditions holds. */
        REVOCATION_NOT_OPEN("ladder.revocationNotOpen", "pool.ladder.revocation"),
        /** Revocation, and nobody looked at the public interest. */
        PUBLIC_INTEREST_NOT_CHECKED("ladder.publicInterestNotChecked", "all.69-3.public-interest");

        private final String ruleKey;
        private final String ruleId;

        Objection(String ruleKey, String ruleId) {
            this.ruleKey = ruleKey;
            this.ruleId = ruleId;
        }
    }

    /** The measures that a band suggests. */
    public static Reasoned<Set<MeasureKind>> defaults(RuleBook book, Band band) {
        var id = "pool.ladder." + band.name().toLowerCase(Locale.ROOT);
        var measures = EnumSet.noneOf(MeasureKind.class);
        book.choices(id).forEach(code -> measures.add(MeasureKind.valueOf(code)));
        return Reasoned.of(
                Collections.unmodifiableSet(measures),
                () -> List.of(Reason.of(
                        book,
                        id,
                        "reason.ladder.default",
                        List.of(band, List.copyOf(measures)),
                        Reason.inputs("band", band.name()),
                        "")));
    }

    /** The code of the basis for a fine in a band, where the band suggests one. */
    public static Optional<String> fineBasis(RuleBook book, Band band) {
        return Optional.ofNullable(book.mapping("pool.ladder.bases").get(band.name()));
    }

    /** Everything that stands against the measures, in the order in which it should be mended. */
    public static Reasoned<List<Objection>> objections(RuleBook book, MeasureProposal proposal) {
        var ladder = book.ladder();
        var defaults = defaults(book, proposal.band()).outcome();
        var above = ladder.heightOf(proposal.measures()) - ladder.heightOf(defaults);
        var objections = new ArrayList<Objection>();
        if (book.threshold("pool.ladder.reasons").isMetBy(above) && !proposal.reasonsGiven()) {
            objections.add(Objection.REASONS_MISSING);
        }
        if (proposal.measures().contains(MeasureKind.REVOCATION)) {
            if (!revocationIsOpen(book, proposal)) {
                objections.add(Objection.REVOCATION_NOT_OPEN);
            }
            if (!proposal.publicInterestChecked()) {
                objections.add(Objection.PUBLIC_INTEREST_NOT_CHECKED);
            }
        }
        return Reasoned.of(List.copyOf(objections), () -> {
            var reasons = new ArrayList<>(defaults(book, proposal.band()).reasons());
            reasons.add(Reason.of(
                    book,
                    "pool.ladder.reasons",
                    "reason.ladder.distance",
                    List.of(List.copyOf(proposal.measures()), above),
                    Reason.inputs("rungsAbove", above, "reasonsGiven", proposal.reasonsGiven()),
                    ladder.heightOf(proposal.measures()) + " − " + ladder.heightOf(defaults) + " = " + above));
            objections.forEach(objection -> reasons.add(
                    Reason.of(book, objection.ruleId, "reason.ladder." + objection.name(), List.of(), Map.of(), "")));
            return reasons;
        });
    }

    /** Refuses measures against which something stands, naming the first of it. */
    public static void require(RuleBook book, MeasureProposal proposal) {
        for (var objection : objections(book, proposal).outcome()) {
            throw new RuleViolated(objection.ruleKey, proposal.band());
        }
    }

    private static boolean revocationIsOpen(RuleBook book, MeasureProposal proposal) {
        return book.choices("pool.ladder.revocation").stream().anyMatch(way -> switch (way) {
            case "SERIOUS_BAND" -> proposal.band() == Band.SERIOUS;
            case "STATUTORY_TRIGGER" -> proposal.statutoryTrigger();
            case "FAILED_ORDER" -> proposal.failedOrder();
            default -> false;
        });
    }
}
