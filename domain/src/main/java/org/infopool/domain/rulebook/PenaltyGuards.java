package org.infopool.domain.rulebook;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.infopool.domain.shared.Money;
import org.infopool.domain.shared.RuleViolated;

/** What must have happened before a penalty of some weight can be decided. */
public final class PenaltyGuards {
    private static final String HEARING = "apl.63-1.hearing";

    private PenaltyGuards() {}

    /** Whether these penalties carry the right to a hearing. */
    public static Reasoned<Boolean> carriesHearing(
            RuleBook book, Set<MeasureKind> measures, FineSubject subject, Money fine, Money confiscation) {
        var classes = book.choices(HEARING);
        var grounds = new ArrayList<String>();
        var largeFine = subject == FineSubject.UNIT ? "apl.63-1.large-fine.unit" : "apl.63-1.large-fine.person";
        if (measures.contains(MeasureKind.FINE) && book.threshold(largeFine).isMetBy(fine)) {
            grounds.add(largeFine);
        }
        if (measures.contains(MeasureKind.CONFISCATION)
                && book.threshold("apl.63-1.large-confiscation").isMetBy(confiscation)) {
            grounds.add("apl.63-1.large-confiscation");
        }
        if (measures.stream().anyMatch(measure -> classes.contains(measure.name()))) {
            grounds.add(HEARING);
        }
        return Reasoned.of(
                !grounds.isEmpty(),
                () -> grounds.stream()
                        .map(id -> Reason.of(
                                book,
                                id,
                                "reason.hearing",
                                List.of(book.cited(id).title()),
                                Reason.inputs("fineFen", fine.fen(), "confiscationFen", confiscation.fen()),
                                ""))
                        .toList());
    }

    /**
     * Refuses a penalty that carries the right to a hearing when the party was not told of that right.
     *
     * @throws RuleViolated {@code penalty.hearingNotOffered}
     */
    public static void requireHearingOffered(Reasoned<Boolean> carriesHearing, boolean told) {
        RuleViolated.unless(!carriesHearing.outcome() || told, "penalty.hearingNotOffered");
    }

    /**
     * Refuses a penalty that is heavier than what the party was told, unless it was told anew.
     *
     * @throws RuleViolated {@code penalty.heavierThanNotified}
     */
    public static void requireNotHeavier(
            RuleBook book,
            Collection<MeasureKind> notified,
            Money notifiedFine,
            Collection<MeasureKind> decided,
            Money decidedFine) {
        var ladder = book.ladder();
        var heavierKind = ladder.heightOf(decided) > ladder.heightOf(notified);
        RuleViolated.unless(
                !heavierKind && !decidedFine.isMoreThan(notifiedFine),
                "penalty.heavierThanNotified",
                decidedFine,
                notifiedFine);
    }

    /**
     * Refuses a second order for a professional audit on the same incident or risk.
     *
     * @throws RuleViolated {@code audit.alreadyOrdered}
     */
    public static void requireFirstAuditOrder(String incidentOrRisk, Collection<String> alreadyOrderedFor) {
        RuleViolated.unless(!alreadyOrderedFor.contains(incidentOrRisk), "audit.alreadyOrdered", incidentOrRisk);
    }

    /**
     * For how long whoever gave false materials may not apply again: the id of the period, where there is a bar.
     *
     * @param obtained whether the license had already been got by them
     * @param concernsSafety whether the license directly concerns public security, health, life or property
     */
    public static Reasoned<Optional<String>> barAfterFalseMaterials(
            RuleBook book, boolean obtained, boolean concernsSafety) {
        var id = obtained ? "all.79.bar" : "all.78.bar";
        var bar = concernsSafety ? Optional.of(id) : Optional.<String>empty();
        return Reasoned.of(
                bar,
                () -> List.of(
                        Reason.of(
                                book,
                                "all.78.false-materials",
                                "reason.falseMaterials.warning",
                                List.of(),
                                Map.of(),
                                ""),
                        Reason.of(
                                book,
                                id,
                                concernsSafety ? "reason.falseMaterials.bar" : "reason.falseMaterials.noBar",
                                List.of(book.period(id).span()),
                                Reason.inputs("concernsSafety", concernsSafety, "obtained", obtained),
                                "")));
    }
}
