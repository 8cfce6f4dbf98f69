package org.infopool.domain.application;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.infopool.domain.rulebook.DueDates;
import org.infopool.domain.rulebook.PenaltyGuards;
import org.infopool.domain.rulebook.RuleBook;
import org.infopool.domain.shared.RuleViolated;
import org.jspecify.annotations.Nullable;

/**
 * Why an application is not accepted as untrue, with what the applicant said before it was warned (ALL 78, APL 44, 45).
 *
 * @param heard what the applicant said when it was told of the facts and of the warning, 10 to 4,000 characters
 * @param concern what the license directly concerns, where its founding instrument says that it does; absent otherwise
 * @param statement why it concerns that; given exactly with it
 */
public record Falsity(
        FalsityKind kind,
        String heard,
        @Nullable SafetyConcern concern,
        @Nullable String statement) {
    /** The rule book id of what the license of the pool directly concerns, as its founding instrument says. */
    public static final String CONCERNS = "pool.license.concerns";

    private static final int SHORTEST = 10;

    /**
     * Takes the words, trimmed.
     *
     * @throws RuleViolated {@code application.notHeard}, {@code application.barStatement}, {@code application.textLength}
     */
    public Falsity {
        heard = heard.strip();
        RuleViolated.unless(heard.length() >= SHORTEST, "application.notHeard");
        LicenseApplication.TEXT.fits(heard);
        statement = statement == null || statement.isBlank() ? null : statement.strip();
        RuleViolated.unless((concern == null) == (statement == null), "application.barStatement");
        if (statement != null) {
            LicenseApplication.TEXT.fits(statement);
        }
    }

    /** What the license can directly concern, as the rule book says; empty while no founding instrument says anything. */
    public static List<SafetyConcern> concerns(RuleBook book) {
        var founded = book.choices(CONCERNS);
        return Arrays.stream(SafetyConcern.values())
                .filter(concern -> founded.contains(concern.name()))
                .toList();
    }

    /**
     * The last day on which the applicant may not apply again; absent where the law bars nobody.
     *
     * @throws RuleViolated {@code application.barUnfounded} when the license is said to concern what its founding
     *     instrument does not, {@code application.barUnstated} when it is not said what it concerns
     */
    @Nullable
    LocalDate barredUntil(RuleBook book, LocalDate day) {
        var founded = concerns(book);
        if (concern != null) {
            RuleViolated.unless(founded.contains(concern), "application.barUnfounded", concern);
        }
        RuleViolated.unless(concern != null || founded.isEmpty(), "application.barUnstated");
        return PenaltyGuards.barAfterFalseMaterials(book, false, concern != null)
                .outcome()
                .map(bar -> DueDates.of(book, bar, day, List.of()).outcome().day())
                .orElse(null);
    }
}
