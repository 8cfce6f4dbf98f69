package org.infopool.domain.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.Arrays;
import org.infopool.domain.access.Rank;
import org.infopool.domain.access.Role;
import org.infopool.domain.journal.Act;
import org.infopool.domain.journal.Acts;
import org.infopool.domain.rulebook.RuleBook;
import org.infopool.domain.shared.RuleViolated;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** The time to decide stands still and is extended as ALL 42 and 45 say, and in no other way. */
class ApplicationClockTest {
    private static final LocalDate LATER = Acts.TODAY.plusDays(14);

    private static Act because(@Nullable String reason) {
        var act = Acts.by("bo", Role.CASEWORKER);
        return new Act(act.actor(), act.at(), act.legalBasis(), reason, act.effectiveOn(), act.origin());
    }

    private static void refused(String rule, Executable act) {
        assertEquals(rule, assertThrows(RuleViolated.class, act).ruleKey());
    }

    @Test
    void theGroundsAreThoseOfTheLaw() {
        assertEquals(
                RuleBook.builtIn().choices("all.45.pause"),
                Arrays.stream(PauseGround.values()).map(Enum::name).toList());
    }

    @Test
    void theApplicantIsToldForWhatAndForHowLong() {
        var paused = Applications.accepted()
                .pauseClock(PauseGround.EXPERT_REVIEW, LATER, because("Three experts test the model."));
        assertEquals(PauseGround.EXPERT_REVIEW, paused.ground());
        assertEquals(LATER, paused.until());
        refused(
                "application.clockReason",
                () -> Applications.accepted().pauseClock(PauseGround.HEARING, LATER, because(" ")));
        refused(
                "application.pauseUntil",
                () -> Applications.accepted().pauseClock(PauseGround.HEARING, Acts.TODAY, because("Hearing")));
    }

    @Test
    void onlyTheTimeToDecideStandsStill() {
        refused(
                "application.clockNotRunning",
                () -> Applications.submitted().pauseClock(PauseGround.TESTING, LATER, because("Testing")));
        refused(
                "application.clockNotRunning",
                () -> Applications.draft().resumeClock(PauseGround.TESTING, because(null)));
    }

    @Test
    void onlyTheHeadExtends() {
        var application = Applications.accepted();
        refused(
                "application.extensionRank",
                () -> application.extendClock(Rank.DEPARTMENT_HEAD, because("Many activities")));
        refused("application.extensionRank", () -> application.extendClock(null, because("Many activities")));
        refused("application.clockReason", () -> application.extendClock(Rank.HEAD, because(null)));
        assertEquals(
                application.number(),
                application.extendClock(Rank.HEAD, because("Many activities")).number());
    }
}
