package org.infopool.domain.proceeding;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.infopool.domain.access.Duty;
import org.infopool.domain.access.DutyDone;
import org.infopool.domain.access.Inspector;
import org.infopool.domain.access.OfficeLevel;
import org.infopool.domain.access.OfficeNumber;
import org.infopool.domain.access.Rank;
import org.infopool.domain.access.Role;
import org.infopool.domain.document.DocumentNumber;
import org.infopool.domain.enforcement.NoPenalty;
import org.infopool.domain.enforcement.ViolationNumber;
import org.infopool.domain.enterprise.UnifiedSocialCreditCode;
import org.infopool.domain.journal.Act;
import org.infopool.domain.journal.Acts;
import org.infopool.domain.license.LicenseNumber;
import org.infopool.domain.rulebook.Band;
import org.infopool.domain.rulebook.FineProposal;
import org.infopool.domain.rulebook.FineSubject;
import org.infopool.domain.rulebook.Limb;
import org.infopool.domain.rulebook.MeasureKind;
import org.infopool.domain.rulebook.RuleBook;
import org.infopool.domain.rulebook.RuleBookReader;
import org.infopool.domain.shared.Money;
import org.infopool.domain.shared.PersonNumber;

/**
 * Proceedings in the situations that tests need. The caseworker is bo, the investigators are ina and ivo, chen chairs the
 * hearing, lan reviews, and hua, the head, decides with du and wen.
 */
public final class Proceedings {
    /** The rule book inside the pilot. */
    public static final RuleBook BOOK = RuleBook.builtIn().in(RuleBookReader.demonstrationPilot());

    /** The first day after the party's time, which runs from today. */
    public static final LocalDate AFTER = LocalDate.of(2025, 5, 21);

    /** The earliest day of a hearing of which the party is told today. */
    public static final LocalDate HEARING = LocalDate.of(2025, 5, 22);

    /** What a serious violation says of the penalty. */
    public static final PenaltyFacts SERIOUS = new PenaltyFacts(Band.SERIOUS, true, "330106");

    static final PenaltyFacts HEAVY = new PenaltyFacts(Band.HEAVY, true, "330106");
    static final List<String> REMEDIES = List.of("arl.20-1.apply", "adl.46-1.direct");

    private Proceedings() {}

    public static Act caseworker() {
        return Acts.by("bo", Role.CASEWORKER);
    }

    public static Act investigator() {
        return Acts.by("ina", Role.INSPECTOR);
    }

    public static Act party() {
        return Acts.by("anna", Role.APPLICANT);
    }

    public static Act chair(LocalDate day) {
        return Acts.by("chen", Role.LEGAL_REVIEWER, day);
    }

    public static Act reviewer() {
        return Acts.by("lan", Role.LEGAL_REVIEWER, HEARING);
    }

    public static Act head(String reason) {
        var act = Acts.by("hua", Role.DIRECTOR, HEARING);
        return new Act(act.actor(), act.at(), act.legalBasis(), reason, act.effectiveOn(), act.origin());
    }

    static PersonNumber person(String name) {
        return Acts.person(name);
    }

    static Charge charge(String number, LocalDate until) {
        return Charge.of(new ViolationNumber(number), until, false, Acts.TODAY);
    }

    static FilingProposal proposal(List<Charge> charges, String place, String facts) {
        return new FilingProposal(charges, place, facts, false, List.of(new DutyDone(Duty.INVESTIGATE, person("bo"))));
    }

    /** Who may investigate. */
    public static List<Inspector> team(String... names) {
        return Arrays.stream(names)
                .map(name -> new Inspector(person(name), true))
                .toList();
    }

    static Proceeding fresh() {
        return Proceeding.of(
                new ProceedingNumber("PRO-2025-000001"),
                new UnifiedSocialCreditCode("91350100M000100Y43"),
                "青禾茶业有限公司",
                new OfficeNumber("CN-YH-01"),
                new LicenseNumber("LIC-2025-000001"));
    }

    /** The head is asked to file it. */
    public static Proceeding proposed() {
        var proceeding = fresh();
        proceeding.propose(
                proposal(
                        List.of(charge("VIO-2025-000001", Acts.TODAY.minusMonths(1))),
                        "LICENSE_OR_FILING",
                        "Order data went to a partner, also after the order to correct."),
                BOOK,
                caseworker());
        return proceeding;
    }

    /** Filed, with two who investigate. */
    public static Proceeding filed() {
        var proceeding = proposed();
        proceeding.file(team("ina", "ivo"), Rank.HEAD, BOOK, head("Filed."));
        return proceeding;
    }

    /** Investigated: a penalty is proposed. */
    public static Proceeding investigated() {
        return investigated(false);
    }

    static Proceeding investigated(boolean complex) {
        var proceeding = filed();
        proceeding.report(
                new Investigation(ReportedOutcome.PENALTY, "It was done, and went on.", complex, List.of()),
                investigator());
        return proceeding;
    }

    /** A revocation. */
    public static IntendedPenalty revocation() {
        return new IntendedPenalty(
                Map.of(MeasureKind.REVOCATION, "pool.6.revocation"),
                null,
                Money.ZERO,
                Money.ZERO,
                "It went on after the order.",
                "A suspension was considered.",
                false,
                true);
    }

    /** A fine. */
    static IntendedPenalty fined(long yuan) {
        return new IntendedPenalty(
                Map.of(MeasureKind.FINE, "apl.9.kinds"),
                new FineProposal(
                        "PIPL-66-1",
                        FineSubject.UNIT,
                        Money.ofYuan(yuan),
                        Limb.FIXED,
                        null,
                        true,
                        false,
                        OfficeLevel.PROVINCIAL,
                        false),
                Money.ZERO,
                Money.ZERO,
                "It went on after the order.",
                "A warning was given before.",
                false,
                true);
    }

    /** The party was told of a revocation, and of its right to a hearing, by a notice that was served today. */
    public static Proceeding answering() {
        return answering(investigated(), revocation(), SERIOUS);
    }

    static Proceeding answering(Proceeding proceeding, IntendedPenalty penalty, PenaltyFacts facts) {
        proceeding.notify(penalty, facts, BOOK, caseworker());
        proceeding.serveNotice(Acts.TODAY, "signed for", caseworker());
        return proceeding;
    }

    /** A hearing of which the party is told today. */
    public static HearingPlan plan(String chair) {
        return new HearingPlan(
                person(chair),
                HEARING.atTime(LocalTime.of(9, 0)).atZone(Act.ZONE).toInstant(),
                "Room 3",
                true);
    }

    /** The hearing is set. */
    public static Proceeding hearingSet() {
        var proceeding = answering();
        proceeding.requestHearing(BOOK, party());
        proceeding.planHearing(plan("chen"), BOOK, caseworker());
        return proceeding;
    }

    /** How the hearing went. */
    public static HearingRecord record() {
        return new HearingRecord(
                List.of("Counsel"),
                "The party explained itself.",
                List.of(new DocumentNumber("DOC-2025-000002")),
                true,
                "");
    }

    /** The hearing was held. */
    public static Proceeding heard() {
        var proceeding = hearingSet();
        proceeding.hold(record(), BOOK, chair(HEARING));
        return proceeding;
    }

    /** A small fine, told; the party let its time pass. */
    static Proceeding silent(long yuan) {
        var proceeding = answering(investigated(), fined(yuan), HEAVY);
        proceeding.endAnswer(BOOK, Acts.byClock(AFTER));
        return proceeding;
    }

    /** Reviewed after the hearing. */
    public static Proceeding reviewed() {
        var proceeding = heard();
        proceeding.review(true, "In order.", reviewer());
        return proceeding;
    }

    /** A discussion under hua. */
    public static Discussion discussion(List<String> inFavor, List<String> against, List<String> absent) {
        return new Discussion(
                person("hua"),
                inFavor.stream().map(Proceedings::person).toList(),
                against.stream().map(Proceedings::person).toList(),
                absent.stream().map(Proceedings::person).toList(),
                "All spoke.");
    }

    /** Discussed, and carried. */
    public static Proceeding discussed() {
        var proceeding = reviewed();
        proceeding.discuss(discussion(List.of("hua", "du", "wen"), List.of(), List.of()), BOOK, head("Discussed."));
        return proceeding;
    }

    /** A ruling that gives a penalty. */
    public static Ruling penalty(IntendedPenalty penalty) {
        return new Ruling(ReportedOutcome.PENALTY, null, penalty, REMEDIES, "");
    }

    /** The same ruling, with what it says to the party's statement. */
    public static Ruling answering(Ruling ruling, String answer) {
        return new Ruling(ruling.outcome(), ruling.noPenalty(), ruling.penalty(), ruling.remedies(), answer);
    }

    static Ruling without(ReportedOutcome outcome) {
        return new Ruling(outcome, null, null, REMEDIES, "");
    }

    /** What a decision is measured against. */
    public static DecisionFacts facts(PenaltyFacts known, Rank rank) {
        return new DecisionFacts(known, Set.of(NoPenalty.FIRST), rank);
    }

    /** Revoked; the decision is on its way. */
    public static Proceeding decided() {
        var proceeding = discussed();
        proceeding.decide(penalty(revocation()), facts(SERIOUS, Rank.HEAD), BOOK, head("It went on."));
        return proceeding;
    }

    /** A fine that was decided and served on the day of the hearing. */
    static Proceeding fineServed() {
        var proceeding = silent(50_000);
        proceeding.decide(penalty(fined(50_000)), facts(HEAVY, Rank.HEAD), BOOK, head("It went on."));
        proceeding.serveDecision(HEARING, head("Served."));
        return proceeding;
    }
}
