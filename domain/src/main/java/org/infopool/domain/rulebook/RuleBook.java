package org.infopool.domain.rulebook;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.infopool.domain.clock.StatutoryPeriod;
import org.infopool.domain.clock.WorkingCalendar;
import org.infopool.domain.shared.Money;
import org.infopool.domain.shared.RuleViolated;
import org.jspecify.annotations.Nullable;

/**
 * The law as data: every number, period and list that a decision may rest on, each with the article that sets it.
 * Immutable; a change gives another rule book with another version, and a decision keeps the version it used.
 *
 * <p>A rule book answers with the newest text of each rule, or, taken {@link #asOf}, with the text of that day.
 */
public final class RuleBook {
    private static final RuleBook BUILT_IN = RuleBookReader.builtIn();

    private final String version;
    /** All texts of each rule, the newest first. */
    private final Map<String, List<Parameter>> texts;

    private final WorkingCalendar calendar;
    private final @Nullable Pilot pilot;
    private final @Nullable LocalDate day;
    private final Map<String, FineBasis> fineBases;
    /** What formulas have worked out from this rule book once, to be used for every evaluation. */
    private final Map<Class<?>, Object> derived = new ConcurrentHashMap<>();

    RuleBook(String version, Collection<Parameter> parameters) {
        this(version, sorted(parameters), null, null);
    }

    private RuleBook(
            String version, Map<String, List<Parameter>> texts, @Nullable Pilot pilot, @Nullable LocalDate day) {
        this(version, texts, calendar(texts), fineBases(texts), pilot, day);
    }

    private RuleBook(
            String version,
            Map<String, List<Parameter>> texts,
            WorkingCalendar calendar,
            Map<String, FineBasis> fineBases,
            @Nullable Pilot pilot,
            @Nullable LocalDate day) {
        this.version = version;
        this.texts = texts;
        this.calendar = calendar;
        this.fineBases = fineBases;
        this.pilot = pilot;
        this.day = day;
    }

    /** The rule book that comes with the product, without a pilot. */
    public static RuleBook builtIn() {
        return BUILT_IN;
    }

    private static Map<String, List<Parameter>> sorted(Collection<Parameter> parameters) {
        var texts = new LinkedHashMap<String, List<Parameter>>();
        for (var parameter : parameters) {
            texts.computeIfAbsent(parameter.id(), id -> new ArrayList<>()).add(parameter);
        }
        texts.replaceAll((id, all) -> all.stream()
                .sorted(Comparator.comparing(Parameter::from).reversed())
                .toList());
        return texts;
    }

    private static WorkingCalendar calendar(Map<String, List<Parameter>> texts) {
        var years = new ArrayList<WorkingCalendar.Year>();
        for (var all : texts.values()) {
            if (all.getFirst().value() instanceof Value.Days days) {
                years.add(days.year());
            }
        }
        years.sort(Comparator.comparingInt(WorkingCalendar.Year::year));
        var names = years.stream().map(year -> String.valueOf(year.year())).collect(Collectors.joining("+"));
        return new WorkingCalendar("CN-" + names, years);
    }

    private static Map<String, FineBasis> fineBases(Map<String, List<Parameter>> texts) {
        var bases = new LinkedHashMap<String, FineBasis>();
        for (var all : texts.values()) {
            if (all.getFirst().value() instanceof Value.Fine fine) {
                bases.put(fine.basis().code(), fine.basis());
            }
        }
        return bases;
    }

    /** Which rule book this is. Two with the same version say the same. */
    public String version() {
        return version;
    }

    /** This rule book as it answers on a day: with the texts that apply on it, and nothing that does not. */
    public RuleBook asOf(LocalDate on) {
        return new RuleBook(version, texts, calendar, fineBases, pilot, on);
    }

    /** This rule book with other texts of some rules; a text with the same id and first day is replaced. */
    public RuleBook amended(String newVersion, Collection<Parameter> changes) {
        var all = new HashMap<List<Object>, Parameter>();
        texts.values().forEach(known -> known.forEach(one -> all.put(List.of(one.id(), one.from()), one)));
        changes.forEach(one -> all.put(List.of(one.id(), one.from()), one));
        return new RuleBook(newVersion, sorted(all.values()), pilot, day);
    }

    /** This rule book inside a declared pilot. */
    public RuleBook in(Pilot declared) {
        return new RuleBook(version, texts, calendar, fineBases, declared, day);
    }

    /** The declared pilot, where there is one. */
    public Optional<Pilot> pilot() {
        return Optional.ofNullable(pilot);
    }

    /** The working days. The calendar is the same on every day: a year is known or not. */
    public WorkingCalendar calendar() {
        return calendar;
    }

    /** The rule of this name, if it exists and applies. */
    public Optional<Parameter> find(String id) {
        return Optional.ofNullable(lookUp(id));
    }

    private @Nullable Parameter lookUp(String id) {
        var all = texts.get(id);
        if (all == null) {
            return null;
        }
        if (day == null) {
            return all.getFirst();
        }
        for (var text : all) {
            if (text.appliesOn(day)) {
                return text;
            }
        }
        return null;
    }

    /**
     * The rule of this name.
     *
     * @throws RuleViolated {@code rulebook.notApplicable} when there is none, or none on the day
     */
    public Parameter parameter(String id) {
        var found = lookUp(id);
        if (found == null) {
            throw new RuleViolated("rulebook.notApplicable", id);
        }
        return found;
    }

    /** The rule of this name as it is cited: the text that applies, or else the newest. */
    Parameter cited(String id) {
        var found = lookUp(id);
        return found == null ? texts(id).getFirst() : found;
    }

    /** Every rule that applies, in the order of the instruments. */
    public List<Parameter> parameters() {
        return texts.keySet().stream().flatMap(id -> find(id).stream()).toList();
    }

    /** All texts that a rule has had and will have, the newest first. */
    public List<Parameter> texts(String id) {
        return texts.getOrDefault(id, List.of());
    }

    /** The instruments that rules are taken from. */
    public List<Instrument> instruments() {
        return texts.values().stream()
                .map(all -> all.getFirst().instrument())
                .distinct()
                .toList();
    }

    /** A period. */
    public StatutoryPeriod period(String id) {
        return value(id, Value.Period.class).period();
    }

    /** A sum of money, in the law's currency. */
    public Amount amount(String id) {
        return value(id, Value.Sum.class).amount();
    }

    /** A sum of money. */
    public Money money(String id) {
        return amount(id).money();
    }

    /** A number with its side. */
    public Threshold threshold(String id) {
        return value(id, Value.Limit.class).threshold();
    }

    /** A plain number. */
    public long number(String id) {
        return value(id, Value.Count.class).number();
    }

    /** A fraction. */
    public Rate rate(String id) {
        return value(id, Value.Fraction.class).rate();
    }

    /** A list of codes. */
    public List<String> choices(String id) {
        return value(id, Value.Choices.class).codes();
    }

    /** Codes sorted into classes. */
    public Map<String, String> mapping(String id) {
        return value(id, Value.Mapping.class).classes();
    }

    /** Numbers for codes. */
    public Map<String, Long> weights(String id) {
        return value(id, Value.Weights.class).weights();
    }

    /** Steps on which a number stands. */
    public Scale scale(String id) {
        return value(id, Value.Levels.class).scale();
    }

    /** The measures from the mildest to the most severe. */
    public Ladder ladder() {
        return value("pool.ladder", Value.Rungs.class).ladder();
    }

    /** What a fine may be, by the code of its basis ({@code PIPL-66-1}). */
    public Optional<FineBasis> fineBasis(String code) {
        return Optional.ofNullable(fineBases.get(code)).filter(basis -> lookUp(basis.id()) != null);
    }

    /** The codes of all bases for fines. */
    public List<String> fineBases() {
        return List.copyOf(fineBases.keySet());
    }

    /** The groups of criteria that an applicant is vetted by, with their items, in order. */
    public List<CriterionGroup> criteria() {
        var items =
                values(Value.Item.class).map(Value.Item::criterion).collect(Collectors.groupingBy(Criterion::group));
        return parameters().stream()
                .filter(one -> one.value() instanceof Value.Group)
                .map(one -> {
                    var group = (Value.Group) one.value();
                    return new CriterionGroup(
                            one.id(),
                            group.number(),
                            group.code(),
                            one.title(),
                            items.getOrDefault(group.code(), List.of()));
                })
                .sorted(Comparator.comparingInt(CriterionGroup::number))
                .toList();
    }

    /** The questions of a self-inspection: the audit points of the law, then the pool's own. */
    public List<ChecklistItem> checklist() {
        return values(Value.Point.class)
                .map(Value.Point::item)
                .sorted(Comparator.comparing(ChecklistItem::own).thenComparingInt(ChecklistItem::number))
                .toList();
    }

    /** The kinds of violations that can be suspected. */
    public List<ViolationType> violationTypes() {
        return values(Value.Offense.class).map(Value.Offense::type).toList();
    }

    /** The kind of violation with this code. */
    public Optional<ViolationType> violationType(String code) {
        return violationTypes().stream()
                .filter(type -> type.code().equals(code))
                .findFirst();
    }

    /** The duties that come back, whoever they fall on. */
    public List<DutyRule> duties() {
        return values(Value.Recurring.class).map(Value.Recurring::duty).toList();
    }

    /** A day of every year. */
    public MonthDay yearlyDay(String id) {
        return value(id, Value.YearlyDay.class).day();
    }

    /**
     * Refuses a ground that does not carry what is built on it. Law in force carries everything. A proposed article
     * carries an act on a license inside a declared pilot, and a measure on it when the pilot's instrument names the
     * measure; it never carries a penalty.
     *
     * @param division the code of the administrative division where the party is
     * @throws RuleViolated {@code rulebook.notApplicable}, {@code rulebook.notInForce},
     *     {@code rulebook.proposedOutsidePilot}, {@code rulebook.proposedPenalty}
     */
    public Parameter ground(String id, Ground use, LocalDate on, String division) {
        var rule = asOf(on).parameter(id);
        switch (rule.status()) {
            case IN_FORCE -> {}
            case DRAFT, REPEALED -> throw new RuleViolated("rulebook.notInForce", id, rule.status());
            case PROPOSED -> {
                RuleViolated.unless(use != Ground.PENALTY, "rulebook.proposedPenalty", id);
                RuleViolated.unless(pilot != null && pilot.covers(on, division), "rulebook.proposedOutsidePilot", id);
            }
        }
        return rule;
    }

    /**
     * Refuses a measure on a license that rests on a proposed article and that the pilot's instrument does not name.
     *
     * @throws RuleViolated as {@link #ground}, and {@code rulebook.notAMeasureOfThePilot}
     */
    public Parameter groundFor(MeasureKind measure, String id, LocalDate on, String division) {
        var onLicense = measure == MeasureKind.LICENSE_SUSPENSION || measure == MeasureKind.REVOCATION;
        var rule = ground(id, onLicense ? Ground.LICENSE_MEASURE : Ground.PENALTY, on, division);
        RuleViolated.unless(
                rule.status() == LegalStatus.IN_FORCE
                        || (pilot != null && pilot.measures().contains(measure)),
                "rulebook.notAMeasureOfThePilot",
                id,
                measure);
        return rule;
    }

    /** What a formula needs of this rule book, worked out at the first evaluation. */
    <T> T derived(Class<T> kind, Function<RuleBook, T> work) {
        var known = derived.get(kind);
        if (known == null) {
            known = work.apply(this);
            derived.put(kind, known);
        }
        return kind.cast(known);
    }

    private <V extends Value> Stream<V> values(Class<V> kind) {
        return parameters().stream()
                .map(Parameter::value)
                .filter(kind::isInstance)
                .map(kind::cast);
    }

    private <V extends Value> V value(String id, Class<V> kind) {
        var value = parameter(id).value();
        if (!kind.isInstance(value)) {
            throw new IllegalStateException(
                    id + " is a " + value.getClass().getSimpleName() + ", not a " + kind.getSimpleName());
        }
        return kind.cast(value);
    }
}
