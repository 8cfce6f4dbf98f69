package org.infopool.ejb.application;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import org.infopool.domain.application.ApplicationEvent;
import org.infopool.domain.application.ApplicationForm;
import org.infopool.domain.application.ApplicationNumber;
import org.infopool.domain.application.ApplicationStatus;
import org.infopool.domain.application.Completeness;
import org.infopool.domain.application.Deficiency;
import org.infopool.domain.application.Evidence;
import org.infopool.domain.application.LicenseApplication;
import org.infopool.domain.application.PaperApplication;
import org.infopool.domain.application.Request;
import org.infopool.domain.document.DocumentNumber;
import org.infopool.domain.shared.RuleViolated;
import org.infopool.ejb.access.CurrentActor;
import org.infopool.ejb.document.Documents;
import org.infopool.ejb.document.Upload;
import org.infopool.ejb.enterprise.EnterpriseRegistration;
import org.infopool.ejb.enterprise.Enterprises;
import org.infopool.ejb.journal.EventJournal;
import org.infopool.ejb.platform.BusinessNumbers;
import org.infopool.ejb.platform.ListPage;
import org.infopool.ejb.platform.ListQuery;
import org.infopool.ejb.rulebook.RuleBooks;
import org.jspecify.annotations.Nullable;

/** What applicants and caseworkers do with an application until it is assessed. */
@Stateless
public class LicenseApplicationService {
    @Inject
    CurrentActor current;

    @Inject
    EventJournal journal;

    @Inject
    LicenseApplications applications;

    @Inject
    Enterprises enterprises;

    @Inject
    EnterpriseRegistration registration;

    @Inject
    PaperApplications papers;

    @Inject
    ApplicationBars bars;

    @Inject
    Documents documents;

    @Inject
    BusinessNumbers numbers;

    @Inject
    RuleBooks rules;

    /**
     * Begins a draft for the enterprise of the one who is signed in (ALL 29).
     *
     * @throws RuleViolated {@code application.openAlready} with the number of the one under way, {@code
     *     application.licensedAlready} with the number of the license, and what {@link ApplicationBar} knows
     */
    @RolesAllowed("APPLICANT")
    public ApplicationNumber open() {
        var enterprise = enterprises.mine();
        enterprises.hold(enterprise);
        var act = current.act("all.29-1.apply", null);
        bars.check(enterprise.uscc(), act.day());
        applications.underWay(enterprise.uscc()).ifPresent(number -> {
            throw new RuleViolated("application.openAlready", number);
        });
        applications.runningLicense(enterprise.uscc()).ifPresent(license -> {
            throw new RuleViolated("application.licensedAlready", license);
        });
        var application = new LicenseApplication(
                new ApplicationNumber(numbers.next(ApplicationNumber.PREFIX)),
                Request.NEW_LICENSE,
                enterprise.uscc(),
                enterprise.name(),
                enterprise.latinName(),
                enterprise.office());
        applications.add(application);
        journal.record(application.open(act));
        return application.number();
    }

    /** Keeps what was filled in, complete or not. */
    @RolesAllowed("APPLICANT")
    public int fill(ApplicationNumber number, ApplicationForm form, int eventsSeen) {
        var application = applications.visible(number);
        application.unchangedSince(eventsSeen);
        journal.record(application.fill(form, current.act("all.29-1.apply", null)));
        return application.events();
    }

    /** Adds an uploaded document as evidence for a group of criteria. */
    @RolesAllowed("APPLICANT")
    public void addEvidence(ApplicationNumber number, String group, Upload upload, int eventsSeen) {
        var application = applications.visible(number);
        application.unchangedSince(eventsSeen);
        rules.current().parameter(group);
        var act = current.act("all.31-1.truth", null);
        var document = documents.attach(upload, application.subject(), group, null, act);
        journal.record(application.addEvidence(group, document, act));
    }

    /** Takes a document out again. */
    @RolesAllowed("APPLICANT")
    public void removeEvidence(ApplicationNumber number, DocumentNumber document, int eventsSeen) {
        var application = applications.visible(number);
        application.unchangedSince(eventsSeen);
        journal.record(application.removeEvidence(document, current.act("all.31-1.truth", null)));
    }

    /** What the rule book still misses in it. */
    @RolesAllowed({"APPLICANT", "CASEWORKER", "OVERSIGHT"})
    public List<Deficiency> missing(ApplicationNumber number) {
        return missing(applications.visible(number));
    }

    private List<Deficiency> missing(LicenseApplication application) {
        var evidenced = application.evidence().stream().map(Evidence::group).collect(Collectors.toSet());
        return Completeness.of(application.form(), evidenced, rules.current());
    }

    /**
     * Hands it in, declared true by the one who is signed in (ALL 31).
     *
     * @throws RuleViolated {@code application.notDeclared} without the declaration
     */
    @RolesAllowed("APPLICANT")
    public void submit(ApplicationNumber number, boolean declaredTrue, int eventsSeen) {
        RuleViolated.unless(declaredTrue, "application.notDeclared");
        var application = applications.visible(number);
        application.unchangedSince(eventsSeen);
        var act = current.act("all.31-1.truth", null);
        bars.check(application.uscc(), act.day());
        journal.record(application.submit(missing(application), act));
    }

    /**
     * Takes in what came on paper: with a signed declaration as handed in on the day on which it was received, without
     * one as a draft of the enterprise. An enterprise that has no entry yet gets it.
     *
     * @param reason with what the paper came
     * @throws RuleViolated what {@link PaperApplications#refusal} finds
     */
    @RolesAllowed("CASEWORKER")
    public ApplicationNumber takeInOnPaper(PaperApplication paper, String reason) {
        enterprises.find(paper.uscc()).ifPresent(enterprises::hold);
        var refusal = papers.refusal(paper);
        if (refusal != null) {
            throw refusal;
        }
        if (enterprises.find(paper.uscc()).isEmpty()) {
            registration.registerOnPaper(paper.uscc(), paper.facts(), reason);
        }
        var enterprise = enterprises.get(paper.uscc());
        var application = new LicenseApplication(
                new ApplicationNumber(numbers.next(ApplicationNumber.PREFIX)),
                Request.NEW_LICENSE,
                enterprise.uscc(),
                enterprise.name(),
                enterprise.latinName(),
                enterprise.office());
        applications.add(application);
        var act = current.act("all.29-1.apply", reason);
        journal.record(application.open(act));
        journal.record(application.fill(paper.form(), act));
        var declaration = paper.declaration();
        if (declaration != null) {
            journal.record(application.submitOnPaper(declaration, act.on("all.31-1.truth")));
        }
        return application.number();
    }

    /** Withdraws it. */
    @RolesAllowed("APPLICANT")
    public void abandon(ApplicationNumber number, @Nullable String reason, int eventsSeen) {
        var application = applications.visible(number);
        application.unchangedSince(eventsSeen);
        journal.record(application.abandon(current.act("all.29-1.apply", reason)));
    }

    /** Takes it up (ALL 32). */
    @RolesAllowed("CASEWORKER")
    public void accept(ApplicationNumber number, int eventsSeen) {
        var application = applications.visible(number);
        application.unchangedSince(eventsSeen);
        journal.record(application.accept(current.act("all.32-1-5.accept", null)));
    }

    /** Tells the applicant, once and completely, what is missing (ALL 32). */
    @RolesAllowed("CASEWORKER")
    public void findDeficient(
            ApplicationNumber number, List<ApplicationEvent.Shortcoming> shortcomings, int eventsSeen) {
        var application = applications.visible(number);
        application.unchangedSince(eventsSeen);
        shortcomings.forEach(shortcoming -> rules.current().parameter(shortcoming.rule()));
        journal.record(application.findDeficient(shortcomings, current.act(LicenseApplication.ANSWER, null)));
    }

    /** One application, whole. */
    @RolesAllowed({"APPLICANT", "CASEWORKER", "LEGAL_REVIEWER", "DIRECTOR", "OVERSIGHT"})
    public ApplicationDetails details(ApplicationNumber number) {
        return ApplicationDetails.of(applications.visible(number));
    }

    /** The applications that the one who is signed in may see; drafts only of their own enterprise. */
    @RolesAllowed({"APPLICANT", "CASEWORKER", "LEGAL_REVIEWER", "DIRECTOR", "OVERSIGHT"})
    public ListPage<ApplicationSummary> list(ListQuery query, @Nullable ApplicationStatus status) {
        return applications.list(query, status, current.scope());
    }

    /** The application of the enterprise that is under way, if there is one. */
    @RolesAllowed("APPLICANT")
    public @Nullable ApplicationNumber underWay() {
        return applications.underWay(enterprises.mine().uscc()).orElse(null);
    }
}
