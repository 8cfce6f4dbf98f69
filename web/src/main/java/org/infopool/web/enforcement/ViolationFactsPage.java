package org.infopool.web.enforcement;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.infopool.domain.enforcement.Harm;
import org.infopool.domain.enforcement.Mitigation;
import org.infopool.domain.enforcement.Purpose;
import org.infopool.domain.enforcement.Sensitivity;
import org.infopool.domain.enforcement.ViolationFacts;
import org.infopool.domain.enforcement.ViolationNumber;
import org.infopool.domain.rulebook.Conduct;
import org.infopool.domain.rulebook.ItemCategory;
import org.infopool.domain.shared.Money;
import org.infopool.ejb.enforcement.ViolationService;
import org.infopool.web.platform.Address;
import org.infopool.web.platform.Feedback;
import org.infopool.web.platform.TimelineEntry;
import org.jspecify.annotations.Nullable;

/** Backs the tab of {@code violation/view.xhtml} on which the facts are weighed: one form for everything that weighs. */
@Named
@ViewScoped
public class ViolationFactsPage implements Serializable {
    private static final long serialVersionUID = 1;

    /** Facts that hold or do not, in the order in which they are asked. */
    public enum Circumstance {
        DUTY,
        LAWFUL_BUSINESS,
        TRACK_USED,
        KNEW_CRIME,
        GRAVE_CONSEQUENCE,
        MAJOR_LOSS,
        PRIOR_CRIMINAL,
        SAFETY_CONCERNED,
        MINOR,
        CORRECTED,
        NO_FAULT,
        REPEATED,
        TAMPERING
    }

    @Inject
    private OpenEnforcement open;

    @Inject
    private ViolationService violations;

    @Inject
    private Feedback feedback;

    private String number = "";
    private int eventsSeen;
    private Conduct conduct = Conduct.OBTAIN;
    private final Map<ItemCategory, Long> items = new LinkedHashMap<>();
    private long gainsFen;
    private long profitFen;
    private long persons;
    private Sensitivity sensitivity = Sensitivity.ORDINARY;
    private Purpose purpose = Purpose.NEGLIGENT;
    private Harm harm = Harm.NONE;
    private @Nullable LocalDate priorAdministrativeOn;
    private List<Circumstance> circumstances = new ArrayList<>();
    private List<Mitigation> mitigation = new ArrayList<>();

    /** Called when the page is opened: the form begins with what was weighed last. */
    public void open(String violation) {
        number = violation;
        var record = open.violation(violation);
        eventsSeen = record.details().events();
        var weighed = record.details().assessment();
        var known = weighed == null ? ViolationFacts.NONE : weighed.facts();
        conduct = known.conduct();
        for (var category : ItemCategory.values()) {
            items.put(category, known.items().getOrDefault(category, 0L));
        }
        gainsFen = known.gains().fen();
        profitFen = known.profit().fen();
        persons = known.persons();
        sensitivity = known.sensitivity();
        purpose = known.purpose();
        harm = known.harm();
        priorAdministrativeOn = known.priorAdministrativeOn();
        mitigation = new ArrayList<>(known.mitigation());
        circumstances = new ArrayList<>();
        hold(Circumstance.DUTY, known.duty());
        hold(Circumstance.LAWFUL_BUSINESS, known.lawfulBusinessPurchase());
        hold(Circumstance.TRACK_USED, known.trackUsedForCrime());
        hold(Circumstance.KNEW_CRIME, known.knewCrime());
        hold(Circumstance.GRAVE_CONSEQUENCE, known.graveConsequence());
        hold(Circumstance.MAJOR_LOSS, known.majorLoss());
        hold(Circumstance.PRIOR_CRIMINAL, known.priorCriminal());
        hold(Circumstance.SAFETY_CONCERNED, known.safetyConcerned());
        hold(Circumstance.MINOR, known.minor());
        hold(Circumstance.CORRECTED, known.correctedInTime());
        hold(Circumstance.NO_FAULT, known.noFault());
        hold(Circumstance.REPEATED, known.repeated() || (weighed == null && record.repeats() > 0));
        hold(Circumstance.TAMPERING, known.tampering());
    }

    private void hold(Circumstance circumstance, boolean holds) {
        if (holds) {
            circumstances.add(circumstance);
        }
    }

    private ViolationFacts facts() {
        Set<Circumstance> held = EnumSet.noneOf(Circumstance.class);
        held.addAll(circumstances);
        Map<ItemCategory, Long> counted = new EnumMap<>(ItemCategory.class);
        counted.putAll(items);
        Set<Mitigation> grounds = EnumSet.noneOf(Mitigation.class);
        grounds.addAll(mitigation);
        return new ViolationFacts(
                conduct,
                counted,
                held.contains(Circumstance.DUTY),
                Money.ofFen(gainsFen),
                Money.ofFen(profitFen),
                held.contains(Circumstance.LAWFUL_BUSINESS),
                held.contains(Circumstance.TRACK_USED),
                held.contains(Circumstance.KNEW_CRIME),
                held.contains(Circumstance.GRAVE_CONSEQUENCE),
                held.contains(Circumstance.MAJOR_LOSS),
                held.contains(Circumstance.PRIOR_CRIMINAL),
                priorAdministrativeOn,
                persons,
                sensitivity,
                purpose,
                harm,
                held.contains(Circumstance.SAFETY_CONCERNED),
                held.contains(Circumstance.MINOR),
                held.contains(Circumstance.CORRECTED),
                held.contains(Circumstance.NO_FAULT),
                grounds,
                held.contains(Circumstance.REPEATED),
                held.contains(Circumstance.TAMPERING));
    }

    /** Weighs the facts. */
    public String weigh() {
        violations.assess(new ViolationNumber(number), facts(), eventsSeen);
        feedback.done("violation.view.done.weigh", number);
        return Address.of(ViolationPage.PATH).with("number", number).asOutcome();
    }

    /** What happened since the page was opened, when somebody was quicker; from then on, that has been seen. */
    public List<TimelineEntry> getSince() {
        var since = open.sinceViolation(number, eventsSeen);
        eventsSeen = open.violation(number).details().events();
        return since;
    }

    /** How many items of a kind: what a line of the form shows and keeps. */
    public class CountRow implements Serializable {
        private static final long serialVersionUID = 1;

        private final ItemCategory category;

        CountRow(ItemCategory category) {
            this.category = category;
        }

        public ItemCategory getCategory() {
            return category;
        }

        public @Nullable Long getCount() {
            return items.getOrDefault(category, 0L);
        }

        public void setCount(@Nullable Long count) {
            items.put(category, Objects.requireNonNullElse(count, 0L));
        }
    }

    /** A line for each kind of items. */
    public List<CountRow> getCounts() {
        return List.of(ItemCategory.values()).stream().map(CountRow::new).toList();
    }

    public Conduct[] getConducts() {
        return Conduct.values();
    }

    public Sensitivity[] getSensitivities() {
        return Sensitivity.values();
    }

    public Purpose[] getPurposes() {
        return Purpose.values();
    }

    public Harm[] getHarms() {
        return Harm.values();
    }

    public Circumstance[] getAllCircumstances() {
        return Circumstance.values();
    }

    public Mitigation[] getAllMitigation() {
        return Mitigation.values();
    }

    public Conduct getConduct() {
        return conduct;
    }

    public void setConduct(Conduct conduct) {
        this.conduct = conduct;
    }

    /** The gains in fen. */
    public @Nullable Long getGains() {
        return gainsFen;
    }

    public void setGains(@Nullable Long fen) {
        gainsFen = Objects.requireNonNullElse(fen, 0L);
    }

    /** The profit in fen. */
    public @Nullable Long getProfit() {
        return profitFen;
    }

    public void setProfit(@Nullable Long fen) {
        profitFen = Objects.requireNonNullElse(fen, 0L);
    }

    public @Nullable Long getPersons() {
        return persons;
    }

    public void setPersons(@Nullable Long persons) {
        this.persons = Objects.requireNonNullElse(persons, 0L);
    }

    public Sensitivity getSensitivity() {
        return sensitivity;
    }

    public void setSensitivity(Sensitivity sensitivity) {
        this.sensitivity = sensitivity;
    }

    public Purpose getPurpose() {
        return purpose;
    }

    public void setPurpose(Purpose purpose) {
        this.purpose = purpose;
    }

    public Harm getHarm() {
        return harm;
    }

    public void setHarm(Harm harm) {
        this.harm = harm;
    }

    public @Nullable LocalDate getPriorAdministrativeOn() {
        return priorAdministrativeOn;
    }

    public void setPriorAdministrativeOn(@Nullable LocalDate priorAdministrativeOn) {
        this.priorAdministrativeOn = priorAdministrativeOn;
    }

    public Circumstance[] getCircumstances() {
        return circumstances.toArray(new Circumstance[0]);
    }

    public void setCircumstances(Circumstance @Nullable [] held) {
        circumstances = held == null ? new ArrayList<>() : new ArrayList<>(List.of(held));
    }

    public Mitigation[] getMitigation() {
        return mitigation.toArray(new Mitigation[0]);
    }

    public void setMitigation(Mitigation @Nullable [] grounds) {
        mitigation = grounds == null ? new ArrayList<>() : new ArrayList<>(List.of(grounds));
    }
}
