package org.infopool.domain.rulebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.infopool.domain.clock.Span;
import org.infopool.domain.clock.WorkingCalendar;
import org.infopool.domain.shared.Coded;
import org.infopool.domain.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * Whether an infringement reaches the criminal thresholds (Fa Shi [2017] 10): the test that decides on referral.
 *
 * @param level how serious
 * @param equivalent all items counted together in proportion, never doubled
 * @param grounds why, in the order of the interpretation; empty when below
 * @param policeRoute whether the conduct, below the threshold, is an offense against public security
 * @param needsLegalReview whether the level rests on a question that the law leaves open
 */
public record CriminalSeriousness(
        Level level, long equivalent, Set<CriminalGround> grounds, boolean policeRoute, boolean needsLegalReview) {

    /** How serious conduct is under the criminal law. */
    public enum Level implements Coded {
        BELOW("below"),
        SERIOUS("serious"),
        ESPECIALLY_SERIOUS("especially_serious");

        private final String code;

        Level(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    /** Whether the case must be referred to public security. */
    public boolean referralRequired() {
        return level != Level.BELOW;
    }

    /** Tests the facts against the thresholds of a rule book. */
    public static Reasoned<CriminalSeriousness> of(RuleBook book, SeriousnessFacts facts) {
        var standards = book.derived(Standards.class, Standards::of);
        var weighed = new Weighed(standards, facts);
        var needsReview = weighed.restsOnTheWindow() || restsOnClassification(standards, facts, weighed);
        var outcome = new CriminalSeriousness(
                weighed.level,
                weighed.equivalent,
                Collections.unmodifiableSet(weighed.grounds),
                weighed.level == Level.BELOW && weighed.any && standards.policeOffence(book, facts.actOn()),
                needsReview);
        return Reasoned.of(outcome, () -> new Explanation(book, standards, facts, weighed, outcome).reasons());
    }

    private static boolean restsOnClassification(Standards standards, SeriousnessFacts facts, Weighed weighed) {
        var items = facts.items();
        var moved = false;
        for (var category : standards.unsettled) {
            var count = items.get(category);
            if (count > 0) {
                items = items.without(category).plus(ItemCategory.OTHER, count);
                moved = true;
            }
        }
        return moved && new Weighed(standards, facts.with(items)).level != weighed.level;
    }

    /** The thresholds, taken out of the rule book once. */
    private record Standards(
            Threshold classA,
            Threshold classB,
            Threshold classC,
            Threshold equivalent,
            long weightA,
            long weightB,
            long weightC,
            Map<ItemCategory, Integer> classOf,
            Threshold gains,
            Rate half,
            Set<Conduct> halvedActs,
            Span window,
            WorkingCalendar calendar,
            long manifold,
            Threshold profit,
            Set<ItemCategory> unsettled) {
        private static final Rate WHOLE = new Rate(1, 1);
        private static final List<String> CLASSES = List.of("A", "B", "C");

        static Standards of(RuleBook book) {
            var weights = book.weights("fs10.5-1-6.weights");
            var classes = book.mapping("fs10.classes");
            var classOf = new EnumMap<ItemCategory, Integer>(ItemCategory.class);
            for (var category : ItemCategory.values()) {
                classOf.put(category, CLASSES.indexOf(classes.getOrDefault(category.name(), "C")));
            }
            var unsettled = EnumSet.noneOf(ItemCategory.class);
            book.choices("fs10.classes-unsettled").forEach(code -> unsettled.add(ItemCategory.valueOf(code)));
            var halvedActs = EnumSet.noneOf(Conduct.class);
            book.choices("fs10.5-1-8.acts").forEach(code -> halvedActs.add(Conduct.valueOf(code)));
            return new Standards(
                    book.threshold("fs10.5-1-3.items"),
                    book.threshold("fs10.5-1-4.items"),
                    book.threshold("fs10.5-1-5.items"),
                    book.threshold("fs10.5-1-6.equivalent"),
                    weights.getOrDefault("A", 0L),
                    weights.getOrDefault("B", 0L),
                    weights.getOrDefault("C", 0L),
                    classOf,
                    book.threshold("fs10.5-1-7.gains"),
                    book.rate("fs10.5-1-8.half"),
                    halvedActs,
                    book.period("fs10.5-1-9.window").span(),
                    book.calendar(),
                    book.number("fs10.5-2-3.factor"),
                    book.threshold("fs10.6-1-1.profit"),
                    unsettled);
        }

        /** The law on offenses against public security applies to acts since it came into force. */
        boolean policeOffence(RuleBook book, @Nullable LocalDate actOn) {
            return book.texts("psapl.56.offence").stream()
                    .anyMatch(
                            text -> text.status() == LegalStatus.IN_FORCE && (actOn == null || text.appliesOn(actOn)));
        }
    }

    /** The facts on the scales. */
    private static final class Weighed {
        /** Grounds that only lift what is already serious. */
        private static final Set<CriminalGround> ACCOMPANYING =
                EnumSet.of(CriminalGround.GRAVE_CONSEQUENCE, CriminalGround.MAJOR_LOSS, CriminalGround.MANIFOLD);

        private final SeriousnessFacts facts;
        private final long a;
        private final long b;
        private final long c;
        private final long equivalent;
        private final boolean any;
        private final boolean halved;
        private final boolean businessPurchase;
        private final Set<CriminalGround> grounds = EnumSet.noneOf(CriminalGround.class);
        private final Level level;

        Weighed(Standards standards, SeriousnessFacts facts) {
            this.facts = facts;
            var counts = new long[3];
            for (var entry : facts.items().entries()) {
                var index = standards.classOf.getOrDefault(entry.getKey(), counts.length - 1);
                counts[index] = Math.addExact(counts[index], entry.getValue());
            }
            a = counts[0];
            b = counts[1];
            c = counts[2];
            equivalent = Math.addExact(
                    Math.addExact(Math.multiplyExact(standards.weightA, a), Math.multiplyExact(standards.weightB, b)),
                    Math.multiplyExact(standards.weightC, c));
            any = a + b + c > 0;
            var obtained = facts.act() == Conduct.OBTAIN;
            halved = facts.duty() && standards.halvedActs.contains(facts.act());
            businessPurchase = facts.lawfulBusinessPurchase() && obtained && a == 0 && b == 0;
            level = businessPurchase ? weighBusinessPurchase(standards) : weigh(standards, obtained);
        }

        private Level weighBusinessPurchase(Standards standards) {
            addIf(standards.profit.isMetBy(facts.profit()), CriminalGround.BUSINESS_PROFIT);
            addIf(punishedBefore(standards), CriminalGround.BUSINESS_PUNISHED_BEFORE);
            return grounds.isEmpty() ? Level.BELOW : Level.SERIOUS;
        }

        private Level weigh(Standards standards, boolean obtained) {
            addIf(
                    facts.trackUsedForCrime() && facts.items().get(ItemCategory.TRACK) > 0 && !obtained,
                    CriminalGround.TRACK_USED_FOR_CRIME);
            addIf(facts.knewCrime() && any && !obtained, CriminalGround.KNEW_OF_CRIME);
            var part = halved ? standards.half : Standards.WHOLE;
            addIf(standards.classA.isMetBy(a, part, 1), CriminalGround.ITEMS_OF_CLASS_A);
            addIf(standards.classB.isMetBy(b, part, 1), CriminalGround.ITEMS_OF_CLASS_B);
            addIf(standards.classC.isMetBy(c, part, 1), CriminalGround.ITEMS_OF_CLASS_C);
            var bySingleClass = grounds.contains(CriminalGround.ITEMS_OF_CLASS_A)
                    || grounds.contains(CriminalGround.ITEMS_OF_CLASS_B)
                    || grounds.contains(CriminalGround.ITEMS_OF_CLASS_C);
            var byProportion = !bySingleClass && standards.equivalent.isMetBy(equivalent, part, 1);
            addIf(byProportion, CriminalGround.IN_PROPORTION);
            var byGains = standards.gains.isMetBy(facts.gains().fen(), part, 1);
            addIf(byGains, CriminalGround.GAINS);
            addIf(halved && (bySingleClass || byProportion || byGains), CriminalGround.ON_DUTY);
            addIf(punishedBefore(standards), CriminalGround.PUNISHED_BEFORE);
            if (grounds.isEmpty()) {
                return Level.BELOW;
            }
            addIf(facts.graveConsequence(), CriminalGround.GRAVE_CONSEQUENCE);
            addIf(facts.majorLoss(), CriminalGround.MAJOR_LOSS);
            addIf(
                    standards.equivalent.isMetBy(equivalent, part, standards.manifold)
                            || standards.gains.isMetBy(facts.gains().fen(), part, standards.manifold),
                    CriminalGround.MANIFOLD);
            return grounds.contains(CriminalGround.GRAVE_CONSEQUENCE)
                            || grounds.contains(CriminalGround.MAJOR_LOSS)
                            || grounds.contains(CriminalGround.MANIFOLD)
                    ? Level.ESPECIALLY_SERIOUS
                    : Level.SERIOUS;
        }

        private boolean punishedBefore(Standards standards) {
            return any && (facts.priorCriminal() || withinWindow(standards));
        }

        /** A penalty that came after the act is no earlier one. */
        private boolean withinWindow(Standards standards) {
            var prior = facts.priorAdministrativeOn();
            var actOn = facts.actOn();
            return prior != null
                    && actOn != null
                    && !actOn.isBefore(prior)
                    && !actOn.isAfter(standards
                            .window
                            .dueFrom(prior, List.of(), standards.calendar)
                            .day());
        }

        /** How the two years after an administrative penalty are counted is a reading: does the level rest on it? */
        private boolean restsOnTheWindow() {
            if (facts.priorAdministrativeOn() == null || facts.priorCriminal() || !any) {
                return false;
            }
            if (facts.actOn() == null) {
                return level == Level.BELOW;
            }
            var others = EnumSet.noneOf(CriminalGround.class);
            others.addAll(grounds);
            others.removeAll(ACCOMPANYING);
            return others.equals(EnumSet.of(CriminalGround.PUNISHED_BEFORE))
                    || others.equals(EnumSet.of(CriminalGround.BUSINESS_PUNISHED_BEFORE));
        }

        private void addIf(boolean met, CriminalGround ground) {
            if (met) {
                grounds.add(ground);
            }
        }
    }

    /** The same scales, read out loud. */
    private record Explanation(
            RuleBook book, Standards standards, SeriousnessFacts facts, Weighed weighed, CriminalSeriousness outcome) {
        List<Reason> reasons() {
            var reasons = new ArrayList<Reason>();
            reasons.add(counting());
            weighed.grounds.forEach(ground -> reasons.add(reason(ground)));
            if (outcome.level() == Level.BELOW) {
                reasons.add(weighed.businessPurchase ? belowForBusiness() : below());
            }
            if (outcome.referralRequired()) {
                reasons.add(new Reason(
                        book.cited("r310.3.transfer"),
                        "reason.seriousness.referral",
                        List.of(outcome.level()),
                        Map.of(),
                        ""));
            }
            if (outcome.policeRoute()) {
                var actOn = facts.actOn();
                reasons.add(new Reason(
                        book.cited("psapl.56.offence"),
                        "reason.seriousness.police",
                        List.of(),
                        actOn == null ? Map.of() : Reason.inputs("actOn", actOn),
                        ""));
            }
            if (outcome.needsLegalReview()) {
                reasons.add(new Reason(
                        book.cited(weighed.restsOnTheWindow() ? "fs10.5-1-9.window" : "fs10.classes-unsettled"),
                        weighed.restsOnTheWindow()
                                ? "reason.seriousness.reviewWindow"
                                : "reason.seriousness.reviewClass",
                        List.of(),
                        Map.of(),
                        ""));
            }
            return reasons;
        }

        private Reason belowForBusiness() {
            var standard = new Money(standards.profit.value());
            return Reason.of(
                    book,
                    "fs10.6-1-1.profit",
                    "reason.seriousness.belowForBusiness",
                    List.of(facts.profit(), standard),
                    Reason.inputs("profitFen", facts.profit().fen()),
                    facts.profit() + " < " + standard);
        }

        private Reason below() {
            var standard = standardFor(standards.equivalent, 1);
            return Reason.of(
                    book,
                    "fs10.5-1-6.equivalent",
                    "reason.seriousness.below",
                    List.of(weighed.equivalent, standard, facts.gains(), gains(1)),
                    Reason.inputs(
                            "equivalent",
                            weighed.equivalent,
                            "gainsFen",
                            facts.gains().fen()),
                    weighed.equivalent + " < " + standard);
        }

        private Reason counting() {
            var inputs = Reason.inputs(
                    "a",
                    weighed.a,
                    "b",
                    weighed.b,
                    "c",
                    weighed.c,
                    "act",
                    facts.act().code(),
                    "duty",
                    facts.duty());
            return new Reason(
                    book.cited("fs10.5-1-6.weights"),
                    "reason.seriousness.count",
                    List.of(weighed.a, weighed.b, weighed.c, weighed.equivalent),
                    inputs,
                    "%d × %d + %d × %d + %d × %d = %d"
                            .formatted(
                                    standards.weightA,
                                    weighed.a,
                                    standards.weightB,
                                    weighed.b,
                                    standards.weightC,
                                    weighed.c,
                                    weighed.equivalent));
        }

        private Reason reason(CriminalGround ground) {
            var rule = book.cited(ground.ruleId());
            var key = "reason.seriousness." + ground.name();
            return switch (ground) {
                case ITEMS_OF_CLASS_A -> items(rule, key, weighed.a, standards.classA);
                case ITEMS_OF_CLASS_B -> items(rule, key, weighed.b, standards.classB);
                case ITEMS_OF_CLASS_C -> items(rule, key, weighed.c, standards.classC);
                case IN_PROPORTION -> items(rule, key, weighed.equivalent, standards.equivalent);
                case GAINS ->
                    new Reason(
                            rule,
                            key,
                            List.of(facts.gains(), gains(1)),
                            Reason.inputs("gainsFen", facts.gains().fen(), "standardFen", gains(1).fen()),
                            facts.gains() + " ≥ " + gains(1));
                case ON_DUTY ->
                    new Reason(
                            rule,
                            key,
                            List.of(facts.act(), standards.half.toString()),
                            Reason.inputs("duty", true, "act", facts.act().code()),
                            "× " + standards.half.numerator() + "/" + standards.half.denominator());
                case PUNISHED_BEFORE, BUSINESS_PUNISHED_BEFORE -> punishedBefore(rule);
                case MANIFOLD ->
                    new Reason(
                            rule,
                            key,
                            List.of(
                                    standards.manifold,
                                    weighed.equivalent,
                                    standardFor(standards.equivalent, standards.manifold),
                                    facts.gains(),
                                    gains(standards.manifold)),
                            Reason.inputs(
                                    "equivalent",
                                    weighed.equivalent,
                                    "gainsFen",
                                    facts.gains().fen()),
                            standards.equivalent.isMetBy(weighed.equivalent, part(), standards.manifold)
                                    ? weighed.equivalent + " ≥ " + standardFor(standards.equivalent, standards.manifold)
                                    : facts.gains() + " ≥ " + gains(standards.manifold));
                case BUSINESS_PROFIT ->
                    new Reason(
                            rule,
                            key,
                            List.of(facts.profit(), new Money(standards.profit.value())),
                            Reason.inputs("profitFen", facts.profit().fen(), "standardFen", standards.profit.value()),
                            facts.profit() + " ≥ " + new Money(standards.profit.value()));
                case TRACK_USED_FOR_CRIME, KNEW_OF_CRIME, GRAVE_CONSEQUENCE, MAJOR_LOSS ->
                    new Reason(
                            rule,
                            key,
                            List.of(),
                            Reason.inputs("act", facts.act().code()),
                            "");
            };
        }

        private Reason punishedBefore(Parameter rule) {
            var prior = facts.priorAdministrativeOn();
            var actOn = facts.actOn();
            if (facts.priorCriminal() || prior == null || actOn == null) {
                return new Reason(
                        rule,
                        "reason.seriousness.punishedCriminally",
                        List.of(),
                        Reason.inputs("priorCriminal", true),
                        "");
            }
            var until = standards
                    .window
                    .dueFrom(prior, List.of(), standards.calendar)
                    .day();
            return new Reason(
                    rule,
                    "reason.seriousness.punishedAdministratively",
                    List.of(prior, actOn, until),
                    Reason.inputs("priorAdministrativeOn", prior, "actOn", actOn),
                    actOn + " ≤ " + prior + " + " + standards.window + " = " + until);
        }

        private Reason items(Parameter rule, String key, long count, Threshold standard) {
            var asked = standardFor(standard, 1);
            return new Reason(
                    rule,
                    key,
                    List.of(count, asked),
                    Reason.inputs("count", count, "standard", asked),
                    count + " ≥ " + asked);
        }

        private Rate part() {
            return weighed.halved ? standards.half : Standards.WHOLE;
        }

        /** The number asked for, rounded up: half of an odd number is met from the next whole one. */
        private long standardFor(Threshold standard, long times) {
            return Math.ceilDiv(standard.value() * part().numerator() * times, part().denominator());
        }

        private Money gains(long times) {
            return new Money(standardFor(standards.gains, times));
        }
    }
}
