package org.infopool.domain.application;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.infopool.domain.journal.Act;
import org.infopool.domain.rulebook.LicenseNeed;
import org.infopool.domain.shared.PersonNumber;
import org.infopool.domain.shared.RuleViolated;
import org.jspecify.annotations.Nullable;

/** Why the authority did not take an application up: nothing to license, not its business, or untrue. Immutable. */
@Embeddable
public class IntakeAnswer {
    private static final int SHORTEST_REASON = 10;
    private static final int SHORTEST_NAME = 2;
    private static final int LONGEST_NAME = 200;

    @Column(name = "answered_by")
    private PersonNumber by;

    @Column(name = "answered_on")
    private LocalDate on;

    @Column(name = "answer_reason")
    private String reason;

    @Enumerated(EnumType.STRING)
    @Column(name = "license_need")
    private @Nullable LicenseNeed need;

    @Column(name = "competent_authority")
    private @Nullable String authority;

    @Enumerated(EnumType.STRING)
    @Column(name = "falsity")
    private @Nullable FalsityKind falsity;

    @Column(name = "falsity_heard")
    private @Nullable String heard;

    @Enumerated(EnumType.STRING)
    @Column(name = "bar_concern")
    private @Nullable SafetyConcern concern;

    @Column(name = "bar_statement")
    private @Nullable String statement;

    @Column(name = "barred_until")
    private @Nullable LocalDate barredUntil;

    /** For the persistence provider. */
    protected IntakeAnswer() {}

    private IntakeAnswer(Act act) {
        var person = act.actor().person();
        if (person == null) {
            throw new RuleViolated("application.answerWithoutPerson");
        }
        var said = act.reason() == null ? "" : act.reason().strip();
        RuleViolated.unless(said.length() >= SHORTEST_REASON, "application.answerReason");
        LicenseApplication.TEXT.fits(said);
        by = person;
        on = act.day();
        reason = said;
    }

    /**
     * No license is needed.
     *
     * @throws RuleViolated {@code application.needed}, and as for every answer: {@code application.answerReason}, {@code
     *     application.answerWithoutPerson}, {@code application.textLength}
     */
    static IntakeAnswer notRequired(LicenseNeed need, Act act) {
        RuleViolated.unless(need.isNone(), "application.needed", need);
        var answer = new IntakeAnswer(act);
        answer.need = need;
        return answer;
    }

    /**
     * Another authority is competent.
     *
     * @throws RuleViolated {@code application.noAuthority}, and as for every answer
     */
    static IntakeAnswer notCompetent(String authority, Act act) {
        var name = authority.strip();
        RuleViolated.unless(name.length() >= SHORTEST_NAME && name.length() <= LONGEST_NAME, "application.noAuthority");
        var answer = new IntakeAnswer(act);
        answer.authority = name;
        return answer;
    }

    /** It is untrue. */
    static IntakeAnswer notAccepted(Falsity untrue, @Nullable LocalDate barredUntil, Act act) {
        var answer = new IntakeAnswer(act);
        answer.falsity = untrue.kind();
        answer.heard = untrue.heard();
        answer.concern = untrue.concern();
        answer.statement = untrue.statement();
        answer.barredUntil = barredUntil;
        return answer;
    }

    /** The caseworker who answered. */
    public PersonNumber by() {
        return by;
    }

    /** The day of the answer. */
    public LocalDate on() {
        return on;
    }

    /** Why, in the caseworker's words. */
    public String reason() {
        return reason;
    }

    /** Why no license is needed; absent where that is not the answer. */
    public @Nullable LicenseNeed need() {
        return need;
    }

    /** The authority to turn to; absent where that is not the answer. */
    public @Nullable String authority() {
        return authority;
    }

    /** How it was untrue; absent where that is not the answer. */
    public @Nullable FalsityKind falsity() {
        return falsity;
    }

    /** What the applicant said before it was warned. */
    public @Nullable String heard() {
        return heard;
    }

    /** What the license directly concerns, where the applicant may not apply again for that. */
    public @Nullable SafetyConcern concern() {
        return concern;
    }

    /** Why it concerns that. */
    public @Nullable String statement() {
        return statement;
    }

    /** The last day on which the applicant may not apply again; absent where it may. */
    public @Nullable LocalDate barredUntil() {
        return barredUntil;
    }
}
