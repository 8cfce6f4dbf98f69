package org.infopool.domain.rulebook;

import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import org.infopool.domain.clock.StatutoryPeriod;
import org.infopool.domain.clock.WorkingCalendar;

/** What a parameter sets. */
public sealed interface Value {
    /** No number: the article allows, asks or forbids something, and can be cited for it. */
    record Provision() implements Value {}

    /** A length of time. */
    record Period(StatutoryPeriod period) implements Value {}

    /** A sum of money. */
    record Sum(Amount amount) implements Value {}

    /** A number with the side on which it lies. */
    record Limit(Threshold threshold) implements Value {}

    /** A plain number: how many, how often, how many times. */
    record Count(long number, String unit) implements Value {}

    /** A fraction. */
    record Fraction(Rate rate) implements Value {}

    /** A list of codes, in order. */
    record Choices(List<String> codes) implements Value {}

    /** Codes sorted into classes. */
    record Mapping(Map<String, String> classes) implements Value {}

    /** Numbers for codes. */
    record Weights(Map<String, Long> weights) implements Value {}

    /** Steps on which a number stands. */
    record Levels(Scale scale) implements Value {}

    /** What a fine may be. */
    record Fine(FineBasis basis) implements Value {}

    /** The measures from the mildest to the most severe. */
    record Rungs(Ladder ladder) implements Value {}

    /** One year of the working calendar. */
    record Days(WorkingCalendar.Year year) implements Value {}

    /** A day of every year. */
    record YearlyDay(MonthDay day) implements Value {}

    /** A duty that comes back. */
    record Recurring(DutyRule duty) implements Value {}

    /** One of the groups of criteria an applicant is vetted by. */
    record Group(int number, String code) implements Value {}

    /** One thing an applicant is vetted for. */
    record Item(Criterion criterion) implements Value {}

    /** One question of a checklist. */
    record Point(ChecklistItem item) implements Value {}

    /** One kind of violation that can be suspected. */
    record Offense(ViolationType type) implements Value {}
}
