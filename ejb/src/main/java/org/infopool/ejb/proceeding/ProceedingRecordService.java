package org.infopool.ejb.proceeding;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.infopool.domain.access.Duty;
import org.infopool.domain.access.Role;
import org.infopool.domain.access.SeparationOfDuties;
import org.infopool.domain.clock.DeadlineState;
import org.infopool.domain.enforcement.ViolationNumber;
import org.infopool.domain.enterprise.UnifiedSocialCreditCode;
import org.infopool.domain.journal.Subject;
import org.infopool.domain.journal.SubjectKind;
import org.infopool.domain.license.LicenseNumber;
import org.infopool.domain.proceeding.Proceeding;
import org.infopool.domain.proceeding.ProceedingNumber;
import org.infopool.domain.proceeding.ProceedingStatus;
import org.infopool.domain.rulebook.Band;
import org.infopool.domain.rulebook.MeasureKind;
import org.infopool.domain.rulebook.Proportion;
import org.infopool.domain.shared.LocalizedText;
import org.infopool.domain.shared.Money;
import org.infopool.domain.shared.PersonNumber;
import org.infopool.domain.shared.RuleViolated;
import org.infopool.domain.shared.Words;
import org.infopool.ejb.access.CurrentActor;
import org.infopool.ejb.access.StaffDirectory;
import org.infopool.ejb.access.StaffMember;
import org.infopool.ejb.casefile.CaseFile;
import org.infopool.ejb.casefile.CaseFiles;
import org.infopool.ejb.clock.Deadlines;
import org.infopool.ejb.clock.Derivation;
import org.infopool.ejb.enforcement.ViolationView;
import org.infopool.ejb.platform.ListPage;
import org.infopool.ejb.platform.ListQuery;
import org.infopool.ejb.register.Publications;
import org.infopool.ejb.rulebook.RuleBooks;
import org.jspecify.annotations.Nullable;

/** Proceedings as they are read: one with everything that belongs to it, or many. */
@Stateless
@RolesAllowed({"APPLICANT", "CASEWORKER", "INSPECTOR", "LEGAL_REVIEWER", "DIRECTOR", "OVERSIGHT"})
public class ProceedingRecordService {
    private static final String GROUNDS = "pool.proceeding.grounds";
    private static final String GROUNDS_SERIOUS = "pool.proceeding.grounds.serious";

    /** What the party is told of as it happens. */
    private static final Set<String> TOLD = Set.of(
            "proceeding.notified/1",
            "proceeding.noticeServed/1",
            "proceeding.stated/1",
            "proceeding.hearingRequested/1",
            "proceeding.answerEnded/1",
            "proceeding.hearingWaived/1",
            "proceeding.hearingSet/1",
            "proceeding.hearingHeld/1",
            "proceeding.decided/1",
            "proceeding.letterWritten/1",
            "proceeding.decisionServed/1",
            "proceeding.paid/1",
            "proceeding.closed/1");

    /** The clocks that run on the party. */
    private static final Set<String> ON_PARTY = Set.of(
            Proceeding.STATEMENT, Proceeding.SUPPLEMENT, Proceeding.REQUEST, Proceeding.PAY, ProceedingClocks.DECIDE);

    @Inject
    CurrentActor current;

    @Inject
    ProceedingRepository proceedings;

    @Inject
    Penalties penalties;

    @Inject
    Publications publications;

    @Inject
    Deadlines deadlines;

    @Inject
    CaseFiles files;

    @Inject
    RuleBooks rules;

    @Inject
    StaffDirectory staff;

    /** One proceeding with everything that belongs to it; for the party without what the authority keeps to itself. */
    public ProceedingRecord record(ProceedingNumber number) {
        var proceeding = proceedings.visible(number);
        var toParty = current.scope().enterprise() != null;
        var book = rules.current();
        var told = proceeding.told();
        var file = files.of(proceeding.subject(), people(proceeding, toParty));
        return new ProceedingRecord(
                ProceedingDetails.of(proceeding, toParty, book),
                penalties.violations(proceeding).stream()
                        .map(violation -> charged(violation, toParty))
                        .toList(),
                !toParty && told != null && proceeding.isMajor(told, penalties.facts(proceeding), book),
                !toParty && proceeding.deliberation().isReviewed(),
                !toParty && proceeding.deliberation().isDiscussed(),
                publications.of(proceeding.subject()).orElse(null),
                shown(file, toParty));
    }

    private ChargedViolation charged(ViolationView violation, boolean toParty) {
        return new ChargedViolation(
                violation.number(),
                rules.current().violationType(violation.type()).orElseThrow().title(),
                violation.facts(),
                violation.status(),
                toParty ? null : violation.band(),
                violation.actUntil(),
                violation.discoveredOn(),
                violation.failedOrder());
    }

    private static List<PersonNumber> people(Proceeding proceeding, boolean toParty) {
        var people = new ArrayList<>(proceeding.investigators());
        var hearing = proceeding.toBeHeard().hearing();
        if (hearing != null) {
            people.add(hearing.plan().chair());
        }
        var head = proceeding.decision().decidedBy();
        if (head != null) {
            people.add(head);
        }
        if (!toParty) {
            proceeding.deliberation().reviews().forEach(review -> people.add(review.reviewer()));
            proceeding.deliberation().discussions().forEach(held -> {
                people.addAll(held.discussion().present());
                people.addAll(held.discussion().absent());
            });
        }
        return people;
    }

    private static CaseFile shown(CaseFile file, boolean toParty) {
        return new CaseFile(
                file.clocks().stream().filter(clock -> isShown(clock, toParty)).toList(),
                file.timeLine().stream()
                        .filter(entry -> !toParty || TOLD.contains(entry.type()))
                        .toList(),
                file.documents().stream()
                        .filter(document -> !toParty || ProceedingPaper.isOpenToParty(document.purpose()))
                        .toList(),
                file.names());
    }

    /** A statement that stayed as it was is no time that passed in vain. */
    private static boolean isShown(Derivation clock, boolean toParty) {
        var deadline = clock.deadline();
        var unused = deadline.ruleId().equals(Proceeding.SUPPLEMENT) && deadline.state() == DeadlineState.MISSED;
        return !unused && (!toParty || ON_PARTY.contains(deadline.ruleId()));
    }

    /** The proceedings that the one who is signed in may see, each with the deadline that ends first. */
    public ListPage<ProceedingRow> list(
            ListQuery query, @Nullable ProceedingStatus status, @Nullable UnifiedSocialCreditCode party) {
        var page = proceedings.list(query, status, party);
        var nearest = deadlines.nearest(
                page.rows().stream().map(ProceedingRecordService::subject).toList());
        return page.map(row -> new ProceedingRow(row, nearest.get(subject(row))));
    }

    /** The newest proceedings about a violation that the one who is signed in may see. */
    public List<ProceedingSummary> about(ViolationNumber violation) {
        return proceedings.newest(violation);
    }

    /** The newest proceedings against the holder of a license that the one who is signed in may see. */
    public List<ProceedingSummary> on(LicenseNumber license) {
        return proceedings.newest(license);
    }

    private static Subject subject(ProceedingSummary row) {
        return new Subject(SubjectKind.PROCEEDING, row.number().value());
    }

    /** Who can be named to investigate it. */
    @RolesAllowed("DIRECTOR")
    public List<StaffMember> investigators(ProceedingNumber number) {
        return free(number, ProceedingService.INVESTIGATORS, Duty.INVESTIGATE);
    }

    /** Who can chair the hearing. */
    @RolesAllowed("CASEWORKER")
    public List<StaffMember> chairs(ProceedingNumber number) {
        return free(number, HearingService.CHAIRS, Duty.CHAIR_HEARING);
    }

    /** Who can be called to the collective discussion. */
    @RolesAllowed("DIRECTOR")
    public List<StaffMember> heads(ProceedingNumber number) {
        return free(number, RulingService.HEADS, Duty.DECIDE);
    }

    private List<StaffMember> free(ProceedingNumber number, List<Role> roles, Duty duty) {
        var matter = proceedings.visible(number).matter();
        var today = current.act("apl.43.recusal", null).day();
        return staff.of(roles, current.scope()).stream()
                .filter(one -> {
                    try {
                        SeparationOfDuties.check(one.person(), duty, matter, List.of(), today);
                        return true;
                    } catch (RuleViolated barred) {
                        return false;
                    }
                })
                .toList();
    }

    /** Where the form of the intended penalty begins. */
    @RolesAllowed({"CASEWORKER", "DIRECTOR"})
    public IntentionProposal proposal(ProceedingNumber number) {
        var proceeding = proceedings.visible(number);
        var book = rules.current();
        var known = penalties.violations(proceeding);
        var band = Penalties.band(known);
        var defaults = Proportion.defaults(book, band).outcome();
        var gains =
                known.stream().map(ViolationView::gains).mapToLong(Money::fen).sum();
        return new IntentionProposal(
                band,
                Penalties.failedOrder(known),
                List.copyOf(defaults),
                grounds(proceeding, band),
                Proportion.fineBasis(book, band).orElse(null),
                book.fineBases(),
                Money.ofFen(gains),
                PenaltyDetails.of(proceeding.told(), proceeding.isHearingTold(), book));
    }

    private Map<MeasureKind, String> grounds(Proceeding proceeding, Band band) {
        var grounds = new EnumMap<MeasureKind, String>(MeasureKind.class);
        rules.current()
                .mapping(band == Band.SERIOUS ? GROUNDS_SERIOUS : GROUNDS)
                .forEach((measure, rule) -> grounds.put(MeasureKind.valueOf(measure), rule));
        if (proceeding.license() == null) {
            grounds.remove(MeasureKind.LICENSE_SUSPENSION);
            grounds.remove(MeasureKind.REVOCATION);
        }
        return grounds;
    }

    /** What is proposed to be published of a penalty. */
    @RolesAllowed("DIRECTOR")
    public LocalizedText publicationText(ProceedingNumber number) {
        var proceeding = proceedings.visible(number);
        var articles = new TreeSet<String>();
        var decided = proceeding.decided();
        if (decided != null) {
            articles.addAll(decided.grounds().values());
        }
        return new LocalizedText(said(0, proceeding, articles), said(1, proceeding, articles));
    }

    private String said(int language, Proceeding proceeding, Set<String> articles) {
        var locale = Words.LANGUAGES.get(language);
        var cited = articles.stream()
                .map(id -> rules.current().parameter(id).article(locale))
                .toList();
        return Words.domain()
                .text(
                        locale,
                        "proceeding.publication",
                        proceeding.enterpriseName(),
                        List.copyOf(new TreeSet<>(proceeding.measures())),
                        cited);
    }
}
