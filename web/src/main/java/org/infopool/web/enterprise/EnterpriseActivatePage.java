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
import java.util.Objects;
import org.infopool.domain.enterprise.UnifiedSocialCreditCode;
import org.infopool.domain.shared.RuleViolated;
import org.infopool.ejb.access.NewPerson;
import org.infopool.ejb.enterprise.EnterpriseAccess;
import org.infopool.web.platform.Address;
import org.infopool.web.platform.Feedback;
import org.infopool.web.platform.Language;
import org.infopool.web.platform.PageWords;
import org.jspecify.annotations.Nullable;

/** Backs {@code enterprise/activate.xhtml}: the first account of an enterprise, with the code of the letter. */
@Named
@ViewScoped
public class EnterpriseActivatePage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private EnterpriseAccess access;

    @Inject
    private PageWords words;

    @Inject
    private Language language;

    @Inject
    private Feedback feedback;

    private @Nullable String uscc;
    private transient @Nullable String code;
    private @Nullable String personName;
    private @Nullable String personLatinName;
    private @Nullable String email;
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

    /** Opens the account, and sends to the sign-in. */
    public String activate() {
        access.activate(
                UnifiedSocialCreditCode.of(text(uscc)),
                text(code),
                text(username),
                Objects.requireNonNullElse(password, ""),
                new NewPerson(
                        text(personName),
                        text(personLatinName),
                        email == null || email.isBlank() ? null : email.strip(),
                        org.infopool.domain.access.Language.of(language.locale())));
        feedback.done("enterprise.activate.done");
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

    public @Nullable String getCode() {
        return code;
    }

    public void setCode(@Nullable String code) {
        this.code = code;
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

    public @Nullable String getEmail() {
        return email;
    }

    public void setEmail(@Nullable String email) {
        this.email = email;
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
