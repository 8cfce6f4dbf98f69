package org.infopool.web.proceeding;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.infopool.domain.license.LicenseNumber;
import org.infopool.ejb.proceeding.ProceedingRecordService;
import org.infopool.ejb.proceeding.ProceedingSummary;
import org.infopool.web.platform.Address;
import org.infopool.web.platform.CurrentUser;
import org.infopool.web.platform.StatusView;
import org.jspecify.annotations.Nullable;

/** The proceedings against the holder of a license, for the page of the license. */
@Named
@RequestScoped
public class LicenseProceedings {
    @Inject
    private ProceedingRecordService records;

    @Inject
    private CurrentUser user;

    private @Nullable List<ProceedingSummary> found;

    /** Those that the reader may see, the newest first; none for somebody who may read no proceedings. */
    public List<ProceedingSummary> of(String license) {
        var known = found;
        if (known == null) {
            known = user.maySee(ProceedingPage.PATH) ? records.on(new LicenseNumber(license)) : List.of();
            found = known;
        }
        return known;
    }

    /** Where one is looked at. */
    public String href(ProceedingSummary proceeding) {
        return Address.of(ProceedingPage.PATH)
                .with("number", proceeding.number().value())
                .toString();
    }

    /** How it stands. */
    public StatusView status(ProceedingSummary proceeding) {
        return StatusView.of(proceeding.status(), ProceedingTones.of(proceeding.status()));
    }
}
