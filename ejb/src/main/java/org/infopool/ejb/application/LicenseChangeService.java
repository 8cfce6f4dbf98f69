package org.infopool.ejb.application;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.infopool.domain.application.ApplicationNumber;
import org.infopool.domain.application.LicenseApplication;
import org.infopool.domain.application.Request;
import org.infopool.domain.journal.Act;
import org.infopool.domain.license.License;
import org.infopool.domain.license.LicenseNumber;
import org.infopool.domain.license.Renewal;
import org.infopool.domain.shared.RuleViolated;
import org.infopool.ejb.access.CurrentActor;
import org.infopool.ejb.document.Documents;
import org.infopool.ejb.enterprise.Enterprises;
import org.infopool.ejb.journal.EventJournal;
import org.infopool.ejb.license.Licenses;
import org.infopool.ejb.platform.BusinessNumbers;
import org.infopool.ejb.rulebook.RuleBooks;
import org.jspecify.annotations.Nullable;

/** What holders apply for who have a license: that it goes on, or that it says something else. */
@Stateless
public class LicenseChangeService {
    @Inject
    CurrentActor current;

    @Inject
    EventJournal journal;

    @Inject
    LicenseApplications applications;

    @Inject
    ApplicationBars bars;

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

    /**
     * Begins an application for the renewal of a license, filled in with what it was granted on (ALL 50).
     *
     * @throws RuleViolated {@code notFound}, {@code application.openAlready} with the number of the one under way, and as
     *     {@link License#askRenewal}
     */
    @RolesAllowed("APPLICANT")
    public ApplicationNumber renew(LicenseNumber number) {
        var act = current.act(Renewal.PERIOD, null);
        var license = free(number, act);
        return open(license, license.askRenewal(act.day(), rules.current()), act);
    }

    /**
     * Begins an application for the variation of a license, filled in with what it was granted on (ALL 49). It is for the
     * name that the enterprise's entry has now.
     *
     * @throws RuleViolated {@code notFound}, {@code application.openAlready} with the number of the one under way, and as
     *     {@link License#askVariation}
     */
    @RolesAllowed("APPLICANT")
    public ApplicationNumber vary(LicenseNumber number) {
        var act = current.act(License.VARY, null);
        var license = free(number, act);
        return open(license, license.askVariation(), act);
    }

    /** The application about a license that is under way, where there is one and the one who is signed in may see it. */
    @RolesAllowed({"APPLICANT", "CASEWORKER", "INSPECTOR", "LEGAL_REVIEWER", "DIRECTOR", "OVERSIGHT"})
    public @Nullable ApplicationNumber underWay(LicenseNumber number) {
        return applications
                .about(number)
                .filter(applications::isVisible)
                .map(LicenseApplication::number)
                .orElse(null);
    }

    private License free(LicenseNumber number, Act act) {
        var license = licenses.held(number);
        bars.check(license.uscc(), act.day());
        applications.underWay(license.uscc()).ifPresent(open -> {
            throw new RuleViolated("application.openAlready", open);
        });
        return license;
    }

    private ApplicationNumber open(License license, Request request, Act act) {
        var holder = enterprises.get(license.uscc());
        var application = new LicenseApplication(
                new ApplicationNumber(numbers.next(ApplicationNumber.PREFIX)),
                request,
                holder.uscc(),
                holder.name(),
                holder.latinName(),
                license.office());
        applications.add(application);
        journal.record(application.open(act));
        var before = applications.behind(license.number(), license.application());
        journal.record(application.fill(before.form(), act));
        before.evidence().forEach(evidence -> {
            var again = documents.attachAgain(evidence.document(), application.subject(), act);
            journal.record(application.addEvidence(evidence.group(), again, act));
        });
        return application.number();
    }
}
