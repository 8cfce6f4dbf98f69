package org.infopool.ejb.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.infopool.domain.enterprise.UnifiedSocialCreditCode;
import org.infopool.domain.shared.RuleViolated;
import org.infopool.ejb.access.CurrentActor;
import org.infopool.ejb.enterprise.EnterpriseBeans;
import org.infopool.ejb.journal.EventJournal;
import org.infopool.ejb.platform.Platform;
import org.infopool.ejb.platform.TestDatabase;

/** The beans of this package, put together without a server. */
@SuppressWarnings("UnnecessaryAssignment") // There is no server to inject anything.
public final class ApplicationBeans {
    private ApplicationBeans() {}

    /** Applications as they are found and kept. */
    public static LicenseApplications applications(TestDatabase database, CurrentActor current) {
        var applications = new LicenseApplications();
        applications.entities = database.entities();
        applications.current = current;
        return applications;
    }

    /** What speaks against an application on paper. */
    public static PaperApplications papers(TestDatabase database, CurrentActor current) {
        var papers = new PaperApplications();
        papers.current = current;
        papers.enterprises = EnterpriseBeans.enterprises(database, current);
        papers.applications = applications(database, current);
        papers.bars = new ApplicationBars() {
            @Override
            Optional<RuleViolated> refusal(UnifiedSocialCreditCode uscc, LocalDate day) {
                return Optional.empty();
            }
        };
        return papers;
    }

    /** The service, for taking in what came on paper. */
    public static LicenseApplicationService service(
            TestDatabase database, CurrentActor current, EventJournal journal, Clock clock) {
        var service = new LicenseApplicationService();
        service.current = current;
        service.journal = journal;
        service.applications = applications(database, current);
        service.enterprises = EnterpriseBeans.enterprises(database, current);
        service.registration = EnterpriseBeans.registration(database, current, journal);
        service.papers = papers(database, current);
        service.numbers = Platform.numbers(database, clock);
        return service;
    }
}
