package org.infopool.web.rulebook;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.infopool.domain.access.OfficeLevel;
import org.infopool.domain.clock.Direction;
import org.infopool.domain.clock.PeriodUnit;
import org.infopool.domain.clock.Roll;
import org.infopool.domain.clock.Span;
import org.infopool.domain.enterprise.UnifiedSocialCreditCode;
import org.infopool.domain.rulebook.Conduct;
import org.infopool.domain.rulebook.CriminalGround;
import org.infopool.domain.rulebook.CriminalSeriousness;
import org.infopool.domain.rulebook.DueDates;
import org.infopool.domain.rulebook.FineBounds;
import org.infopool.domain.rulebook.FineProposal;
import org.infopool.domain.rulebook.FineSubject;
import org.infopool.domain.rulebook.ItemCategory;
import org.infopool.domain.rulebook.ItemCounts;
import org.infopool.domain.rulebook.LateFee;
import org.infopool.domain.rulebook.LicenseNeed;
import org.infopool.domain.rulebook.Limb;
import org.infopool.domain.rulebook.Reason;
import org.infopool.domain.rulebook.SeriousnessFacts;
import org.infopool.domain.shared.Money;
import org.infopool.ejb.rulebook.RuleBooks;
import org.infopool.web.platform.AnsweredAnew;
import org.infopool.web.platform.JsonInput;
import org.infopool.web.platform.Language;
import org.infopool.web.platform.ListAnswer;
import org.infopool.web.platform.ReasonAnswer;
import org.jspecify.annotations.Nullable;

/** The formulas of the rule book for anyone: what is due, how serious, how much, and why. */
@Path("rules")
@AnsweredAnew
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class RulesResource {
    @Inject
    RuleBooks rules;

    @Inject
    Language language;

    /** When something is due. */
    @POST
    @Path("deadline")
    public Map<String, @Nullable Object> deadline(@Nullable String body) {
        var input = JsonInput.of(body);
        var unit = input.choice("unit", PeriodUnit.class, null);
        var hours = unit == PeriodUnit.HOURS;
        var day = hours ? null : input.day("start");
        var moment = hours ? input.optionalMoment("start") : null;
        if (hours && input.lacks("start")) {
            input.refuse("start", "REQUIRED");
        }
        var amount = input.requiredCount("amount");
        var direction = input.choice("direction", Direction.class, Direction.AFTER);
        var roll = input.choice("roll", Roll.class, Roll.NONE);
        var stretches = input.stretches("pauses");
        if (hours && !stretches.isEmpty()) {
            input.refuse("pauses", "NOT_FOR_HOURS");
        }
        if (direction == Direction.BEFORE && roll == Roll.FORWARD) {
            input.refuse("roll", "NOT_BEFORE");
        }
        input.done();
        var span = new Span(amount, unit, direction, roll);
        var book = rules.current();
        var due = moment != null
                ? DueDates.of(book, span, moment)
                : DueDates.of(book, span, day == null ? LocalDate.EPOCH : day, stretches);
        var outcome = due.outcome();
        return ListAnswer.item(
                "due", outcome.moment().<Object>map(instant -> instant).orElseGet(outcome::day),
                "steps", shown(due.reasons()),
                "calendarVersion", outcome.calendarVersion(),
                "provisional", outcome.provisional());
    }

    /** Whether conduct reaches the criminal thresholds. */
    @POST
    @Path("seriousness")
    public Map<String, @Nullable Object> seriousness(@Nullable String body) {
        var input = JsonInput.of(body);
        var act = input.choice("act", Conduct.class, null);
        var duty = input.flag("duty");
        var items = input.part("items");
        var counts = new EnumMap<ItemCategory, Long>(ItemCategory.class);
        for (var category : ItemCategory.values()) {
            counts.put(category, items.count(camelCase(category)));
        }
        var facts = new SeriousnessFacts(
                act,
                duty,
                ItemCounts.of(counts),
                new Money(input.count("gainsFen")),
                input.flag("trackUsedForCrime"),
                input.flag("knewCrime"),
                input.flag("priorCriminal"),
                input.optionalDay("priorAdministrativeOn"),
                input.optionalDay("actOn"),
                input.flag("graveConsequence"),
                input.flag("majorLoss"),
                input.flag("lawfulBusinessPurchase"),
                new Money(input.count("profitFen")));
        input.done();
        var tested = CriminalSeriousness.of(rules.current(), facts);
        var outcome = tested.outcome();
        return ListAnswer.item(
                "result", outcome.level().code(),
                "equivalent", outcome.equivalent(),
                "grounds",
                        outcome.grounds().stream()
                                .map(CriminalGround::code)
                                .sorted()
                                .toList(),
                "referralRequired", outcome.referralRequired(),
                "policeRoute", outcome.policeRoute(),
                "needsLegalReview", outcome.needsLegalReview(),
                "reasons", shown(tested.reasons()));
    }

    private static String camelCase(ItemCategory category) {
        var words = category.name().toLowerCase(Locale.ROOT).split("_", -1);
        var name = new StringBuilder(words[0]);
        for (var i = 1; i < words.length; i++) {
            name.append(Character.toUpperCase(words[i].charAt(0))).append(words[i].substring(1));
        }
        return name.toString();
    }

    /** Whether a fine may be laid, and between which bounds. */
    @POST
    @Path("fine")
    public Map<String, @Nullable Object> fine(@Nullable String body) {
        var input = JsonInput.of(body);
        var basis = input.text("basis");
        var book = rules.current();
        if (!basis.isEmpty() && book.fineBasis(basis).isEmpty()) {
            input.refuse("basis", "UNKNOWN_VALUE");
        }
        var proposal = new FineProposal(
                basis,
                input.choice("subject", FineSubject.class, null),
                money(input.optionalCount("amountFen")),
                input.optionalChoice("limb", Limb.class),
                money(input.optionalCount("turnoverFen")),
                input.flag("refusalProven"),
                input.flag("serious"),
                input.optionalChoice("authorityLevel", OfficeLevel.class),
                input.flag("mitigated"));
        input.done();
        var checked = FineBounds.of(book, proposal);
        var outcome = checked.outcome();
        var cap = outcome.cap();
        return ListAnswer.item(
                "allowed", outcome.allowed(),
                "code", outcome.verdict().name(),
                "capFen", cap == null ? null : cap.fen(),
                "minimumFen", outcome.minimum().fen(),
                "limb", outcome.limb().code(),
                "reasons", shown(checked.reasons()));
    }

    private static @Nullable Money money(@Nullable Long fen) {
        return fen == null ? null : new Money(fen);
    }

    /** Whether somebody needs a license, and if not, why not. */
    @POST
    @Path("eligibility")
    public Map<String, @Nullable Object> eligibility(@Nullable String body) {
        var input = JsonInput.of(body);
        var facts = new LicenseNeed.Facts(
                input.choice("processor", LicenseNeed.Processor.class, null),
                input.choice("information", LicenseNeed.Information.class, null),
                input.flag("privateAffairs"),
                input.choice("place", LicenseNeed.Place.class, null),
                input.flag("aimedAtCountry"));
        input.done();
        var answered = LicenseNeed.of(rules.current(), facts);
        return ListAnswer.item(
                "need", answered.outcome().name(),
                "licenseNeeded", answered.outcome() == LicenseNeed.LICENSE,
                "reasons", shown(answered.reasons()));
    }

    /** What is added to a fine that is paid late. */
    @POST
    @Path("late-fee")
    public Map<String, @Nullable Object> lateFee(@Nullable String body) {
        var input = JsonInput.of(body);
        var fine = new Money(input.requiredCount("fineFen"));
        var dueOn = input.day("dueOn");
        var paidOn = input.day("paidOn");
        var excluded = input.stretches("excluded");
        input.done();
        var fee = LateFee.of(rules.current(), fine, dueOn, paidOn, excluded).outcome();
        return ListAnswer.item("lateDays", fee.days(), "lateFeeFen", fee.fee().fen());
    }

    /** Whether a unified social credit code is well formed; always answered, whatever the code. */
    @POST
    @Path("uscc")
    public Map<String, @Nullable Object> uscc(@Nullable String body) {
        var input = JsonInput.of(body);
        var code = input.text("code");
        input.done();
        var flaw = UnifiedSocialCreditCode.flaw(code.strip());
        return ListAnswer.item(
                "valid", flaw.isEmpty(), "reason", flaw.map(Enum::name).orElse(null));
    }

    private List<Map<String, @Nullable Object>> shown(List<Reason> reasons) {
        return ReasonAnswer.of(reasons, language.locale());
    }
}
