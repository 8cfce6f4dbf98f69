package org.infopool.ejb.serving;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.infopool.domain.journal.Subject;
import org.infopool.domain.journal.SubjectKind;
import org.infopool.domain.notice.NoticeMode;
import org.infopool.domain.notice.NoticeNumber;
import org.infopool.domain.notice.ServiceProof;
import org.infopool.domain.shared.RuleViolated;
import org.infopool.ejb.access.CurrentActor;
import org.infopool.ejb.casefile.CaseFiles;
import org.infopool.ejb.clock.Deadlines;
import org.infopool.ejb.document.Documents;
import org.infopool.ejb.document.Upload;
import org.infopool.ejb.journal.EventJournal;
import org.infopool.ejb.platform.ListPage;
import org.infopool.ejb.platform.ListQuery;
import org.jspecify.annotations.Nullable;

/** What waits to be served, and how it was served. */
@Stateless
public class ServingService {
    /** What a proof of service is attached as. */
    private static final String PROOF = "serviceProof";

    @Inject
    CurrentActor current;

    @Inject
    EventJournal journal;

    @Inject
    PaperRepository papers;

    @Inject
    Documents documents;

    @Inject
    Deadlines deadlines;

    @Inject
    CaseFiles files;

    /** The papers that the offices of the one who asks serve, each with what is due. */
    @RolesAllowed({"CASEWORKER", "INSPECTOR", "LEGAL_REVIEWER", "DIRECTOR", "OVERSIGHT"})
    public ListPage<PaperRow> list(ListQuery query, @Nullable PaperState state) {
        var page = papers.list(query, state);
        var last =
                deadlines.last(page.rows().stream().map(ServingService::subject).toList());
        return page.map(
                paper -> new PaperRow(paper, paper.state() == PaperState.SERVED ? null : last.get(subject(paper))));
    }

    private static Subject subject(PaperSummary paper) {
        return new Subject(SubjectKind.NOTICE, paper.number().value());
    }

    /** One paper with everything that belongs to it. */
    @RolesAllowed({"APPLICANT", "CASEWORKER", "INSPECTOR", "LEGAL_REVIEWER", "DIRECTOR", "OVERSIGHT"})
    public PaperRecord record(NoticeNumber number) {
        var paper = papers.visible(number);
        return new PaperRecord(PaperDetails.of(paper), files.of(paper.subject()));
    }

    /**
     * Records that a paper was served by post or in person, once.
     *
     * @param shown what shows it: the return receipt, the signed record, the picture of what was left
     * @throws RuleViolated {@code notice.noService} for other ways; {@code notice.servedBefore} and what is missing to
     *     prove it
     */
    @RolesAllowed("CASEWORKER")
    public void serve(NoticeNumber number, ServiceEntry entry, Upload shown, int eventsSeen) {
        var paper = papers.held(number);
        paper.unservedSince(eventsSeen);
        RuleViolated.unless(
                entry.mode() == NoticeMode.POST || entry.mode() == NoticeMode.IN_PERSON,
                "notice.noService",
                entry.mode());
        var act = current.act(entry.legalBasis(), null);
        var document = documents.attach(shown, paper.subject(), PROOF, entry.day(), act);
        var proof = entry.mode() == NoticeMode.POST
                ? new ServiceProof(entry.receipt(), null, false, null, document)
                : new ServiceProof(
                        null,
                        entry.refused() ? null : entry.receivedBy(),
                        entry.refused(),
                        entry.refused() ? entry.witness() : null,
                        document);
        journal.record(paper.serve(entry.mode(), entry.day(), proof, act.effective(entry.day())));
    }

    /**
     * Records that a paper was published, because no other way leads to its addressee (公告送达). It counts as served when
     * the days of the law have passed.
     *
     * @param day the first day of publication
     * @param shown what was published, where and why
     */
    @RolesAllowed("CASEWORKER")
    public void publish(NoticeNumber number, LocalDate day, String reason, Upload shown, int eventsSeen) {
        var paper = papers.held(number);
        paper.unservedSince(eventsSeen);
        RuleViolated.unless(!reason.isBlank(), "notice.publicationReason");
        var act = current.act("cpl.95-1.public-notice", reason);
        var document = documents.attach(shown, paper.subject(), PROOF, day, act);
        journal.record(paper.publish(day, document, act.effective(day)));
    }
}
