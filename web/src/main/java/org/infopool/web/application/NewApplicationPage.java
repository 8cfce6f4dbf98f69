package org.infopool.web.application;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.infopool.domain.application.ApplicationNumber;
import org.infopool.ejb.application.LicenseApplicationService;
import org.infopool.web.platform.Address;
import org.jspecify.annotations.Nullable;

/** Backs {@code application/new.xhtml}: what an applicant should know before beginning. */
@Named
@RequestScoped
public class NewApplicationPage {
    @Inject
    private LicenseApplicationService service;

    /** The number of the application that is under way; absent where none is. */
    public @Nullable ApplicationNumber getUnderWay() {
        return service.underWay();
    }

    /** Begins a draft and goes to its form. */
    public String begin() {
        var number = service.open();
        return Address.of(ApplicationEditPage.PATH).with("number", number).asOutcome();
    }
}
