package org.infopool.ejb.proceeding;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import org.infopool.domain.access.Duty;
import org.infopool.domain.access.DutyDone;
import org.infopool.domain.access.Rank;
import org.infopool.domain.access.Role;
import org.infopool.domain.enforcement.ViolationNumber;
import org.infopool.domain.enforcement.ViolationStatus;
import org.infopool.domain.journal.Act;
import org.infopool.domain.proceeding.Charge;
import org.infopool.domain.proceeding.FilingProposal;
import org.infopool.domain.proceeding.HeadAct;
import org.infopool.domain.proceeding.Investigation;
import org.infopool.domain.proceeding.Proceeding;
import org.infopool.domain.proceeding.ProceedingNumber;
import org.infopool.domain.proceeding.ProceedingStatus;
import org.infopool.domain.proceeding.ReportedOutcome;
import org.infopool.domain.rulebook.FineBounds;
import org.infopool.domain.rulebook.RuleBook;
import org.infopool.domain.shared.PersonNumber;
import org.infopool.domain.shared.RuleViolated;
import org.infopool.ejb.access.CurrentActor;
import org.infopool.ejb.access.Duties;
import org.infopool.ejb.access.People;
import org.infopool.ejb.access.StaffDirectory;
import org.infopool.ejb.access.StaffMember;
import org.infopool.ejb.document.Upload;
import org.infopool.ejb.enforcement.ViolationView;
import org.infopool.ejb.enforcement.Violations;
import org.infopool.ejb.journal.EventJournal;
import org.infopool.ejb.platform.BusinessNumbers;
import org.infopool.ejb.referral.FineLock;
import org.infopool.ejb.rulebook.RuleBooks;
import org.jspecify.annotations.Nullable;

/** A proceeding from the first proposal until the party is told what is intended. */
@Stateless
public class ProceedingService {
    /** In which roles those who investigate work. */
    static final List<Role> INVESTIGATORS = List.of(Role.INSPECTOR);

    private static final String PROPOSE = "apl.54-2.file";
    private static final String FILE = "p14.18.file";
    private static final String REPORT = "apl.57-1.outcomes";
    private static final String EXTEND = "p14.45.extend";
    private static final String TELL = "apl.44.notice";

    @Inject
    CurrentActor current;

    @Inject
    EventJournal journal;

    @Inject
    ProceedingRepository proceedings;

    @Inject
    Penalties penalties;

    @Inject
    Violations violations;

    @Inject
    FineLock fineLock;

    @Inject
    CasePapers papers;

    @Inject
    BusinessNumbers numbers;

    @Inject
    RuleBooks rules;

    @Inject
    Duties duties;

    @Inject
    People people;

    @Inject
    StaffDirectory staff;

    /**
     * Asks the head to file a proceeding (APL 54(2), P14-18).
     *
     * @param place by which place of the violations the office is competent: one of {@code p14.8.place}
     * @param special whether the head has the longer time of special cases
     * @throws RuleViolated {@code proceeding.noViolation}, {@code access.notFound}, {@code
     *     proceeding.violationsOfOthers}, {@code proceeding.violationEnded}, {@code proceeding.violationNotAssessed},
     *     {@code proceeding.openAlready}, {@code duty.conflict}, and as {@link Proceeding#propose}
     */
    @RolesAllowed("CASEWORKER")
    public ProceedingNumber propose(List<ViolationNumber> about, String place, String facts, boolean special) {
        RuleViolated.unless(!about.isEmpty(), "proceeding.noViolation");
        var charged = new LinkedHashSet<>(about).stream().map(this::chargeable).toList();
        var first = charged.getFirst();
        for (var other : charged) {
            RuleViolated.unless(
                    other.uscc().equals(first.uscc()) && other.office().equals(first.office()),
                    "proceeding.violationsOfOthers",
                    other.number(),
                    first.number());
        }
        var license = charged.stream()
                .map(ViolationView::license)
                .filter(one -> one != null)
                .findFirst()
                .orElse(null);
        var proceeding = Proceeding.of(
                new ProceedingNumber(numbers.next(ProceedingNumber.PREFIX)),
                first.uscc(),
                first.enterpriseName(),
                first.office(),
                license);
        var act = current.act(PROPOSE, null);
        duties.check(Duty.INVESTIGATE, proceeding.matter(), act);
        var charges = about.stream().map(number -> charge(charged, number)).toList();
        var proposed = proceeding.propose(
                new FilingProposal(charges, place, facts, special, done(charged)), rules.current(), act);
        proceedings.add(proceeding);
        journal.record(proposed);
        return proceeding.number();
    }

    /** The violation, if it is the office's and a proceeding can be about it now. */
    private ViolationView chargeable(ViolationNumber number) {
        var known = violations.find(number).orElseThrow(() -> new RuleViolated("access.notFound", number));
        current.scope().check(known.uscc().value(), known.office(), number);
        var violation = violations.held(number);
        RuleViolated.unless(violation.status() != ViolationStatus.NOT_PURSUED, "proceeding.violationEnded", number);
        RuleViolated.unless(violation.band() != null, "proceeding.violationNotAssessed", number);
        proceedings.about(number).stream()
                .filter(proceeding ->
                        proceeding.status().isOpen() || proceeding.decision().outcome() == ReportedOutcome.PENALTY)
                .findFirst()
                .ifPresent(proceeding -> {
                    // No two penalties of one kind for one act (APL 29).
                    throw new RuleViolated("proceeding.openAlready", proceeding.number(), number);
                });
        return violation;
    }

    private static Charge charge(Collection<ViolationView> charged, ViolationNumber number) {
        var violation = charged.stream()
                .filter(one -> one.number().equals(number))
                .findFirst()
                .orElseThrow();
        return Charge.of(number, violation.actUntil(), violation.safetyHarmed(), violation.discoveredOn());
    }

    private static List<DutyDone> done(Collection<ViolationView> charged) {
        var done = new LinkedHashSet<DutyDone>();
        charged.forEach(violation -> done.addAll(violation.matter().done()));
        return List.copyOf(done);
    }

    /**
     * The head files it and names who investigates (APL 42, P14-18).
     *
     * @throws RuleViolated {@code proceeding.notStaff}, what separation of duties refuses, and as {@link
     *     Proceeding#file}
     */
    @RolesAllowed("DIRECTOR")
    public void file(ProceedingNumber number, List<PersonNumber> investigators, int eventsSeen) {
        var proceeding = seen(number, eventsSeen);
        var act = headActs(proceeding, FILE, null);
        var known = staff.of(INVESTIGATORS, current.scope()).stream()
                .map(StaffMember::person)
                .toList();
        for (var person : investigators) {
            RuleViolated.unless(known.contains(person), "proceeding.notStaff", person);
        }
        duties.checkTeam(
                investigators,
                Math.toIntExact(rules.current().threshold(Proceeding.OFFICERS).value()),
                Duty.INVESTIGATE,
                proceeding.matter(),
                act.day(),
                act);
        journal.record(proceeding.file(
                investigators.stream()
                        .map(person -> people.get(person).inspectorOn(act.day()))
                        .toList(),
                current.rank(),
                rules.current(),
                act));
    }

    /** The head does not file it, for a reason that is kept. */
    @RolesAllowed("DIRECTOR")
    public void doNotFile(ProceedingNumber number, @Nullable String reason, int eventsSeen) {
        var proceeding = seen(number, eventsSeen);
        var act = headActs(proceeding, FILE, reason);
        journal.record(proceeding.doNotFile(current.rank(), rules.current(), act));
    }

    /** Gives more time to decide, once, for a reason (P14-45). */
    @RolesAllowed("DIRECTOR")
    public void extend(ProceedingNumber number, @Nullable String reason, int eventsSeen) {
        var proceeding = seen(number, eventsSeen);
        var act = headActs(proceeding, EXTEND, reason);
        journal.record(proceeding.extend(current.rank(), rules.current(), act));
    }

    private Act headActs(Proceeding proceeding, String basis, @Nullable String reason) {
        var act = current.act(basis, reason);
        duties.check(Duty.DECIDE, proceeding.matter(), act);
        return act;
    }

    /** An investigator reports for all of them, with the evidence. */
    @RolesAllowed("INSPECTOR")
    public void report(
            ProceedingNumber number,
            ReportedOutcome outcome,
            String report,
            boolean complex,
            List<Upload> evidence,
            int eventsSeen) {
        var proceeding = seen(number, eventsSeen);
        var act = current.act(REPORT, null);
        journal.record(proceeding.report(
                new Investigation(
                        outcome,
                        report,
                        complex,
                        papers.takeAlong(proceeding, ProceedingPaper.CASE_EVIDENCE, evidence, act)),
                act));
    }

    /**
     * An investigator puts a file into the case before the report; the report takes it along.
     *
     * @throws RuleViolated {@code proceeding.step}, {@code proceeding.notInvestigator}
     */
    @RolesAllowed("INSPECTOR")
    public void addEvidence(ProceedingNumber number, Upload evidence, int eventsSeen) {
        var proceeding = seen(number, eventsSeen);
        var act = current.act(REPORT, null);
        RuleViolated.unless(
                proceeding.status() == ProceedingStatus.FILED,
                "proceeding.step",
                number,
                proceeding.status(),
                ProceedingStatus.INVESTIGATED);
        RuleViolated.unless(
                proceeding.investigators().contains(current.person()), "proceeding.notInvestigator", number);
        papers.keep(proceeding, ProceedingPaper.CASE_EVIDENCE, evidence, act);
    }

    /** Reckons what the rule book says of a penalty that is thought of, and changes nothing. */
    @RolesAllowed({"CASEWORKER", "INSPECTOR", "LEGAL_REVIEWER", "DIRECTOR", "OVERSIGHT"})
    public WeighedPenalty weigh(ProceedingNumber number, Intention intention) {
        var proceeding = proceedings.visible(number);
        return weighed(
                proceeding,
                intention,
                rules.current(),
                current.act(TELL, null).day(),
                () -> lock(proceeding, intention));
    }

    /**
     * Reckons what the rule book said of a penalty that was told or decided: by the law of that day, and whatever has
     * happened to a referral since.
     */
    @RolesAllowed({"CASEWORKER", "INSPECTOR", "LEGAL_REVIEWER", "DIRECTOR", "OVERSIGHT"})
    public WeighedPenalty weighAsOf(ProceedingNumber number, Intention intention, LocalDate day) {
        return weighed(proceedings.visible(number), intention, rules.current().asOf(day), day, () -> {});
    }

    private WeighedPenalty weighed(
            Proceeding proceeding, Intention intention, RuleBook book, LocalDate day, Runnable lock) {
        var facts = penalties.facts(proceeding);
        var scores = penalties.scores(proceeding);
        try {
            var penalty = penalties.intended(proceeding, intention);
            var fine = penalty.fine();
            return new WeighedPenalty(
                    scores,
                    penalty.carriesHearing(book).outcome(),
                    proceeding.isMajor(penalty, facts, book),
                    penalty.confiscated(book),
                    fine == null ? null : FineBounds.of(book, fine).outcome(),
                    objection(() -> {
                        penalty.require(book, facts, day);
                        lock.run();
                    }),
                    penalty.reasons(book, facts),
                    book.version());
        } catch (RuleViolated broken) {
            return WeighedPenalty.impossible(scores, broken, book.version());
        }
    }

    private static @Nullable RuleViolated objection(Runnable check) {
        try {
            check.run();
            return null;
        } catch (RuleViolated broken) {
            return broken;
        }
    }

    /** No fine while a referral for one of the violations is pending (APL 35). */
    private void lock(Proceeding proceeding, Intention intention) {
        if (intention.fine() != null) {
            fineLock.check(proceeding.violations());
        }
    }

    /**
     * Tells the party what is intended, and its rights (APL 44, 45, 63): writes the notice and has it served.
     *
     * @throws RuleViolated {@code penalty.lockedByReferral}, {@code proceeding.noLicense}, and as {@link
     *     Proceeding#notify}
     */
    @RolesAllowed("CASEWORKER")
    public void tell(ProceedingNumber number, Intention intention, int eventsSeen) {
        var proceeding = seen(number, eventsSeen);
        lock(proceeding, intention);
        journal.record(proceeding.notify(
                penalties.intended(proceeding, intention),
                penalties.facts(proceeding),
                rules.current(),
                current.act(TELL, null)));
    }

    private Proceeding seen(ProceedingNumber number, int eventsSeen) {
        var proceeding = proceedings.visible(number);
        proceeding.unchangedSince(eventsSeen);
        return proceeding;
    }

    /** The rank that an act of a head asks for. */
    @RolesAllowed({"CASEWORKER", "INSPECTOR", "LEGAL_REVIEWER", "DIRECTOR", "OVERSIGHT"})
    public Rank needed(HeadAct act) {
        return act.needed(rules.current());
    }
}
