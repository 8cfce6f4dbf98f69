package org.infopool.web.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.infopool.domain.access.Language;
import org.infopool.domain.shared.PersonNumber;
import org.infopool.ejb.access.AccountService;
import org.infopool.ejb.access.NewPerson;
import org.infopool.ejb.access.OneTimePassword;
import org.jspecify.annotations.Nullable;

/** Backs {@code account/new.xhtml}: an account for somebody on the staff. */
@Named
@RequestScoped
public class NewAccountPage {
    @Inject
    private AccountService accounts;

    private String username = "";
    private String person = "";
    private String nameZh = "";
    private String nameLatin = "";
    private @Nullable String email;
    private Language language = Language.ZH;
    private final RolesForm roles = new RolesForm();
    private @Nullable OneTimePassword oneTime;

    /** Opens the account, and shows its one-time password this once. */
    public void open() {
        var chosen = roles.chosen();
        oneTime = person.isEmpty()
                ? accounts.open(username, new NewPerson(nameZh, nameLatin, email, language), chosen)
                : accounts.openAnother(username, new PersonNumber(person), chosen);
    }

    /** The password of the account that was just opened, absent before. */
    public @Nullable OneTimePassword getOneTime() {
        return oneTime;
    }

    /** The fields about roles. */
    public RolesForm getRoles() {
        return roles;
    }

    /** The languages in which people can be written to. */
    public Language[] getLanguages() {
        return Language.values();
    }

    public String getUsername() {
        return username;
    }

    public void setUsername(@Nullable String username) {
        this.username = text(username);
    }

    /** The number of somebody who is known already; empty for somebody new. */
    public String getPerson() {
        return person;
    }

    public void setPerson(@Nullable String person) {
        this.person = text(person);
    }

    public String getNameZh() {
        return nameZh;
    }

    public void setNameZh(@Nullable String nameZh) {
        this.nameZh = text(nameZh);
    }

    public String getNameLatin() {
        return nameLatin;
    }

    public void setNameLatin(@Nullable String nameLatin) {
        this.nameLatin = text(nameLatin);
    }

    public @Nullable String getEmail() {
        return email;
    }

    public void setEmail(@Nullable String email) {
        this.email = email;
    }

    public Language getLanguage() {
        return language;
    }

    public void setLanguage(Language language) {
        this.language = language;
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
