package org.infopool.ejb.enforcement;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.infopool.domain.access.Duty;
import org.infopool.domain.access.Matter;
import org.infopool.domain.document.DocumentNumber;
import org.infopool.domain.enforcement.NotPursuedGround;
import org.infopool.domain.enforcement.Violation;
import org.infopool.domain.enforcement.ViolationFacts;
import org.infopool.domain.enforcement.ViolationNumber;
import org.infopool.domain.enterprise.UnifiedSocialCreditCode;
import org.infopool.domain.journal.Act;
import org.infopool.domain.journal.Subject;
import org.infopool.domain.license.LicenseNumber;
import org.infopool.domain.shared.RuleViolated;
import org.infopool.ejb.access.CurrentActor;
import org.infopool.ejb.access.Duties;
import org.infopool.ejb.document.Documents;
import org.infopool.ejb.document.Upload;
import org.infopool.ejb.enterprise.Enterprises;
import org.infopool.ejb.journal.EventJournal;
import org.infopool.ejb.platform.BusinessNumbers;
import org.infopool.ejb.rulebook.RuleBooks;
import org.jspecify.annotations.Nullable;

/** What staff do about a violation until it stands or is not pursued, and what the party answers. */
@Stateless
public class ViolationService {
    private static final String LEAD = "p14.17.source";
    private static final String WEIGH = "apl.5-2.proportion";
    private static final String EVIDENCE = "apl.46.evidence";
    private static final String HEARD = "apl.45-1.heard";

    @Inject
    CurrentActor current;

    @Inject
    EventJournal journal;

    @Inject
    EnforcementRepository enforcement;

    @Inject
    Enterprises enterprises;

    @Inject
    Documents documents;

    @Inject
    BusinessNumbers numbers;

    @Inject
    RuleBooks rules;

    @Inject
    Duties duties;

    /**
     * What gives rise to a suspicion.
     *
     * @param uscc whom it concerns
     * @param source the finding or the duty; absent where a lead is typed in
     * @param actUntil the day on which the act ended; absent while it goes on
     */
    public record Suspicion(
            UnifiedSocialCreditCode uscc,
            @Nullable LicenseNumber license,
            String type,
            @Nullable Subject source,
            String facts,
            List<DocumentNumber> evidence,
            LocalDate actFrom,
            @Nullable LocalDate actUntil) {}

    /**
     * Writes down a suspicion (P14-17).
     *
     * @throws RuleViolated {@code violation.noSuchParty}, {@code violation.noSuchLicense}, {@code duty.conflict}, and as
     *     {@link Violation#suspect}
     */
    @RolesAllowed({"CASEWORKER", "INSPECTOR"})
    public ViolationNumber suspect(Suspicion suspicion) {
        var party = enterprises
                .find(suspicion.uscc())
                .orElseThrow(() -> new RuleViolated("violation.noSuchParty", suspicion.uscc()));
        current.scope().check(party.uscc().value(), party.office(), party.uscc());
        var named = suspicion.license();
        var license = named == null
                ? enforcement.runningLicense(party.uscc()).orElse(null)
                : enforcement
                        .licenseOf(party.uscc(), named)
                        .orElseThrow(() -> new RuleViolated("violation.noSuchLicense", named));
        var violation = Violation.of(
                new ViolationNumber(numbers.next(ViolationNumber.PREFIX)),
                party.uscc(),
                party.name(),
                party.office(),
                license);
        var act = current.act(LEAD, null);
        check(violation, act);
        var suspected = violation.suspect(
                suspicion.type(),
                suspicion.source() == null ? violation.subject() : suspicion.source(),
                suspicion.facts(),
                suspicion.evidence(),
                suspicion.actFrom(),
                suspicion.actUntil(),
                rules.current(),
                act);
        enforcement.add(violation);
        journal.record(suspected);
        return violation.number();
    }

    private void check(Violation violation, Act act) {
        // Others may have investigated too; only a tie to the party, or a part that does not go with it, bars it.
        duties.check(
                Duty.INVESTIGATE,
                new Matter(violation.subject(), violation.uscc().value(), List.of()),
                act);
    }

    private Violation seen(ViolationNumber number, int eventsSeen) {
        var violation = enforcement.visibleViolation(number);
        violation.unchangedSince(eventsSeen);
        return violation;
    }

    /** Adds a document that shows something about it. */
    @RolesAllowed({"CASEWORKER", "INSPECTOR"})
    public void addEvidence(ViolationNumber number, Upload upload, int eventsSeen) {
        var violation = seen(number, eventsSeen);
        var act = current.act(EVIDENCE, null);
        journal.record(violation.addEvidence(documents.attach(upload, violation.subject(), act), act));
    }

    /** Records when a continuing act ended (APL 36(2)). */
    @RolesAllowed({"CASEWORKER", "INSPECTOR"})
    public void endAct(ViolationNumber number, LocalDate until, int eventsSeen) {
        var violation = seen(number, eventsSeen);
        journal.record(violation.endAct(until, rules.current(), current.act("apl.36-2.start", null)));
    }

    /** Weighs the facts, for the first time or again. */
    @RolesAllowed("CASEWORKER")
    public void assess(ViolationNumber number, ViolationFacts facts, int eventsSeen) {
        var violation = seen(number, eventsSeen);
        var act = current.act(WEIGH, null);
        check(violation, act);
        journal.record(violation.assess(facts, rules.current(), act));
    }

    /** Tells the party what it is suspected of. */
    @RolesAllowed("CASEWORKER")
    public void putToParty(ViolationNumber number, int eventsSeen) {
        journal.record(seen(number, eventsSeen).putToParty(current.act(HEARD, null)));
    }

    /** The party answers, with what supports it. */
    @RolesAllowed("APPLICANT")
    public void answer(ViolationNumber number, String statement, List<Upload> evidence, int eventsSeen) {
        var violation = seen(number, eventsSeen);
        var act = current.act(HEARD, null);
        var files = evidence.stream()
                .map(upload -> documents.attach(upload, violation.subject(), act))
                .toList();
        journal.record(violation.answer(statement, files, act));
    }

    /** It is not pursued, for a reason. */
    @RolesAllowed("CASEWORKER")
    public void doNotPursue(ViolationNumber number, NotPursuedGround ground, @Nullable String reason, int eventsSeen) {
        journal.record(seen(number, eventsSeen).doNotPursue(ground, current.act(ground.rule(), reason)));
    }

    /** One violation, whole. */
    @RolesAllowed({"APPLICANT", "CASEWORKER", "INSPECTOR", "LEGAL_REVIEWER", "DIRECTOR", "OVERSIGHT"})
    public ViolationDetails details(ViolationNumber number) {
        return ViolationDetails.of(
                enforcement.visibleViolation(number), current.scope().enterprise() != null);
    }
}
