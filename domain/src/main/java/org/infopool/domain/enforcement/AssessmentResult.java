package org.infopool.domain.enforcement;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.infopool.domain.rulebook.AdvisoryScore;
import org.infopool.domain.rulebook.Band;
import org.infopool.domain.rulebook.CriminalGround;
import org.infopool.domain.rulebook.CriminalSeriousness;
import org.infopool.domain.rulebook.MeasureKind;
import org.jspecify.annotations.Nullable;

/** What came out when the facts of a violation were weighed last; nothing until then. Immutable. */
@Embeddable
public class AssessmentResult {
    @Enumerated(EnumType.STRING)
    @Column(name = "band")
    private @Nullable Band band;

    @Column(name = "score")
    private @Nullable BigDecimal score;

    @Enumerated(EnumType.STRING)
    @Column(name = "tendency")
    private AdvisoryScore.@Nullable Tendency tendency;

    @Enumerated(EnumType.STRING)
    @Column(name = "criminal_level")
    private CriminalSeriousness.@Nullable Level criminal;

    @Column(name = "criminal_grounds", nullable = false)
    private String criminalGrounds = "";

    @Column(name = "police_route", nullable = false)
    private boolean policeRoute;

    @Column(name = "needs_legal_review", nullable = false)
    private boolean needsLegalReview;

    @Column(name = "default_measures", nullable = false)
    private String defaultMeasures = "";

    @Column(name = "next_measures", nullable = false)
    private String nextMeasures = "";

    @Column(name = "no_penalty", nullable = false)
    private String noPenalty = "";

    @Column(name = "rule_book_version")
    private @Nullable String ruleBookVersion;

    @Column(name = "assessed_on")
    private @Nullable LocalDate assessedOn;

    /** For the persistence provider. */
    protected AssessmentResult() {}

    static AssessmentResult none() {
        return new AssessmentResult();
    }

    static AssessmentResult of(Assessment outcome, String ruleBookVersion, LocalDate day) {
        var result = new AssessmentResult();
        result.band = outcome.score().band();
        result.score = outcome.score().score();
        result.tendency = outcome.score().tendency();
        result.criminal = outcome.criminal().level();
        result.criminalGrounds = outcome.criminal().grounds().stream()
                .map(CriminalGround::code)
                .sorted()
                .collect(Collectors.joining(" "));
        result.policeRoute = outcome.criminal().policeRoute();
        result.needsLegalReview = outcome.criminal().needsLegalReview();
        result.defaultMeasures = names(outcome.defaults());
        result.nextMeasures = outcome.next().map(AssessmentResult::names).orElse("");
        result.noPenalty = names(outcome.noPenalty());
        result.ruleBookVersion = ruleBookVersion;
        result.assessedOn = day;
        return result;
    }

    private static String names(Collection<? extends Enum<?>> constants) {
        return constants.stream().map(Enum::name).collect(Collectors.joining(" "));
    }

    private static List<String> split(String names) {
        return names.isEmpty() ? List.of() : List.of(names.split(" ", -1));
    }

    /** How serious it is; absent before it was assessed. */
    public @Nullable Band band() {
        return band;
    }

    /** Of 100. */
    public @Nullable BigDecimal score() {
        return score;
    }

    public AdvisoryScore.@Nullable Tendency tendency() {
        return tendency;
    }

    public CriminalSeriousness.@Nullable Level criminal() {
        return criminal;
    }

    /** The criminal grounds, such as {@code 5.1(3)}. */
    public List<String> criminalGrounds() {
        return split(criminalGrounds);
    }

    /** Whether it must be referred to public security. */
    public boolean isReferralRequired() {
        return criminal != null && criminal != CriminalSeriousness.Level.BELOW;
    }

    /** Whether, below the criminal threshold, it is an offense against public security. */
    public boolean isPoliceRoute() {
        return policeRoute;
    }

    /** Whether the criminal level rests on a question that the law leaves open. */
    public boolean isLegalReviewNeeded() {
        return needsLegalReview;
    }

    /** The measures that its band suggests. */
    public List<MeasureKind> defaultMeasures() {
        return split(defaultMeasures).stream().map(MeasureKind::valueOf).toList();
    }

    /** The rung above them. */
    public List<MeasureKind> nextMeasures() {
        return split(nextMeasures).stream().map(MeasureKind::valueOf).toList();
    }

    /** Why there is, or may be, no penalty. */
    public List<NoPenalty> noPenalty() {
        return split(noPenalty).stream().map(NoPenalty::valueOf).toList();
    }

    public @Nullable String ruleBookVersion() {
        return ruleBookVersion;
    }

    public @Nullable LocalDate assessedOn() {
        return assessedOn;
    }
}
