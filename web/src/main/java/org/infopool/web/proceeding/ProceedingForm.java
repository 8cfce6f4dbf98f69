package org.infopool.web.proceeding;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.infopool.domain.clock.Pause;
import org.infopool.domain.enforcement.NoPenalty;
import org.infopool.domain.proceeding.ReportedOutcome;
import org.infopool.domain.rulebook.Limb;
import org.infopool.domain.rulebook.MeasureKind;
import org.infopool.domain.shared.Money;
import org.infopool.domain.shared.PersonNumber;
import org.infopool.ejb.proceeding.Intention;
import org.jspecify.annotations.Nullable;

/** What was typed in the form of the act that is open. */
public class ProceedingForm implements Serializable {
    private static final long serialVersionUID = 1;

    private List<String> people = new ArrayList<>();
    private @Nullable String reason;
    private @Nullable ReportedOutcome outcome;
    private boolean complex;
    private List<String> measures = new ArrayList<>();
    private @Nullable String basis;
    private @Nullable Long fine;
    private @Nullable Limb limb;
    private @Nullable Long turnover;
    private @Nullable Long gains;
    private @Nullable Long refunds;
    private @Nullable String beyondDefault;
    private @Nullable String milder;
    private boolean statutoryTrigger;
    private boolean publicInterestChecked;
    private @Nullable String chair;
    private @Nullable LocalDateTime at;
    private @Nullable String place;
    private boolean publicly = true;
    private @Nullable String representatives;
    private boolean signed = true;
    private @Nullable String refusal;
    private boolean passed = true;
    private List<String> inFavor = new ArrayList<>();
    private List<String> against = new ArrayList<>();
    private List<String> absent = new ArrayList<>();
    private @Nullable NoPenalty noPenalty;
    private @Nullable String answer;
    private @Nullable String chinese;
    private @Nullable String english;
    private @Nullable LocalDate on;
    private @Nullable LocalDate reviewFrom;
    private @Nullable LocalDate reviewTo;
    private @Nullable LocalDate suitFrom;
    private @Nullable LocalDate suitTo;

    static String text(@Nullable String typed) {
        return Objects.requireNonNullElse(typed, "");
    }

    static List<PersonNumber> people(List<String> chosen) {
        return chosen.stream().map(PersonNumber::new).toList();
    }

    private static Money sum(@Nullable Long fen) {
        return fen == null ? Money.ZERO : Money.ofFen(fen);
    }

    /** Fills the form in from a penalty. */
    void fill(Intention from) {
        measures = from.grounds().keySet().stream().map(Enum::name).sorted().toList();
        var known = from.fine();
        if (known != null) {
            basis = known.basis();
            fine = known.amount().fen();
            limb = known.limb();
            var sold = known.turnover();
            turnover = sold == null ? null : (Long) sold.fen();
        }
        gains = from.gains().fen();
        refunds = from.refunds().fen();
        beyondDefault = from.beyondDefault();
        milder = from.milder();
        statutoryTrigger = from.statutoryTrigger();
        publicInterestChecked = from.publicInterestChecked();
    }

    /** The penalty that was typed, its measures on these grounds. */
    Intention intention(Map<MeasureKind, String> grounds) {
        var chosen = new EnumMap<MeasureKind, String>(MeasureKind.class);
        measures.forEach(name -> {
            var measure = MeasureKind.valueOf(name);
            var ground = grounds.get(measure);
            if (ground != null) {
                chosen.put(measure, ground);
            }
        });
        return new Intention(
                chosen,
                chosen.containsKey(MeasureKind.FINE)
                        ? new Intention.Fine(text(basis), sum(fine), limb, turnover == null ? null : sum(turnover))
                        : null,
                sum(gains),
                sum(refunds),
                text(beyondDefault),
                text(milder),
                statutoryTrigger,
                publicInterestChecked);
    }

    /** The days of review and litigation, for which no late fee is added (APL 73). */
    List<Pause> excluded() {
        var excluded = new ArrayList<Pause>();
        addStretch(excluded, reviewFrom, reviewTo);
        addStretch(excluded, suitFrom, suitTo);
        return excluded;
    }

    private static void addStretch(List<Pause> stretches, @Nullable LocalDate from, @Nullable LocalDate to) {
        if (from != null && to != null) {
            stretches.add(new Pause(from, to));
        }
    }

    public List<String> getPeople() {
        return people;
    }

    public void setPeople(List<String> people) {
        this.people = people;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }

    public @Nullable ReportedOutcome getOutcome() {
        return outcome;
    }

    public void setOutcome(@Nullable ReportedOutcome outcome) {
        this.outcome = outcome;
    }

    public boolean isComplex() {
        return complex;
    }

    public void setComplex(boolean complex) {
        this.complex = complex;
    }

    public List<String> getMeasures() {
        return measures;
    }

    public void setMeasures(List<String> measures) {
        this.measures = measures;
    }

    public @Nullable String getBasis() {
        return basis;
    }

    public void setBasis(@Nullable String basis) {
        this.basis = basis;
    }

    public @Nullable Long getFine() {
        return fine;
    }

    public void setFine(@Nullable Long fine) {
        this.fine = fine;
    }

    public @Nullable Limb getLimb() {
        return limb;
    }

    public void setLimb(@Nullable Limb limb) {
        this.limb = limb;
    }

    public @Nullable Long getTurnover() {
        return turnover;
    }

    public void setTurnover(@Nullable Long turnover) {
        this.turnover = turnover;
    }

    public @Nullable Long getGains() {
        return gains;
    }

    public void setGains(@Nullable Long gains) {
        this.gains = gains;
    }

    public @Nullable Long getRefunds() {
        return refunds;
    }

    public void setRefunds(@Nullable Long refunds) {
        this.refunds = refunds;
    }

    public @Nullable String getBeyondDefault() {
        return beyondDefault;
    }

    public void setBeyondDefault(@Nullable String beyondDefault) {
        this.beyondDefault = beyondDefault;
    }

    public @Nullable String getMilder() {
        return milder;
    }

    public void setMilder(@Nullable String milder) {
        this.milder = milder;
    }

    public boolean isStatutoryTrigger() {
        return statutoryTrigger;
    }

    public void setStatutoryTrigger(boolean statutoryTrigger) {
        this.statutoryTrigger = statutoryTrigger;
    }

    public boolean isPublicInterestChecked() {
        return publicInterestChecked;
    }

    public void setPublicInterestChecked(boolean publicInterestChecked) {
        this.publicInterestChecked = publicInterestChecked;
    }

    public @Nullable String getChair() {
        return chair;
    }

    public void setChair(@Nullable String chair) {
        this.chair = chair;
    }

    public @Nullable LocalDateTime getAt() {
        return at;
    }

    public void setAt(@Nullable LocalDateTime at) {
        this.at = at;
    }

    public @Nullable String getPlace() {
        return place;
    }

    public void setPlace(@Nullable String place) {
        this.place = place;
    }

    public boolean isPublicly() {
        return publicly;
    }

    public void setPublicly(boolean publicly) {
        this.publicly = publicly;
    }

    public @Nullable String getRepresentatives() {
        return representatives;
    }

    public void setRepresentatives(@Nullable String representatives) {
        this.representatives = representatives;
    }

    public boolean isSigned() {
        return signed;
    }

    public void setSigned(boolean signed) {
        this.signed = signed;
    }

    public @Nullable String getRefusal() {
        return refusal;
    }

    public void setRefusal(@Nullable String refusal) {
        this.refusal = refusal;
    }

    public boolean isPassed() {
        return passed;
    }

    public void setPassed(boolean passed) {
        this.passed = passed;
    }

    public List<String> getInFavor() {
        return inFavor;
    }

    public void setInFavor(List<String> inFavor) {
        this.inFavor = inFavor;
    }

    public List<String> getAgainst() {
        return against;
    }

    public void setAgainst(List<String> against) {
        this.against = against;
    }

    public List<String> getAbsent() {
        return absent;
    }

    public void setAbsent(List<String> absent) {
        this.absent = absent;
    }

    public @Nullable NoPenalty getNoPenalty() {
        return noPenalty;
    }

    public void setNoPenalty(@Nullable NoPenalty noPenalty) {
        this.noPenalty = noPenalty;
    }

    public @Nullable String getAnswer() {
        return answer;
    }

    public void setAnswer(@Nullable String answer) {
        this.answer = answer;
    }

    public @Nullable String getChinese() {
        return chinese;
    }

    public void setChinese(@Nullable String chinese) {
        this.chinese = chinese;
    }

    public @Nullable String getEnglish() {
        return english;
    }

    public void setEnglish(@Nullable String english) {
        this.english = english;
    }

    public @Nullable LocalDate getOn() {
        return on;
    }

    public void setOn(@Nullable LocalDate on) {
        this.on = on;
    }

    public @Nullable LocalDate getReviewFrom() {
        return reviewFrom;
    }

    public void setReviewFrom(@Nullable LocalDate reviewFrom) {
        this.reviewFrom = reviewFrom;
    }

    public @Nullable LocalDate getReviewTo() {
        return reviewTo;
    }

    public void setReviewTo(@Nullable LocalDate reviewTo) {
        this.reviewTo = reviewTo;
    }

    public @Nullable LocalDate getSuitFrom() {
        return suitFrom;
    }

    public void setSuitFrom(@Nullable LocalDate suitFrom) {
        this.suitFrom = suitFrom;
    }

    public @Nullable LocalDate getSuitTo() {
        return suitTo;
    }

    public void setSuitTo(@Nullable LocalDate suitTo) {
        this.suitTo = suitTo;
    }
}
