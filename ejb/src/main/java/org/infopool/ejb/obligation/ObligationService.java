package org.infopool.ejb.obligation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.infopool.domain.license.LicenseNumber;
import org.infopool.domain.obligation.ObligationStatus;
import org.infopool.ejb.platform.ListPage;
import org.infopool.ejb.platform.ListQuery;
import org.jspecify.annotations.Nullable;

/** The dated duties that people may look at. */
@Stateless
public class ObligationService {
    @Inject
    ObligationRepository obligations;

    /** The duties that the one who is signed in may see, of one license or of all. */
    @RolesAllowed({"APPLICANT", "CASEWORKER", "INSPECTOR", "LEGAL_REVIEWER", "DIRECTOR", "OVERSIGHT"})
    public ListPage<ObligationSummary> list(
            ListQuery query, @Nullable LicenseNumber license, @Nullable ObligationStatus status) {
        return obligations.list(query, license, null, status);
    }
}
