package org.infopool.web.enterprise;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.infopool.ejb.enterprise.EnterpriseDetails;
import org.infopool.ejb.enterprise.EnterpriseRegistration;
import org.infopool.web.platform.Address;
import org.infopool.web.platform.Fact;
import org.infopool.web.platform.Feedback;
import org.infopool.web.platform.Language;
import org.infopool.web.platform.PageWords;
import org.infopool.web.platform.ReaderForm;
import org.jspecify.annotations.Nullable;

/** Backs {@code enterprise/service.xhtml}: whether the enterprise agrees to be served in the portal. */
@Named
@ViewScoped
public class ElectronicServicePage implements Serializable {
    static final String PATH = "/enterprise/service.xhtml";

    private static final long serialVersionUID = 1L;

    @Inject
    private EnterpriseRegistration registration;

    @Inject
    private PageWords words;

    @Inject
    private Language language;

    @Inject
    private Feedback feedback;

    private int eventsSeen = -1;
    private @Nullable String signatory;
    private transient @Nullable EnterpriseDetails details;

    private EnterpriseDetails details() {
        var known = details;
        if (known == null) {
            known = registration.mine();
            details = known;
            if (eventsSeen < 0) {
                eventsSeen = known.events();
            }
        }
        return known;
    }

    /** Whether the enterprise agrees. */
    public boolean isAgreed() {
        return details().electronicServiceSince() != null;
    }

    /** Since when it agrees, and who signed. */
    public List<Fact> getFacts() {
        var enterprise = details();
        var facts = new ArrayList<Fact>();
        facts.add(new Fact(
                words.of("enterprise.service.enterprise"), enterprise.facts().name()));
        facts.add(new Fact(
                words.of("enterprise.service.state"),
                words.of(isAgreed() ? "enterprise.service.agreed" : "enterprise.service.notAgreed")));
        if (isAgreed()) {
            facts.add(new Fact(
                    words.of("enterprise.service.since"),
                    ReaderForm.day(enterprise.electronicServiceSince(), language.locale())));
            facts.add(new Fact(
                    words.of("enterprise.service.by"),
                    Objects.requireNonNullElse(enterprise.electronicServiceBy(), "")));
        }
        return facts;
    }

    public @Nullable String getSignatory() {
        return signatory;
    }

    public void setSignatory(@Nullable String signatory) {
        this.signatory = signatory;
    }

    /** Signs the consent. */
    public String agree() {
        details();
        registration.consentToElectronicService(Objects.requireNonNullElse(signatory, ""), eventsSeen);
        feedback.done("enterprise.service.agree.done");
        return Address.of(PATH).asOutcome();
    }

    /** Takes the consent back. */
    public String withdraw() {
        details();
        registration.withdrawElectronicService(eventsSeen);
        feedback.done("enterprise.service.withdraw.done");
        return Address.of(PATH).asOutcome();
    }
}
