package org.infopool.web.enterprise;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import jakarta.faces.validator.ValidatorException;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.Objects;
import org.infopool.domain.enterprise.UnifiedSocialCreditCode;
import org.infopool.domain.shared.RuleViolated;
import org.infopool.ejb.access.NewPerson;
import org.infopool.web.platform.Language;
import org.infopool.web.platform.PageWords;
import org.jspecify.annotations.Nullable;

/** A page on which somebody opens the first account of an enterprise: who they are, and how they will sign in. */
public abstract class NewAccountBacking implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private PageWords words;

    @Inject
    private Language language;

    private @Nullable String uscc;
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

    /** The enterprise that was typed. */
    final UnifiedSocialCreditCode enterprise() {
        return UnifiedSocialCreditCode.of(text(uscc));
    }

    /** Who uses the account, in the language of the page. */
    final NewPerson person() {
        return new NewPerson(
                text(personName),
                text(personLatinName),
                email == null || email.isBlank() ? null : email.strip(),
                org.infopool.domain.access.Language.of(language.locale()));
    }

    /** What was typed, empty where nothing was. */
    static String text(@Nullable String typed) {
        return Objects.requireNonNullElse(typed, "").strip();
    }

    public @Nullable String getUscc() {
        return uscc;
    }

    public void setUscc(@Nullable String uscc) {
        this.uscc = uscc;
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
