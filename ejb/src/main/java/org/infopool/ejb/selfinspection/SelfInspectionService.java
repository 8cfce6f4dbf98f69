package org.infopool.ejb.selfinspection;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.infopool.domain.license.LicenseNumber;
import org.infopool.domain.obligation.ObligationNumber;
import org.infopool.domain.obligation.ObligationStatus;
import org.infopool.domain.selfinspection.Answer;
import org.infopool.domain.selfinspection.Processing;
import org.infopool.domain.selfinspection.Readiness;
import org.infopool.domain.selfinspection.SelfInspection;
import org.infopool.domain.selfinspection.SelfInspectionNumber;
import org.infopool.domain.selfinspection.SelfInspectionStatus;
import org.infopool.domain.selfinspection.Shortage;
import org.infopool.domain.shared.RuleViolated;
import org.infopool.ejb.access.CurrentActor;
import org.infopool.ejb.casefile.CaseFiles;
import org.infopool.ejb.document.DocumentView;
import org.infopool.ejb.document.Documents;
import org.infopool.ejb.document.Upload;
import org.infopool.ejb.journal.EventJournal;
import org.infopool.ejb.license.LicenseService;
import org.infopool.ejb.obligation.Obligations;
import org.infopool.ejb.platform.BusinessNumbers;
import org.infopool.ejb.platform.ListPage;
import org.infopool.ejb.platform.ListQuery;
import org.infopool.ejb.rulebook.RuleBooks;
import org.jspecify.annotations.Nullable;

/** What holders do to look at themselves, and who may read it. */
@Stateless
public class SelfInspectionService {
    /** A self-inspection every year, by the checklist (Pool rules 11; AUD annex). */
    private static final String BASIS = "pool.self-inspection.recurrence";

    @Inject
    CurrentActor current;

    @Inject
    EventJournal journal;

    @Inject
    SelfInspectionRepository selfInspections;

    @Inject
    Obligations obligations;

    @Inject
    LicenseService licenses;

    @Inject
    Documents documents;

    @Inject
    CaseFiles files;

    @Inject
    BusinessNumbers numbers;

    @Inject
    RuleBooks rules;

    /**
     * Begins the self-inspection for a duty.
     *
     * @param more what the holder processes beside what the license was granted for: it brings more questions
     * @throws RuleViolated {@code selfInspection.alreadyBegun} with its number, {@code selfInspection.otherDuty}, {@code
     *     selfInspection.dutyClosed}
     */
    @RolesAllowed("APPLICANT")
    public SelfInspectionNumber open(ObligationNumber duty, Processing more) {
        var obligation = obligations.visible(duty);
        selfInspections.of(duty).ifPresent(begun -> {
            throw new RuleViolated("selfInspection.alreadyBegun", duty, begun.number());
        });
        var selfInspection = SelfInspection.of(
                obligation,
                new SelfInspectionNumber(numbers.next(SelfInspectionNumber.PREFIX)),
                licensed(obligation.license()).and(more),
                rules.current());
        selfInspections.add(selfInspection);
        journal.record(selfInspection.open(current.act(BASIS, null)));
        return selfInspection.number();
    }

    private Processing licensed(LicenseNumber license) {
        var scale = licenses.details(license).scale();
        return new Processing(scale.persons(), scale.sensitive(), scale.minors(), false, false);
    }

    /**
     * Keeps the answer to one question.
     *
     * @param seen how often that answer had been saved when the form was opened
     * @return how often it has been saved now
     */
    @RolesAllowed("APPLICANT")
    public int answer(SelfInspectionNumber number, String item, Answer answer, int seen) {
        var selfInspection = selfInspections.visible(number);
        journal.record(selfInspection.answer(item, answer, seen, current.act(BASIS, null)));
        return seen + 1;
    }

    /**
     * Adds a document that supports the answer to one question.
     *
     * @param effectiveOn the day from which what it shows was true
     */
    @RolesAllowed("APPLICANT")
    public void addEvidence(SelfInspectionNumber number, String item, Upload upload, LocalDate effectiveOn) {
        var selfInspection = selfInspections.visible(number);
        selfInspection.requireAnswering(item);
        documents.attach(upload, selfInspection.subject(), item, effectiveOn, current.act(BASIS, null));
    }

    /**
     * Hands it in, declared true by the one who is signed in; the duty is then met.
     *
     * @throws RuleViolated {@code selfInspection.notDeclared}, {@code selfInspection.notReady}
     */
    @RolesAllowed("APPLICANT")
    public void submit(SelfInspectionNumber number, boolean declaredTrue, int eventsSeen) {
        RuleViolated.unless(declaredTrue, "selfInspection.notDeclared");
        var selfInspection = selfInspections.visible(number);
        selfInspection.unchangedSince(eventsSeen);
        var act = current.act(BASIS, null);
        var evidence = documents.of(selfInspection.subject()).stream()
                .map(DocumentView::sha256)
                .toList();
        journal.record(selfInspection.submit(
                Readiness.of(selfInspection.points(), rules.current(), act.day()),
                isOverdue(selfInspection),
                evidence,
                act));
    }

    private boolean isOverdue(SelfInspection selfInspection) {
        return obligations
                .find(selfInspection.obligation())
                .map(duty -> duty.status() == ObligationStatus.OVERDUE)
                .orElse(false);
    }

    /** One self-inspection with everything that belongs to it. */
    @RolesAllowed({"APPLICANT", "CASEWORKER", "INSPECTOR", "LEGAL_REVIEWER", "DIRECTOR", "OVERSIGHT"})
    public SelfInspectionRecord record(SelfInspectionNumber number) {
        var selfInspection = selfInspections.visible(number);
        return new SelfInspectionRecord(
                SelfInspectionDetails.of(selfInspection),
                shortages(selfInspection),
                files.of(selfInspection.subject(), Collections.singletonList(selfInspection.declaredBy())));
    }

    private List<Shortage> shortages(SelfInspection selfInspection) {
        return selfInspection.status() == SelfInspectionStatus.DRAFT
                ? Readiness.of(
                        selfInspection.points(),
                        rules.current(),
                        current.act(BASIS, null).day())
                : List.of();
    }

    /** The number of the one that was begun for a duty, where there is one that the one who is signed in may see. */
    @RolesAllowed({"APPLICANT", "CASEWORKER", "INSPECTOR", "LEGAL_REVIEWER", "DIRECTOR", "OVERSIGHT"})
    public @Nullable SelfInspectionNumber begunFor(ObligationNumber duty) {
        var obligation = obligations.visible(duty);
        return selfInspections
                .of(obligation.number())
                .filter(begun -> begun.status() == SelfInspectionStatus.SUBMITTED
                        || current.scope().enterprise() != null)
                .map(SelfInspection::number)
                .orElse(null);
    }

    /** Those that the one who is signed in may see. */
    @RolesAllowed({"APPLICANT", "CASEWORKER", "INSPECTOR", "LEGAL_REVIEWER", "DIRECTOR", "OVERSIGHT"})
    public ListPage<SelfInspectionSummary> list(ListQuery query, @Nullable SelfInspectionStatus status) {
        return selfInspections.list(query, status);
    }
}
