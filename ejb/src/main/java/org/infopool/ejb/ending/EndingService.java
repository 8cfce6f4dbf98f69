package org.infopool.ejb.ending;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.infopool.domain.access.Duty;
import org.infopool.domain.document.DocumentNumber;
import org.infopool.domain.ending.EndingDecision;
import org.infopool.domain.ending.EndingGround;
import org.infopool.domain.ending.EndingKind;
import org.infopool.domain.ending.EndingNumber;
import org.infopool.domain.ending.EndingStatus;
import org.infopool.domain.ending.LicenseEnding;
import org.infopool.domain.ending.Successor;
import org.infopool.domain.enterprise.Enterprise;
import org.infopool.domain.enterprise.UnifiedSocialCreditCode;
import org.infopool.domain.journal.Act;
import org.infopool.domain.license.LicenseNumber;
import org.infopool.domain.notice.IntendedDecision;
import org.infopool.domain.shared.Money;
import org.infopool.domain.shared.RuleViolated;
import org.infopool.ejb.access.CurrentActor;
import org.infopool.ejb.access.Duties;
import org.infopool.ejb.document.DocumentView;
import org.infopool.ejb.document.Documents;
import org.infopool.ejb.document.Upload;
import org.infopool.ejb.enterprise.Enterprises;
import org.infopool.ejb.journal.EventJournal;
import org.infopool.ejb.license.LicenseDetails;
import org.infopool.ejb.license.Licenses;
import org.infopool.ejb.platform.BusinessNumbers;
import org.infopool.ejb.rulebook.RuleBooks;
import org.jspecify.annotations.Nullable;

/** What holders and staff do to bring a license to its end. */
@Stateless
public class EndingService {
    /** What a file that supports representations is kept as. */
    static final String REPRESENTATION = "REPRESENTATION";

    /** What a file that shows a ground is kept as. */
    static final String EVIDENCE = "EVIDENCE";

    /** How many files a holder may hand in with its representations. */
    private static final int MOST_FILES = 20;

    @Inject
    CurrentActor current;

    @Inject
    EventJournal journal;

    @Inject
    EndingRepository endings;

    @Inject
    Licenses licenses;

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
     * The holder gives its license up from a day on.
     *
     * @throws RuleViolated {@code ending.licenseEnded}, {@code ending.openAlready}, and as {@link LicenseEnding#surrender}
     */
    @RolesAllowed("APPLICANT")
    public EndingNumber surrender(LicenseNumber number, String reason, LocalDate from) {
        var license = running(number);
        var ending = begun(license);
        var act = current.act(EndingGround.HOLDERS_WISH.rule(), reason);
        var declared = ending.surrender(reason, from, license.term().end(), rules.current(), act);
        endings.add(ending);
        journal.record(declared);
        if (!from.isAfter(act.day())) {
            journal.record(ending.takeEffect(from, rules.current(), act));
        }
        return ending.number();
    }

    /** The holder keeps its license after all, as long as the day has not come. */
    @RolesAllowed("APPLICANT")
    public void takeBack(EndingNumber number, int eventsSeen) {
        var ending = seen(number, eventsSeen);
        journal.record(ending.takeBack(current.act(EndingGround.HOLDERS_WISH.rule(), null)));
    }

    /**
     * Records that the enterprise is gone: its license ends with it.
     *
     * @param facts what shows it
     * @param from the first day without it
     * @param successor the code of the enterprise that takes its place; given exactly after a merger or a division
     * @throws RuleViolated {@code ending.licenseEnded}, {@code ending.openAlready}, {@code duty.conflict}, and as
     *     {@link LicenseEnding#find} and {@link LicenseEnding#takeEffect}
     */
    @RolesAllowed("CASEWORKER")
    public EndingNumber terminate(
            LicenseNumber number,
            EndingGround ground,
            String facts,
            LocalDate from,
            @Nullable UnifiedSocialCreditCode successor,
            List<Upload> evidence) {
        var act = current.act(ground.rule(), null);
        var ending = begun(runningWhateverItsHolderDeclared(number, act));
        duties.check(Duty.INVESTIGATE, ending.matter(), act);
        var found = ending.find(ground, facts, from, named(successor), rules.current(), act);
        endings.add(ending);
        evidence.forEach(upload -> keep(ending, upload, EVIDENCE, act));
        journal.record(found);
        journal.record(ending.takeEffect(from, rules.current(), act));
        return ending.number();
    }

    private @Nullable Successor named(@Nullable UnifiedSocialCreditCode successor) {
        return successor == null
                ? null
                : Successor.of(
                        successor,
                        enterprises.find(successor).map(Enterprise::name).orElse(successor.value()));
    }

    /**
     * Intends to withdraw or to rescind the license: the holder is told why, and may answer, before anything is decided.
     *
     * @param facts what the ground lies in
     * @param reason why, in the director's words
     * @throws RuleViolated {@code ending.licenseEnded}, {@code ending.openAlready}, {@code duty.conflict}, and as
     *     {@link LicenseEnding#intend}
     */
    @RolesAllowed("DIRECTOR")
    public EndingNumber intend(
            LicenseNumber number, EndingGround ground, String facts, String reason, List<Upload> evidence) {
        var act = current.act(ground.rule(), null);
        var ending = begun(runningWhateverItsHolderDeclared(number, act));
        duties.check(Duty.DECIDE, ending.matter(), act);
        var intended = ending.intend(ground, facts, reason, current.rank(), rules.current(), act);
        endings.add(ending);
        evidence.forEach(upload -> keep(ending, upload, EVIDENCE, act));
        journal.record(intended);
        return ending.number();
    }

    /** The license, with nobody else at work on its end. */
    private LicenseDetails running(LicenseNumber number) {
        licenses.held(number);
        var license = licenses.visible(number);
        RuleViolated.unless(!license.status().isEnded(), "ending.licenseEnded", number, license.status());
        endings.open(number).ifPresent(open -> {
            throw new RuleViolated("ending.openAlready", open.number(), number);
        });
        return license;
    }

    /** The same; a day that the holder has chosen keeps nobody from doing what the law asks for before. */
    private LicenseDetails runningWhateverItsHolderDeclared(LicenseNumber number, Act act) {
        licenses.held(number);
        endings.open(number)
                .filter(open -> open.status() == EndingStatus.DECLARED)
                .ifPresent(declared -> journal.record(declared.fallAway(act)));
        return running(number);
    }

    private LicenseEnding begun(LicenseDetails license) {
        return LicenseEnding.of(
                new EndingNumber(numbers.next(EndingNumber.PREFIX)),
                license.number(),
                license.uscc(),
                license.enterpriseName(),
                license.office());
    }

    /**
     * Adds what shows the ground, before the holder is told of it.
     *
     * @throws RuleViolated {@code ending.nothingIntended}, {@code ending.evidenceAfterService}
     */
    @RolesAllowed({"CASEWORKER", "DIRECTOR"})
    public void addEvidence(EndingNumber number, Upload shown, int eventsSeen) {
        var ending = seen(number, eventsSeen);
        ending.requireUnserved();
        keep(ending, shown, EVIDENCE, current.act(ending.ground().rule(), null));
    }

    /**
     * The holder hands in a file before it says what speaks against what is intended, which takes it along.
     *
     * @throws RuleViolated {@code ending.nothingIntended}, {@code intended.representedBefore}, {@code
     *     ending.tooManyFiles}
     */
    @RolesAllowed("APPLICANT")
    public void addToRepresentations(EndingNumber number, Upload shown, int eventsSeen) {
        var ending = seen(number, eventsSeen);
        ending.requireUnanswered();
        RuleViolated.unless(handedIn(ending).size() < MOST_FILES, "ending.tooManyFiles", MOST_FILES);
        keep(ending, shown, REPRESENTATION, current.act(IntendedDecision.REPRESENTATIONS, null));
    }

    /** The holder says what speaks against it, with what shows it. */
    @RolesAllowed("APPLICANT")
    public void represent(EndingNumber number, String said, List<Upload> shown, int eventsSeen) {
        var ending = seen(number, eventsSeen);
        var act = current.act(IntendedDecision.REPRESENTATIONS, null);
        var files = new ArrayList<>(handedIn(ending));
        shown.forEach(upload -> files.add(keep(ending, upload, REPRESENTATION, act)));
        journal.record(ending.represent(said, files, act));
    }

    private List<DocumentNumber> handedIn(LicenseEnding ending) {
        return documents.of(ending.subject()).stream()
                .filter(document -> REPRESENTATION.equals(document.purpose()))
                .map(DocumentView::number)
                .toList();
    }

    private DocumentNumber keep(LicenseEnding ending, Upload upload, String purpose, Act act) {
        return documents.attach(upload, ending.subject(), purpose, null, act);
    }

    /**
     * Decides what was intended: the license ends, or stays.
     *
     * @throws RuleViolated {@code duty.conflict}, and as {@link LicenseEnding#decide}
     */
    @RolesAllowed("DIRECTOR")
    public void decide(EndingNumber number, EndingDecision decision, int eventsSeen) {
        var ending = seen(number, eventsSeen);
        var act = current.act(basis(ending, decision), null);
        duties.check(Duty.DECIDE, ending.matter(), act);
        journal.record(ending.decide(decision, current.rank(), rules.current(), act));
    }

    private static String basis(LicenseEnding ending, EndingDecision decision) {
        return switch (decision.outcome()) {
            case ENDS, NOT_SHOWN, NOT_EXPEDIENT -> ending.ground().rule();
            case PUBLIC_INTEREST -> "all.69-3.public-interest";
        };
    }

    /** Records what the holder was paid, and how that was settled (ALL 8(2), 69(4)). */
    @RolesAllowed("CASEWORKER")
    public void compensate(EndingNumber number, Money amount, @Nullable String note, int eventsSeen) {
        var ending = seen(number, eventsSeen);
        var basis = ending.kind() == EndingKind.WITHDRAWAL ? "all.8-2.withdraw" : "all.69-4.compensate";
        var act = current.act(basis, note);
        duties.check(Duty.INTAKE, ending.matter(), act);
        journal.record(ending.compensate(amount, act));
    }

    private LicenseEnding seen(EndingNumber number, int eventsSeen) {
        var ending = endings.visible(number);
        ending.unchangedSince(eventsSeen);
        return ending;
    }
}
