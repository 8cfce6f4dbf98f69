package org.infopool.web.enterprise;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import org.infopool.domain.access.OfficeNumber;
import org.infopool.domain.enterprise.EnterpriseFacts;
import org.infopool.ejb.access.OfficeView;
import org.infopool.ejb.enterprise.EnterpriseRegistration;
import org.infopool.web.platform.Address;
import org.infopool.web.platform.Feedback;
import org.infopool.web.platform.Language;
import org.jspecify.annotations.Nullable;

/** Backs {@code enterprise/register.xhtml}: the entry of an enterprise and its first account, in one form. */
@Named
@ViewScoped
public class EnterpriseRegisterPage extends NewAccountBacking {
    @Inject
    private EnterpriseRegistration registration;

    @Inject
    private Language language;

    @Inject
    private Feedback feedback;

    private @Nullable String name;
    private @Nullable String latinName;
    private @Nullable String representative;
    private @Nullable String address;
    private @Nullable String phone;
    private @Nullable String office;

    /** The offices to choose from. */
    public List<OfficeView> getOffices() {
        return registration.offices();
    }

    public String officeName(OfficeView one) {
        return one.name().in(language.locale());
    }

    /** Makes the entry and the account, and sends to the sign-in. */
    public String register() {
        registration.register(
                enterprise(),
                new OfficeNumber(text(office)),
                new EnterpriseFacts(
                        text(name), latinName, text(representative), text(address), text(getEmail()), text(phone)),
                text(getUsername()),
                Objects.requireNonNullElse(getPassword(), ""),
                person());
        feedback.done("enterprise.register.done");
        return Address.of("/sign-in.xhtml").asOutcome();
    }

    public @Nullable String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name;
    }

    public @Nullable String getLatinName() {
        return latinName;
    }

    public void setLatinName(@Nullable String latinName) {
        this.latinName = latinName;
    }

    public @Nullable String getRepresentative() {
        return representative;
    }

    public void setRepresentative(@Nullable String representative) {
        this.representative = representative;
    }

    public @Nullable String getAddress() {
        return address;
    }

    public void setAddress(@Nullable String address) {
        this.address = address;
    }

    public @Nullable String getPhone() {
        return phone;
    }

    public void setPhone(@Nullable String phone) {
        this.phone = phone;
    }

    public @Nullable String getOffice() {
        return office;
    }

    public void setOffice(@Nullable String office) {
        this.office = office;
    }
}
