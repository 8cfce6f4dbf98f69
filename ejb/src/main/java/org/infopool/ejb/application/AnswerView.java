package org.infopool.ejb.application;

import java.time.LocalDate;
import org.infopool.domain.application.FalsityKind;
import org.infopool.domain.application.LicenseApplication;
import org.infopool.domain.application.SafetyConcern;
import org.infopool.domain.rulebook.LicenseNeed;
import org.infopool.domain.shared.PersonNumber;
import org.jspecify.annotations.Nullable;

/**
 * Why an application was not taken up.
 *
 * @param reason in the caseworker's words
 * @param need why no license is needed, where that is the answer
 * @param authority the authority to turn to, where another one is competent
 * @param falsity how it was untrue, where it was not accepted for that
 * @param heard what the applicant said before it was warned
 * @param concern what the license directly concerns, where the applicant is barred for that, and why in {@code statement}
 * @param barredUntil the last day on which the applicant may not apply again; absent where it may
 */
public record AnswerView(
        PersonNumber by,
        LocalDate answeredOn,
        String reason,
        @Nullable LicenseNeed need,
        @Nullable String authority,
        @Nullable FalsityKind falsity,
        @Nullable String heard,
        @Nullable SafetyConcern concern,
        @Nullable String statement,
        @Nullable LocalDate barredUntil) {
    static @Nullable AnswerView of(LicenseApplication application) {
        var answer = application.answer();
        return answer == null
                ? null
                : new AnswerView(
                        answer.by(),
                        answer.on(),
                        answer.reason(),
                        answer.need(),
                        answer.authority(),
                        answer.falsity(),
                        answer.heard(),
                        answer.concern(),
                        answer.statement(),
                        answer.barredUntil());
    }
}
