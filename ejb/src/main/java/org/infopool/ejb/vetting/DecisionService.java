package org.infopool.ejb.vetting;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.infopool.domain.access.Duty;
import org.infopool.domain.application.ApplicationNumber;
import org.infopool.domain.application.Condition;
import org.infopool.domain.application.LicenseApplication;
import org.infopool.domain.document.DocumentNumber;
import org.infopool.domain.journal.Act;
import org.infopool.domain.notice.IntendedDecision;
import org.infopool.domain.rulebook.Rating;
import org.infopool.domain.rulebook.RuleBook;
import org.infopool.domain.shared.RuleViolated;
import org.infopool.domain.vetting.Comparison;
import org.infopool.domain.vetting.Conclusion;
import org.infopool.domain.vetting.Decision;
import org.infopool.domain.vetting.Grounds;
import org.infopool.domain.vetting.VettingRules;
import org.infopool.ejb.access.CurrentActor;
import org.infopool.ejb.access.Duties;
import org.infopool.ejb.application.LicenseApplications;
import org.infopool.ejb.document.DocumentView;
import org.infopool.ejb.document.Documents;
import org.infopool.ejb.document.Upload;
import org.infopool.ejb.journal.EventJournal;
import org.infopool.ejb.platform.ListPage;
import org.infopool.ejb.platform.ListQuery;
import org.infopool.ejb.rulebook.RuleBooks;
import org.jspecify.annotations.Nullable;

/** What a director decides on an application. */
@Stateless
public class DecisionService {
    /** What a file that supports representations is kept as. */
    private static final String REPRESENTATION = "REPRESENTATION";

    @Inject
    CurrentActor current;

    @Inject
    EventJournal journal;

    @Inject
    LicenseApplications applications;

    @Inject
    VettingRepository vetting;

    @Inject
    RuleBooks rules;

    @Inject
    Duties duties;

    @Inject
    Documents documents;

    /**
     * Grants the license. The grounds come from the assessments; a condition or a departure from the recommendation is
     * the director's own.
     */
    @RolesAllowed("DIRECTOR")
    public void grant(
            ApplicationNumber number, List<Condition> conditions, @Nullable String departure, int eventsSeen) {
        var application = seen(number, eventsSeen);
        var act = deciding(application, Decision.GRANT, departure);
        var book = rules.current();
        var outcome = VettingRules.recommend(
                        book, VettingRules.asked(book, application.form()), held(application, book))
                .outcome();
        var grounds = Grounds.forGrant(application, outcome, book, act.day());
        conditions.forEach(condition -> book.parameter(condition.legalBasis()));
        journal.record(application.grant(grounds, conditions, departure, book.version(), act));
    }

    /**
     * Intends to refuse it: the applicant is told why, and may answer, before anything is decided (Pool rules 9).
     *
     * @param facts what was found, by the rule book id of each criterion that the refusal rests on
     * @param reason why, in the director's words
     * @throws RuleViolated {@code duty.conflict}, and as {@link Grounds#forRefusal} and {@link
     *     LicenseApplication#intendRefusal}
     */
    @RolesAllowed("DIRECTOR")
    public void intendRefusal(ApplicationNumber number, Map<String, String> facts, String reason, int eventsSeen) {
        var application = seen(number, eventsSeen);
        var act = deciding(application, Decision.REFUSE, null);
        var book = rules.current();
        var grounds = Grounds.forRefusal(application, facts, held(application, book), book, act.day());
        journal.record(application.intendRefusal(grounds, reason, book.version(), act));
    }

    /**
     * The applicant hands in a file before it says what speaks against an intended refusal, which takes it along.
     *
     * @throws RuleViolated {@code application.step}, {@code intended.representedBefore}, {@code
     *     application.tooMuchEvidence}
     */
    @RolesAllowed("APPLICANT")
    public void addToRepresentations(ApplicationNumber number, Upload shown, int eventsSeen) {
        var application = seen(number, eventsSeen);
        application.requireUnanswered();
        RuleViolated.unless(
                handedIn(application).size() < LicenseApplication.MOST_EVIDENCE,
                "application.tooMuchEvidence",
                LicenseApplication.MOST_EVIDENCE);
        keep(application, shown, current.act(IntendedDecision.REPRESENTATIONS, null));
    }

    private List<DocumentNumber> handedIn(LicenseApplication application) {
        return documents.of(application.subject()).stream()
                .filter(document -> REPRESENTATION.equals(document.purpose()))
                .map(DocumentView::number)
                .toList();
    }

    private DocumentNumber keep(LicenseApplication application, Upload shown, Act act) {
        return documents.attach(shown, application.subject(), REPRESENTATION, null, act);
    }

    /** The applicant says what speaks against an intended refusal, with what shows it. */
    @RolesAllowed("APPLICANT")
    public void represent(ApplicationNumber number, String said, List<Upload> shown, int eventsSeen) {
        var application = seen(number, eventsSeen);
        var act = current.act(IntendedDecision.REPRESENTATIONS, null);
        var files = new ArrayList<>(handedIn(application));
        shown.forEach(upload -> files.add(keep(application, upload, act)));
        journal.record(application.represent(said, files, act));
    }

    /**
     * Refuses the license (ALL 38(2)).
     *
     * @param answer what is answered to what the applicant said; absent where it said nothing
     */
    @RolesAllowed("DIRECTOR")
    public void refuse(ApplicationNumber number, @Nullable String answer, int eventsSeen) {
        var application = seen(number, eventsSeen);
        var act = deciding(application, Decision.REFUSE, null);
        journal.record(application.refuse(answer, rules.current(), act));
    }

    private LicenseApplication seen(ApplicationNumber number, int eventsSeen) {
        var application = applications.visible(number);
        application.unchangedSince(eventsSeen);
        return application;
    }

    private Act deciding(LicenseApplication application, String basis, @Nullable String reason) {
        var act = current.act(basis, reason);
        duties.check(Duty.DECIDE, application.matter(), act);
        return act;
    }

    private Map<String, Rating> held(LicenseApplication application, RuleBook book) {
        return vetting.comparison(application, book)
                .map(Comparison::held)
                .orElseThrow(() -> new RuleViolated("assessment.bothMustBeComplete", application.number()));
    }

    /** The decision on an application, when there is one. */
    @RolesAllowed({"APPLICANT", "CASEWORKER", "LEGAL_REVIEWER", "DIRECTOR", "OVERSIGHT"})
    public Optional<DecisionView> decisionOn(ApplicationNumber number) {
        applications.visible(number);
        return vetting.decisionOn(number).map(DecisionView::of);
    }

    /** The decisions that the one who is signed in may see, and what each concluded. */
    @RolesAllowed({"CASEWORKER", "LEGAL_REVIEWER", "DIRECTOR", "OVERSIGHT"})
    public ListPage<DecisionSummary> list(ListQuery query, @Nullable Conclusion conclusion) {
        return vetting.decisions(query, conclusion, current.scope());
    }
}
