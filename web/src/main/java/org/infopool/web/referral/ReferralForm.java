package org.infopool.web.referral;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.infopool.domain.referral.BundlePart;
import org.infopool.domain.referral.CriminalOutcome;
import org.infopool.domain.referral.Item;
import org.infopool.domain.shared.PersonNumber;
import org.infopool.domain.shared.RuleViolated;
import org.jspecify.annotations.Nullable;

/** What was typed in the form of the act that is open. */
public class ReferralForm implements Serializable {
    private static final long serialVersionUID = 1;

    private static final int PARTS_OF_ITEM = 3;

    private List<String> team = new ArrayList<>();
    private @Nullable String items;
    private @Nullable BundlePart part;
    private @Nullable String reason;
    private @Nullable String police;
    private @Nullable String procuratorate;
    private @Nullable String reference;
    private @Nullable String signer;
    private @Nullable LocalDate on;
    private @Nullable CriminalOutcome outcome;
    private long fine;
    private long paid;

    List<PersonNumber> people() {
        return team.stream().map(PersonNumber::new).toList();
    }

    /** One item a line: what, how many, where. */
    List<Item> itemList() {
        return text(items)
                .lines()
                .filter(line -> !line.isBlank())
                .map(ReferralForm::item)
                .toList();
    }

    private static Item item(String line) {
        var parts = line.split("[;；]", -1);
        RuleViolated.unless(parts.length == PARTS_OF_ITEM, "referral.itemLine", line.strip());
        return new Item(parts[0], parts[1], parts[2]);
    }

    static String text(@Nullable String typed) {
        return Objects.requireNonNullElse(typed, "");
    }

    public List<String> getTeam() {
        return team;
    }

    public void setTeam(List<String> team) {
        this.team = team;
    }

    public @Nullable String getItems() {
        return items;
    }

    public void setItems(@Nullable String items) {
        this.items = items;
    }

    public @Nullable BundlePart getPart() {
        return part;
    }

    public void setPart(@Nullable BundlePart part) {
        this.part = part;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }

    public @Nullable String getPolice() {
        return police;
    }

    public void setPolice(@Nullable String police) {
        this.police = police;
    }

    public @Nullable String getProcuratorate() {
        return procuratorate;
    }

    public void setProcuratorate(@Nullable String procuratorate) {
        this.procuratorate = procuratorate;
    }

    public @Nullable String getReference() {
        return reference;
    }

    public void setReference(@Nullable String reference) {
        this.reference = reference;
    }

    public @Nullable String getSigner() {
        return signer;
    }

    public void setSigner(@Nullable String signer) {
        this.signer = signer;
    }

    public @Nullable LocalDate getOn() {
        return on;
    }

    public void setOn(@Nullable LocalDate on) {
        this.on = on;
    }

    public @Nullable CriminalOutcome getOutcome() {
        return outcome;
    }

    public void setOutcome(@Nullable CriminalOutcome outcome) {
        this.outcome = outcome;
    }

    public long getFine() {
        return fine;
    }

    public void setFine(long fine) {
        this.fine = fine;
    }

    public long getPaid() {
        return paid;
    }

    public void setPaid(long paid) {
        this.paid = paid;
    }
}
