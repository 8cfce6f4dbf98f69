package org.infopool.web.enterprise;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import jakarta.faces.validator.ValidatorException;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.infopool.domain.access.OfficeNumber;
import org.infopool.domain.enterprise.EnterpriseFacts;
import org.infopool.domain.enterprise.UnifiedSocialCreditCode;
import org.infopool.domain.shared.RuleViolated;
import org.infopool.ejb.access.NewPerson;
import org.infopool.ejb.access.OfficeView;
import org.infopool.ejb.enterprise.EnterpriseRegistration;
import org.infopool.web.platform.Address;
import org.infopool.web.platform.Feedback;
import org.infopool.web.platform.Language;
import org.infopool.web.platform.PageWords;
import org.jspecify.annotations.Nullable;

/** Backs {@code enterprise/register.xhtml}: the entry of an enterprise and its first account, in one form. */
@Named
@ViewScoped
public class EnterpriseRegisterPage implements Serializable {
    @Inject
    private EnterpriseRegistration registration;

    @Inject
    private PageWords words;

    @Inject
    private Language language;

    @Inject
    private Feedback feedback;

    private @Nullable String uscc;
    private @Nullable String name;
    private @Nullable String latinName;
    private @Nullable String representative;
    private @Nullable String address;
    private @Nullable String email;
    private @Nullable String phone;
    private @Nullable String office;
    private @Nullable String personName;
    private @Nullable String personLatinName;
    private @Nullable String username;
    private transient @Nullable String password;

    /** Says beside the field at once what is wrong with a code. */
    public void validateUscc(FacesContext faces, UIComponent field, Object value) {
        var typed = value.toString().strip();
        UnifiedSocialCreditCode.flaw(typed).ifPresent(flaw -> {
            throw refused(words.of(new RuleViolated("uscc.flawed", typed, flaw)));
        });
    }

    /** Says beside the field that the second password is another than the first. */
    public void validateRepeat(FacesContext faces, UIComponent field, Object value) {
        var first = field.findComponent("password") instanceof UIInput input ? input.getLocalValue() : null;
        if (first != null && !first.equals(value)) {
            throw refused(words.of("enterprise.register.repeat.differs"));
        }
    }

    /** Says beside the field that one of the two names is needed. */
    public void validateName(FacesContext faces, UIComponent field, @Nullable Object latin) {
        var chinese = field.findComponent("personName") instanceof UIInput input ? input.getLocalValue() : null;
        if (latin == null && chinese == null) {
            throw refused(words.of("enterprise.register.noName"));
        }
    }

    private static ValidatorException refused(String text) {
        return new ValidatorException(new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null));
    }

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
                UnifiedSocialCreditCode.of(text(uscc)),
                new OfficeNumber(text(office)),
                new EnterpriseFacts(
                        text(name), latinName, text(representative), text(address), text(email), text(phone)),
                text(username),
                text(password),
                new NewPerson(
                        text(personName),
                        text(personLatinName),
                        text(email),
                        org.infopool.domain.access.Language.of(language.locale())));
        feedback.done("enterprise.register.done");
        return Address.of("/sign-in.xhtml").asOutcome();
    }

    private static String text(@Nullable String typed) {
        return Objects.requireNonNullElse(typed, "").strip();
    }

    public @Nullable String getUscc() {
        return uscc;
    }

    public void setUscc(@Nullable String uscc) {
        this.uscc = uscc;
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

    public @Nullable String getEmail() {
        return email;
    }

    public void setEmail(@Nullable String email) {
        this.email = email;
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

    public @Nullable String getPersonName() {
        return personName;
    }

    public void setPersonName(@Nullable String personName) {
        this.personName = personName;
    }

    public @Nullable String getPersonLatinName() {
        return personLatinName;
    }

    public void setPersonLatinName(@Nullable String personLatinName) {
        this.personLatinName = personLatinName;
    }

    public @Nullable String getUsername() {
        return username;
    }

    public void setUsername(@Nullable String username) {
        this.username = username;
    }

    public @Nullable String getPassword() {
        return password;
    }

    public void setPassword(@Nullable String password) {
        this.password = password;
    }
}
