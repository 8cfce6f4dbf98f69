package org.infopool.ejb.proceeding;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.infopool.domain.access.Duty;
import org.infopool.domain.access.Role;
import org.infopool.domain.clock.Pause;
import org.infopool.domain.enforcement.ViolationStatus;
import org.infopool.domain.proceeding.Discussion;
import org.infopool.domain.proceeding.Proceeding;
import org.infopool.domain.proceeding.ProceedingNumber;
import org.infopool.domain.proceeding.ReportedOutcome;
import org.infopool.domain.proceeding.Ruling;
import org.infopool.domain.register.PublicationNumber;
import org.infopool.domain.shared.LocalizedText;
import org.infopool.domain.shared.RuleViolated;
import org.infopool.ejb.access.CurrentActor;
import org.infopool.ejb.access.Duties;
import org.infopool.ejb.access.StaffDirectory;
import org.infopool.ejb.access.StaffMember;
import org.infopool.ejb.journal.EventJournal;
import org.infopool.ejb.referral.FineLock;
import org.infopool.ejb.register.Publications;
import org.infopool.ejb.rulebook.RuleBooks;
import org.jspecify.annotations.Nullable;

/** A proceeding from the legal review until its file is closed. */
@Stateless
public class RulingService {
    /** In which roles those who discuss work. */
    static final List<Role> HEADS = List.of(Role.DIRECTOR);

    private static final String REVIEW = "apl.58-1.legal-review";
    private static final String DISCUSS = "apl.57-2.collective";
    private static final String DECIDE = "apl.57-1.outcomes";
    private static final String PAY = "apl.67-3.pay";
    private static final String PUBLISH = "apl.48-1.publish";
    private static final String CLOSE = "p14.44.decision";

    @Inject
    CurrentActor current;

    @Inject
    EventJournal journal;

    @Inject
    ProceedingRepository proceedings;

    @Inject
    Penalties penalties;

    @Inject
    FineLock fineLock;

    @Inject
    Publications publications;

    @Inject
    RuleBooks rules;

    @Inject
    Duties duties;

    @Inject
    StaffDirectory staff;

    /** A lawyer who had no other part in it says what they found (APL 58). */
    @RolesAllowed("LEGAL_REVIEWER")
    public void review(ProceedingNumber number, boolean passed, String opinion, int eventsSeen) {
        var proceeding = seen(number, eventsSeen);
        var act = current.act(REVIEW, null);
        duties.check(Duty.LEGAL_REVIEW, proceeding.matter(), act);
        journal.record(proceeding.review(passed, opinion, act));
    }

    /**
     * Whoever chaired the collective discussion records it, with the vote of everybody who was called (APL 57(2),
     * P14-43).
     *
     * @throws RuleViolated {@code proceeding.notChairOfDiscussion}, {@code proceeding.notStaff}, what separation of
     *     duties refuses, and as {@link Proceeding#discuss}
     */
    @RolesAllowed("DIRECTOR")
    public void discuss(ProceedingNumber number, Discussion discussion, int eventsSeen) {
        var proceeding = seen(number, eventsSeen);
        var act = current.act(DISCUSS, null);
        RuleViolated.unless(discussion.chair().equals(current.person()), "proceeding.notChairOfDiscussion");
        var heads = staff.of(HEADS, current.scope()).stream()
                .map(StaffMember::person)
                .toList();
        for (var person : discussion.present()) {
            RuleViolated.unless(heads.contains(person), "proceeding.notStaff", person);
            duties.check(person, Duty.DECIDE, proceeding.matter(), act);
        }
        for (var person : discussion.absent()) {
            RuleViolated.unless(heads.contains(person), "proceeding.notStaff", person);
        }
        duties.checkTogether(
                discussion.present(),
                Duty.DECIDE,
                proceeding.matter(),
                act,
                () -> discussion.requireEnough(rules.current()));
        journal.record(proceeding.discuss(discussion, rules.current(), act));
    }

    /**
     * Decides, for a reason: the letter is written and served (APL 57 to 59).
     *
     * @throws RuleViolated {@code penalty.lockedByReferral} for a fine while a referral is pending; {@code
     *     proceeding.violationEnded}, {@code proceeding.noLicense}, what separation of duties refuses, and as {@link
     *     Proceeding#decide}
     */
    @RolesAllowed("DIRECTOR")
    public void decide(ProceedingNumber number, Verdict verdict, @Nullable String reason, int eventsSeen) {
        var proceeding = seen(number, eventsSeen);
        var act = current.act(DECIDE, reason);
        duties.check(Duty.DECIDE, proceeding.matter(), act);
        var intention = verdict.penalty();
        if (intention != null && intention.fine() != null) {
            fineLock.check(proceeding.violations());
        }
        if (verdict.outcome() == ReportedOutcome.PENALTY) {
            penalties
                    .violations(proceeding)
                    .forEach(violation -> RuleViolated.unless(
                            violation.status() != ViolationStatus.NOT_PURSUED,
                            "proceeding.violationEnded",
                            violation.number()));
        }
        journal.record(proceeding.decide(
                new Ruling(
                        verdict.outcome(),
                        verdict.noPenalty(),
                        intention == null ? null : penalties.intended(proceeding, intention),
                        verdict.remedies(),
                        verdict.answer()),
                penalties.facts(proceeding, current.rank()),
                rules.current(),
                act));
    }

    /**
     * Publishes a penalty that was served, in short, on the register (APL 48). How long it is shown says the rule book.
     *
     * @throws RuleViolated {@code proceeding.notServed}, {@code proceeding.nothingToPublish}, and as {@link
     *     Publications#publish}
     */
    @RolesAllowed("DIRECTOR")
    public PublicationNumber publish(ProceedingNumber number, LocalizedText text, int eventsSeen) {
        var proceeding = seen(number, eventsSeen);
        RuleViolated.unless(proceeding.execution().servedOn() != null, "proceeding.notServed", number);
        RuleViolated.unless(
                proceeding.decision().outcome() == ReportedOutcome.PENALTY, "proceeding.nothingToPublish", number);
        RuleViolated.unless(
                !text.chinese().isBlank() && !text.english().isBlank(), "proceeding.publicationTextMissing");
        var act = current.act(PUBLISH, null);
        return publications.publish(
                proceeding.subject(),
                proceeding.uscc(),
                proceeding.license(),
                text,
                proceeding.measures(),
                proceeding.fine(),
                act.day(),
                act);
    }

    /**
     * Records that the fine was paid, and reckons what is added when it was late.
     *
     * @param excluded review and litigation: their days do not count (APL 73)
     */
    @RolesAllowed("CASEWORKER")
    public void pay(ProceedingNumber number, LocalDate day, List<Pause> excluded, int eventsSeen) {
        journal.record(seen(number, eventsSeen).pay(day, excluded, rules.current(), current.act(PAY, null)));
    }

    /** Closes the file: everything that was decided is done. */
    @RolesAllowed("CASEWORKER")
    public void close(ProceedingNumber number, int eventsSeen) {
        journal.record(seen(number, eventsSeen).close(current.act(CLOSE, null)));
    }

    private Proceeding seen(ProceedingNumber number, int eventsSeen) {
        var proceeding = proceedings.visible(number);
        proceeding.unchangedSince(eventsSeen);
        return proceeding;
    }
}
