package org.infopool.ejb.ending;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import org.infopool.domain.ending.EndingAct;
import org.infopool.domain.ending.EndingNumber;
import org.infopool.domain.ending.EndingStatus;
import org.infopool.domain.journal.Subject;
import org.infopool.domain.journal.SubjectKind;
import org.infopool.domain.license.LicenseNumber;
import org.infopool.ejb.access.CurrentActor;
import org.infopool.ejb.casefile.CaseFiles;
import org.infopool.ejb.clock.Deadlines;
import org.infopool.ejb.platform.ListPage;
import org.infopool.ejb.platform.ListQuery;
import org.infopool.ejb.rulebook.RuleBooks;
import org.jspecify.annotations.Nullable;

/** The endings of licenses as they are read: one with everything that belongs to it, or many. */
@Stateless
@RolesAllowed({"APPLICANT", "CASEWORKER", "INSPECTOR", "LEGAL_REVIEWER", "DIRECTOR", "OVERSIGHT"})
public class EndingRecordService {
    @Inject
    CurrentActor current;

    @Inject
    EndingRepository endings;

    @Inject
    Deadlines deadlines;

    @Inject
    CaseFiles files;

    @Inject
    RuleBooks rules;

    /** One ending with everything that belongs to it. */
    public EndingRecord record(EndingNumber number) {
        var ending = endings.visible(number);
        var intended = ending.intention();
        return new EndingRecord(
                EndingDetails.of(ending),
                files.of(ending.subject(), Arrays.asList(intended == null ? null : intended.by(), ending.decidedBy())));
    }

    /** The endings that the one who is signed in may see, each with the deadline that ends first. */
    public ListPage<EndingRow> list(ListQuery query, @Nullable EndingStatus status) {
        var page = endings.list(query, status);
        var nearest = deadlines.nearest(
                page.rows().stream().map(EndingRecordService::subject).toList());
        return page.map(row -> new EndingRow(row, nearest.get(subject(row))));
    }

    private static Subject subject(EndingSummary row) {
        return new Subject(SubjectKind.ENDING, row.number().value());
    }

    /** The endings of one license that the one who is signed in may see, the newest first. */
    public List<EndingDetails> of(LicenseNumber license) {
        var scope = current.scope();
        return endings.of(license).stream()
                .filter(ending -> scope.covers(ending.uscc().value(), ending.office()))
                .map(EndingDetails::of)
                .toList();
    }

    /** Whether the one who is signed in has the rank for an act. */
    public boolean hasRankFor(EndingAct act) {
        var me = current.find();
        var rank = me == null ? null : me.rank();
        return rank != null && rank.covers(act.needed(rules.current()));
    }
}
