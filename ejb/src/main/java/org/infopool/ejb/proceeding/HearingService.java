package org.infopool.ejb.proceeding;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.infopool.domain.access.Duty;
import org.infopool.domain.access.Role;
import org.infopool.domain.notice.NoticeMode;
import org.infopool.domain.proceeding.HearingPlan;
import org.infopool.domain.proceeding.HearingRecord;
import org.infopool.domain.proceeding.Proceeding;
import org.infopool.domain.proceeding.ProceedingNumber;
import org.infopool.domain.proceeding.ProceedingStatus;
import org.infopool.domain.proceeding.WaiverKind;
import org.infopool.domain.shared.RuleViolated;
import org.infopool.ejb.access.CurrentActor;
import org.infopool.ejb.access.Duties;
import org.infopool.ejb.access.StaffDirectory;
import org.infopool.ejb.document.Upload;
import org.infopool.ejb.journal.EventJournal;
import org.infopool.ejb.notice.NoticeView;
import org.infopool.ejb.notice.Notices;
import org.infopool.ejb.rulebook.RuleBooks;

/** What the party says to what is intended, in writing and at a hearing (APL 45, 63, 64). */
@Stateless
public class HearingService {
    /** In which roles those who chair hearings work. */
    static final List<Role> CHAIRS = List.of(Role.LEGAL_REVIEWER);

    private static final String STATEMENT = "apl.45-1.heard";
    private static final String REQUEST = "apl.64-1.request";
    private static final String CHAIR = "apl.64-4.chair";
    private static final String RECORD = "apl.65.record";

    @Inject
    CurrentActor current;

    @Inject
    EventJournal journal;

    @Inject
    ProceedingRepository proceedings;

    @Inject
    CasePapers papers;

    @Inject
    Notices notices;

    @Inject
    RuleBooks rules;

    @Inject
    Duties duties;

    @Inject
    StaffDirectory staff;

    /** What was put on record of a hearing. */
    public record Minutes(List<String> representatives, String text, boolean signed, String refusal) {
        /** Copies the list. */
        public Minutes {
            representatives = List.copyOf(representatives);
        }
    }

    /** The party makes its statement, with what supports it; a later one takes the place of an earlier one. */
    @RolesAllowed("APPLICANT")
    public void state(ProceedingNumber number, String statement, List<Upload> evidence, int eventsSeen) {
        var proceeding = seen(number, eventsSeen);
        var act = current.act(STATEMENT, null);
        journal.record(proceeding.state(
                statement, papers.takeAlong(proceeding, ProceedingPaper.PARTY_STATEMENT, evidence, act), act));
    }

    /**
     * The party hands in a file that supports its statement; the statement takes it along.
     *
     * @throws RuleViolated {@code proceeding.noStatement}
     */
    @RolesAllowed("APPLICANT")
    public void addToStatement(ProceedingNumber number, Upload evidence, int eventsSeen) {
        var proceeding = seen(number, eventsSeen);
        RuleViolated.unless(
                proceeding.status().isOpenToStatement(), "proceeding.noStatement", number, proceeding.status());
        papers.keep(proceeding, ProceedingPaper.PARTY_STATEMENT, evidence, current.act(STATEMENT, null));
    }

    /**
     * The party asks for a hearing.
     *
     * @throws RuleViolated {@code proceeding.hearingTooLate}, and as {@link Proceeding#requestHearing}
     */
    @RolesAllowed("APPLICANT")
    public void request(ProceedingNumber number, int eventsSeen) {
        journal.record(seen(number, eventsSeen).requestHearing(rules.current(), current.act(REQUEST, null)));
    }

    /**
     * Sets the hearing, and has the party told.
     *
     * @throws RuleViolated {@code proceeding.notStaff}, what separation of duties refuses, and as {@link
     *     Proceeding#planHearing}
     */
    @RolesAllowed("CASEWORKER")
    public void plan(ProceedingNumber number, HearingPlan plan, int eventsSeen) {
        var proceeding = seen(number, eventsSeen);
        var act = current.act(CHAIR, null);
        RuleViolated.unless(
                staff.of(CHAIRS, current.scope()).stream()
                        .anyMatch(one -> one.person().equals(plan.chair())),
                "proceeding.notStaff",
                plan.chair());
        duties.check(plan.chair(), Duty.CHAIR_HEARING, proceeding.matter(), act);
        journal.record(proceeding.planHearing(plan, rules.current(), act));
    }

    /** The chair puts on record how the hearing went, with the signed record. */
    @RolesAllowed("LEGAL_REVIEWER")
    public void hold(ProceedingNumber number, Minutes minutes, List<Upload> signedRecord, int eventsSeen) {
        var proceeding = seen(number, eventsSeen);
        var act = current.act(RECORD, null);
        duties.check(Duty.CHAIR_HEARING, proceeding.matter(), act);
        var files = papers.takeAlong(proceeding, ProceedingPaper.HEARING_RECORD, signedRecord, act);
        journal.record(proceeding.hold(
                new HearingRecord(
                        minutes.representatives(), minutes.text(), files, minutes.signed(), minutes.refusal()),
                rules.current(),
                act));
    }

    /**
     * The chair hands in the record as the party has signed it; putting the hearing on record takes it along.
     *
     * @throws RuleViolated {@code proceeding.step}, {@code proceeding.notChair}, what separation of duties refuses
     */
    @RolesAllowed("LEGAL_REVIEWER")
    public void addSignedRecord(ProceedingNumber number, Upload signedRecord, int eventsSeen) {
        var proceeding = seen(number, eventsSeen);
        var act = current.act(RECORD, null);
        duties.check(Duty.CHAIR_HEARING, proceeding.matter(), act);
        var set = proceeding.toBeHeard().hearing();
        if (set == null || proceeding.status() != ProceedingStatus.HEARING_SET) {
            throw new RuleViolated("proceeding.step", number, proceeding.status(), ProceedingStatus.HEARD);
        }
        RuleViolated.unless(set.plan().chair().equals(current.person()), "proceeding.notChair", number);
        papers.keep(proceeding, ProceedingPaper.HEARING_RECORD, signedRecord, act);
    }

    /**
     * The chair puts on record that the party stayed away: it has given the hearing up, if it was told in time.
     *
     * @throws RuleViolated {@code proceeding.hearingNotTold}, and as {@link Proceeding#waiveHearing}
     */
    @RolesAllowed("LEGAL_REVIEWER")
    public void stayedAway(ProceedingNumber number, int eventsSeen) {
        var proceeding = seen(number, eventsSeen);
        var waived = proceeding.waiveHearing(WaiverKind.ABSENCE, rules.current(), current.act(RECORD, null));
        RuleViolated.unless(isToldInTime(proceeding), "proceeding.hearingNotTold", number);
        journal.record(waived);
    }

    /** Whether the notice of the hearing reached the party in time: what counts is the day of service, not of its record. */
    private boolean isToldInTime(Proceeding proceeding) {
        var set = proceeding.toBeHeard().hearing();
        if (set == null) {
            return false;
        }
        var last = set.plan().tellBy(rules.current()).outcome().day();
        return notices.of(proceeding.subject()).stream()
                .filter(notice -> notice.kind().equals(ProceedingNotices.HEARING) && notice.mode() != NoticeMode.EMAIL)
                .findFirst()
                .map(NoticeView::servedOn)
                .filter(day -> !day.isAfter(last))
                .isPresent();
    }

    private Proceeding seen(ProceedingNumber number, int eventsSeen) {
        var proceeding = proceedings.visible(number);
        proceeding.unchangedSince(eventsSeen);
        return proceeding;
    }
}
