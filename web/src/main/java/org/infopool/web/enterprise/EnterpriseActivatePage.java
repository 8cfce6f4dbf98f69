package org.infopool.web.enterprise;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;
import org.infopool.ejb.enterprise.EnterpriseAccess;
import org.infopool.web.platform.Address;
import org.infopool.web.platform.Feedback;
import org.jspecify.annotations.Nullable;

/** Backs {@code enterprise/activate.xhtml}: the first account of an enterprise, with the code of the letter. */
@Named
@ViewScoped
public class EnterpriseActivatePage extends NewAccountBacking {
    private static final long serialVersionUID = 1L;

    @Inject
    private EnterpriseAccess access;

    @Inject
    private Feedback feedback;

    private transient @Nullable String code;

    /** Opens the account, and sends to the sign-in. */
    public String activate() {
        access.activate(
                enterprise(), text(code), text(getUsername()), Objects.requireNonNullElse(getPassword(), ""), person());
        feedback.done("enterprise.activate.done");
        return Address.of("/sign-in.xhtml").asOutcome();
    }

    public @Nullable String getCode() {
        return code;
    }

    public void setCode(@Nullable String code) {
        this.code = code;
    }
}
