package org.infopool.ejb.access;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.infopool.domain.access.Role;

/** The bean that runs something in a role. */
@Dependent
class Impersonation {
    @Inject
    private RunsAsApplicant applicant;

    @Inject
    private RunsAsCaseworker caseworker;

    @Inject
    private RunsAsInspector inspector;

    @Inject
    private RunsAsLegalReviewer legalReviewer;

    @Inject
    private RunsAsDirector director;

    @Inject
    private RunsAsAdministrator administrator;

    @Inject
    private RunsAsOversight oversight;

    RunsAs in(Role role) {
        return switch (role) {
            case APPLICANT -> applicant;
            case CASEWORKER -> caseworker;
            case INSPECTOR -> inspector;
            case LEGAL_REVIEWER -> legalReviewer;
            case DIRECTOR -> director;
            case ADMINISTRATOR -> administrator;
            case OVERSIGHT -> oversight;
        };
    }
}
