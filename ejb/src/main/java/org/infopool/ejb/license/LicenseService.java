package org.infopool.ejb.license;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.infopool.domain.license.License;
import org.infopool.domain.license.LicenseNumber;
import org.infopool.domain.license.LicenseStatus;
import org.infopool.ejb.access.CurrentActor;
import org.infopool.ejb.journal.EventJournal;
import org.infopool.ejb.platform.ListPage;
import org.infopool.ejb.platform.ListQuery;
import org.jspecify.annotations.Nullable;

/** What is done with a license, and who may look at it. */
@Stateless
public class LicenseService {
    @Inject
    CurrentActor current;

    @Inject
    EventJournal journal;

    @Inject
    LicenseRepository licenses;

    @Inject
    Certificates certificates;

    /** Seals the certificate, keeps it, and delivers it in the portal (ALL 44). */
    @RolesAllowed("CASEWORKER")
    public void issueCertificate(LicenseNumber number, int eventsSeen) {
        var license = licenses.visible(number);
        license.unchangedSince(eventsSeen);
        var act = current.act(License.ISSUE, null);
        var sealed = certificates.seal(license, act);
        journal.record(license.issueCertificate(sealed.document(), sealed.sha256(), act));
    }

    /** Cancels the registration of a license that has ended (ALL 70). */
    @RolesAllowed("CASEWORKER")
    public void cancelRegistration(LicenseNumber number, @Nullable String remark, int eventsSeen) {
        var license = licenses.visible(number);
        license.unchangedSince(eventsSeen);
        journal.record(license.cancelRegistration(current.act("all.70.cancel", remark)));
    }

    /** One license, whole. */
    @RolesAllowed({"APPLICANT", "CASEWORKER", "INSPECTOR", "LEGAL_REVIEWER", "DIRECTOR", "OVERSIGHT"})
    public LicenseDetails details(LicenseNumber number) {
        return LicenseDetails.of(licenses.visible(number));
    }

    /** The licenses that the one who is signed in may see. */
    @RolesAllowed({"APPLICANT", "CASEWORKER", "INSPECTOR", "LEGAL_REVIEWER", "DIRECTOR", "OVERSIGHT"})
    public ListPage<LicenseSummary> list(ListQuery query, @Nullable LicenseStatus status) {
        return licenses.list(query, status);
    }
}
