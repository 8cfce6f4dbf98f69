package org.infopool.web.register;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.infopool.domain.license.LicenseStatus;
import org.infopool.web.platform.PageWords;
import org.infopool.web.platform.StatusView;

/** Backs {@code register/statuses.xhtml}: what each standing of a license means and permits, for everybody. */
@Named
@RequestScoped
public class StatusMeaningsPage {
    /**
     * One standing.
     *
     * @param code what programs get
     * @param permitted whether its holder may process, apply for renewal, apply for changes, in this order
     */
    public record Meaning(StatusView status, String text, String code, List<Boolean> permitted) {}

    @Inject
    private PageWords words;

    /** Every standing that there is. */
    public List<Meaning> getMeanings() {
        return Arrays.stream(LicenseStatus.values())
                .map(status -> new Meaning(
                        LicenseStatusViews.of(status),
                        words.of("register.entry.permits." + status.name()),
                        status.publicCode(),
                        List.of(status.mayProcess(), status.mayRenew(), status.mayVary())))
                .toList();
    }
}
