package org.infopool.ejb.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.infopool.domain.license.LicenseNumber;

/** Where this installation is reached from outside: what printed codes lead to. */
@ApplicationScoped
public class PublicAddress {
    @Inject
    @ConfigProperty(name = "infopool.url", defaultValue = "http://localhost:8080")
    String base;

    /** Where the code of an activation letter is used. The code is not part of it: addresses are kept in logs. */
    public String ofActivation() {
        return base + "/enterprise/activate.xhtml";
    }

    /** The public entry of a license. */
    public String ofRegisterEntry(LicenseNumber license) {
        return base + "/register/" + license;
    }
}
