package org.infopool.ejb.referral;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.infopool.domain.enforcement.ViolationNumber;
import org.infopool.domain.journal.Subject;
import org.infopool.domain.journal.SubjectKind;
import org.infopool.domain.referral.ReferralNumber;
import org.infopool.domain.referral.ReferralStatus;
import org.infopool.ejb.access.CurrentActor;
import org.infopool.ejb.access.StaffDirectory;
import org.infopool.ejb.access.StaffMember;
import org.infopool.ejb.casefile.CaseFiles;
import org.infopool.ejb.clock.Deadlines;
import org.infopool.ejb.platform.ListPage;
import org.infopool.ejb.platform.ListQuery;
import org.jspecify.annotations.Nullable;

/** Referrals as staff read them: one with everything that belongs to it, or many. */
@Stateless
@RolesAllowed({"CASEWORKER", "INSPECTOR", "LEGAL_REVIEWER", "DIRECTOR", "OVERSIGHT"})
public class ReferralRecordService {
    @Inject
    CurrentActor current;

    @Inject
    ReferralRepository referrals;

    @Inject
    Deadlines deadlines;

    @Inject
    CaseFiles files;

    @Inject
    StaffDirectory staff;

    /** One referral with everything that belongs to it. */
    public ReferralRecord record(ReferralNumber number) {
        var referral = referrals.visible(number);
        var people = new ArrayList<>(referral.team());
        var head = referral.decidedBy();
        if (head != null) {
            people.add(head);
        }
        return new ReferralRecord(ReferralDetails.of(referral), files.of(referral.subject(), people));
    }

    /** The referrals that the one who is signed in may see, each with the deadline that ends first. */
    public ListPage<ReferralRow> list(ListQuery query, @Nullable ReferralStatus status) {
        var page = referrals.list(query, status);
        var nearest = deadlines.nearest(
                page.rows().stream().map(ReferralRecordService::subject).toList());
        return page.map(row -> new ReferralRow(row, nearest.get(subject(row))));
    }

    /** The referrals of a violation that the one who is signed in may see, the oldest first. */
    public List<ReferralDetails> of(ViolationNumber violation) {
        var scope = current.scope();
        return referrals.of(violation).stream()
                .filter(referral -> scope.covers(referral.uscc().value(), referral.office()))
                .map(ReferralDetails::of)
                .toList();
    }

    private static Subject subject(ReferralSummary row) {
        return new Subject(SubjectKind.REFERRAL, row.number().value());
    }

    /** Who can be named to a team. */
    public List<StaffMember> candidates() {
        return staff.of(ReferralService.OFFICERS, current.scope());
    }
}
