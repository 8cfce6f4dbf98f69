package org.infopool.ejb.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.infopool.domain.application.PaperApplication;
import org.infopool.domain.shared.RuleViolated;
import org.infopool.ejb.access.CurrentActor;
import org.infopool.ejb.enterprise.Enterprises;
import org.jspecify.annotations.Nullable;

/** Whether an application on paper can be taken in by the one who acts. Called inside a use case's transaction; changes nothing. */
@ApplicationScoped
public class PaperApplications {
    @Inject
    CurrentActor current;

    @Inject
    Enterprises enterprises;

    @Inject
    LicenseApplications applications;

    @Inject
    ApplicationBars bars;

    /**
     * What speaks against it, as the register stands now; absent when nothing does.
     *
     * @return {@code paper.noOffice}, {@code paper.otherOffice}, {@code paper.otherName}, {@code paper.numberTaken},
     *     {@code application.openAlready}, {@code application.licensedAlready}, and what
     *     {@link ApplicationBar} knows
     */
    public @Nullable RuleViolated refusal(PaperApplication paper) {
        var scope = current.scope();
        if (current.signedIn().office() == null) {
            return new RuleViolated("paper.noOffice");
        }
        var declaration = paper.declaration();
        if (declaration != null) {
            var other = applications.declaredBy(declaration.number());
            if (other.isPresent()) {
                return new RuleViolated("paper.numberTaken", declaration.number(), other.get());
            }
        }
        var enterprise = enterprises.find(paper.uscc()).orElse(null);
        if (enterprise == null) {
            return null;
        }
        if (!scope.covers(paper.uscc().value(), enterprise.office())) {
            return new RuleViolated("paper.otherOffice");
        }
        if (!enterprise.name().equals(paper.facts().name())) {
            return new RuleViolated("paper.otherName", enterprise.name());
        }
        var barred =
                bars.refusal(paper.uscc(), current.act("all.29-1.apply", null).day());
        if (barred.isPresent()) {
            return barred.get();
        }
        var open = applications.underWay(paper.uscc());
        if (open.isPresent()) {
            return new RuleViolated("application.openAlready", open.get());
        }
        var running = applications.runningLicense(paper.uscc());
        if (running.isPresent()) {
            return new RuleViolated("application.licensedAlready", running.get());
        }
        return null;
    }
}
