package org.infopool.domain.rulebook;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.infopool.domain.clock.Pause;
import org.infopool.domain.shared.Money;

/**
 * What is added to a fine that is paid late.
 *
 * @param days the days after the due day up to and including the day of payment, without those that do not count
 * @param fee never more than the fine
 */
public record LateFee(long days, Money fee) {
    /** Reckons the late fee. Review and litigation are {@code excluded}: their days do not count, where they overlap once. */
    public static Reasoned<LateFee> of(
            RuleBook book, Money fine, LocalDate dueOn, LocalDate paidOn, List<Pause> excluded) {
        var passed = Math.max(0, ChronoUnit.DAYS.between(dueOn, paidOn));
        var out = passed == 0 ? 0 : Pause.daysWithin(excluded, dueOn.plusDays(1), paidOn);
        var days = passed - out;
        var rate = book.rate("apl.72-1.late-fee");
        var most = book.rate("ael.45-2.cap").of(fine);
        var fee = rate.of(fine, days, most);
        return Reasoned.of(new LateFee(days, fee), () -> {
            var reasons = new ArrayList<Reason>();
            if (out > 0) {
                reasons.add(Reason.of(
                        book,
                        "apl.73-3.late-fee-excluded",
                        "reason.lateFee.excluded",
                        List.of(out),
                        Reason.inputs("excludedDays", out),
                        passed + " − " + out + " = " + days));
            }
            reasons.add(Reason.of(
                    book,
                    "apl.72-1.late-fee",
                    "reason.lateFee.days",
                    List.of(days, dueOn, paidOn, rate),
                    Reason.inputs("dueOn", dueOn, "paidOn", paidOn, "fineFen", fine.fen(), "lateDays", days),
                    fine + " × " + rate.numerator() + "/" + rate.denominator() + " × " + days + " = " + fee));
            if (fee.equals(most) && days > 0) {
                reasons.add(Reason.of(
                        book,
                        "ael.45-2.cap",
                        "reason.lateFee.cap",
                        List.of(most),
                        Reason.inputs("capFen", most.fen()),
                        "≤ " + most));
            }
            return reasons;
        });
    }
}
