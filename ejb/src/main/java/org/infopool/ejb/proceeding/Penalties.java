package org.infopool.ejb.proceeding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.infopool.domain.access.Rank;
import org.infopool.domain.enforcement.Assessment;
import org.infopool.domain.enforcement.NoPenalty;
import org.infopool.domain.enforcement.ViolationNumber;
import org.infopool.domain.proceeding.DecisionFacts;
import org.infopool.domain.proceeding.IntendedPenalty;
import org.infopool.domain.proceeding.PenaltyFacts;
import org.infopool.domain.proceeding.Proceeding;
import org.infopool.domain.rulebook.AdvisoryScore;
import org.infopool.domain.rulebook.Band;
import org.infopool.domain.rulebook.FineProposal;
import org.infopool.domain.rulebook.FineSubject;
import org.infopool.domain.rulebook.MeasureKind;
import org.infopool.domain.shared.RuleViolated;
import org.infopool.ejb.access.Offices;
import org.infopool.ejb.enforcement.ViolationView;
import org.infopool.ejb.enforcement.Violations;
import org.jspecify.annotations.Nullable;

/** What a penalty is measured against: the violations as they are known now, and the office that decides. */
@ApplicationScoped
class Penalties {
    private static final Set<MeasureKind> ON_LICENSE =
            EnumSet.of(MeasureKind.LICENSE_SUSPENSION, MeasureKind.REVOCATION);

    @Inject
    Violations violations;

    @Inject
    Offices offices;

    /** The violations that a proceeding is about. */
    List<ViolationView> violations(Proceeding proceeding) {
        return views(proceeding.violations());
    }

    private List<ViolationView> views(Collection<ViolationNumber> numbers) {
        return numbers.stream()
                .map(number -> violations.find(number).orElseThrow())
                .toList();
    }

    /** How serious each of the violations is. */
    List<WeighedPenalty.Score> scores(Proceeding proceeding) {
        return violations(proceeding).stream()
                .map(violation -> new WeighedPenalty.Score(
                        violation.number(),
                        Objects.requireNonNullElse(violation.band(), Band.MINOR),
                        violation.score(),
                        violations.reasons(violation.number(), Assessment.Part.SCORE)))
                .toList();
    }

    PenaltyFacts facts(Proceeding proceeding) {
        var known = violations(proceeding);
        return new PenaltyFacts(
                band(known), failedOrder(known), proceeding.uscc().division());
    }

    DecisionFacts facts(Proceeding proceeding, Rank rank) {
        var common = EnumSet.allOf(NoPenalty.class);
        violations(proceeding).forEach(violation -> common.retainAll(violation.noPenalty()));
        return new DecisionFacts(facts(proceeding), common, rank);
    }

    /**
     * The penalty with what is known and no input.
     *
     * @throws RuleViolated {@code proceeding.noLicense}
     */
    IntendedPenalty intended(Proceeding proceeding, Intention intention) {
        RuleViolated.unless(
                proceeding.license() != null
                        || intention.grounds().keySet().stream().noneMatch(ON_LICENSE::contains),
                "proceeding.noLicense",
                proceeding.number());
        return new IntendedPenalty(
                intention.grounds(),
                fine(proceeding, intention.fine()),
                intention.gains(),
                intention.refunds(),
                intention.beyondDefault(),
                intention.milder(),
                intention.statutoryTrigger(),
                intention.publicInterestChecked());
    }

    private @Nullable FineProposal fine(Proceeding proceeding, Intention.@Nullable Fine fine) {
        if (fine == null) {
            return null;
        }
        var known = violations(proceeding);
        return new FineProposal(
                fine.basis(),
                FineSubject.UNIT,
                fine.amount(),
                fine.limb(),
                fine.turnover(),
                failedOrder(known),
                band(known) == Band.SERIOUS,
                offices.get(proceeding.office()).level(),
                known.stream().allMatch(violation -> violation.tendency() == AdvisoryScore.Tendency.LIGHTER));
    }

    static boolean failedOrder(Collection<ViolationView> known) {
        return known.stream().anyMatch(ViolationView::failedOrder);
    }

    static Band band(Collection<ViolationView> known) {
        return known.stream()
                .map(ViolationView::band)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(Band.MINOR);
    }
}
