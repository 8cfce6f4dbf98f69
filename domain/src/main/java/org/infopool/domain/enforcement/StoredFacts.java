package org.infopool.domain.enforcement;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.infopool.domain.rulebook.Conduct;
import org.infopool.domain.rulebook.ItemCategory;
import org.infopool.domain.shared.Money;
import org.jspecify.annotations.Nullable;

/** The facts of a violation as they are stored with it, the items apart. Immutable: replace it, never change it. */
@Embeddable
class StoredFacts {
    @Enumerated(EnumType.STRING)
    @Column(name = "conduct", nullable = false)
    private Conduct conduct;

    @Column(name = "duty", nullable = false)
    private boolean duty;

    @Column(name = "gains_fen", nullable = false)
    private Money gains;

    @Column(name = "profit_fen", nullable = false)
    private Money profit;

    @Column(name = "lawful_business", nullable = false)
    private boolean lawfulBusinessPurchase;

    @Column(name = "track_used", nullable = false)
    private boolean trackUsedForCrime;

    @Column(name = "knew_crime", nullable = false)
    private boolean knewCrime;

    @Column(name = "grave_consequence", nullable = false)
    private boolean graveConsequence;

    @Column(name = "major_loss", nullable = false)
    private boolean majorLoss;

    @Column(name = "prior_criminal", nullable = false)
    private boolean priorCriminal;

    @Column(name = "prior_administrative_on")
    private @Nullable LocalDate priorAdministrativeOn;

    @Column(name = "persons", nullable = false)
    private long persons;

    @Enumerated(EnumType.STRING)
    @Column(name = "sensitivity", nullable = false)
    private Sensitivity sensitivity;

    @Enumerated(EnumType.STRING)
    @Column(name = "purpose", nullable = false)
    private Purpose purpose;

    @Enumerated(EnumType.STRING)
    @Column(name = "harm", nullable = false)
    private Harm harm;

    @Column(name = "safety_concerned", nullable = false)
    private boolean safetyConcerned;

    @Column(name = "minor_act", nullable = false)
    private boolean minor;

    @Column(name = "corrected_in_time", nullable = false)
    private boolean correctedInTime;

    @Column(name = "no_fault", nullable = false)
    private boolean noFault;

    @Column(name = "mitigation", nullable = false)
    private String mitigation;

    @Column(name = "repeated", nullable = false)
    private boolean repeated;

    @Column(name = "tampering", nullable = false)
    private boolean tampering;

    /** For the persistence provider. */
    protected StoredFacts() {}

    static StoredFacts of(ViolationFacts facts) {
        var stored = new StoredFacts();
        stored.conduct = facts.conduct();
        stored.duty = facts.duty();
        stored.gains = facts.gains();
        stored.profit = facts.profit();
        stored.lawfulBusinessPurchase = facts.lawfulBusinessPurchase();
        stored.trackUsedForCrime = facts.trackUsedForCrime();
        stored.knewCrime = facts.knewCrime();
        stored.graveConsequence = facts.graveConsequence();
        stored.majorLoss = facts.majorLoss();
        stored.priorCriminal = facts.priorCriminal();
        stored.priorAdministrativeOn = facts.priorAdministrativeOn();
        stored.persons = facts.persons();
        stored.sensitivity = facts.sensitivity();
        stored.purpose = facts.purpose();
        stored.harm = facts.harm();
        stored.safetyConcerned = facts.safetyConcerned();
        stored.minor = facts.minor();
        stored.correctedInTime = facts.correctedInTime();
        stored.noFault = facts.noFault();
        stored.mitigation = facts.mitigation().stream().map(Mitigation::name).collect(Collectors.joining(" "));
        stored.repeated = facts.repeated();
        stored.tampering = facts.tampering();
        return stored;
    }

    ViolationFacts value(Map<ItemCategory, Long> items) {
        return new ViolationFacts(
                conduct,
                items,
                duty,
                gains,
                profit,
                lawfulBusinessPurchase,
                trackUsedForCrime,
                knewCrime,
                graveConsequence,
                majorLoss,
                priorCriminal,
                priorAdministrativeOn,
                persons,
                sensitivity,
                purpose,
                harm,
                safetyConcerned,
                minor,
                correctedInTime,
                noFault,
                Arrays.stream(mitigation.split(" ", -1))
                        .filter(code -> !code.isEmpty())
                        .map(Mitigation::valueOf)
                        .collect(Collectors.toSet()),
                repeated,
                tampering);
    }
}
