package org.infopool.ejb.desk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.infopool.ejb.clock.DeadlineView;
import org.infopool.ejb.enterprise.Enterprises;

/** What an enterprise has to know of the clocks that run on it and for it. */
@Stateless
@RolesAllowed("APPLICANT")
public class PortalService {
    @Inject
    Enterprises enterprises;

    @Inject
    DeadlineList deadlines;

    /** Every deadline that runs or was missed in the matters that the enterprise may see, by due date. */
    public List<DeadlineView> clocks() {
        return deadlines.ofHolder(enterprises.mine().uscc());
    }
}
