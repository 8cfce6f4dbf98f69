package org.infopool.web.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.infopool.domain.access.Rank;
import org.infopool.ejb.access.AccountService;
import org.infopool.web.platform.Language;
import org.infopool.web.platform.PageWords;

/** What can be chosen in the forms about accounts. */
@Named
@RequestScoped
public class AccountChoices {
    @Inject
    private AccountService accounts;

    @Inject
    private Language language;

    @Inject
    private PageWords words;

    /** The offices that the administrator looks after. */
    public List<SelectItem> getOffices() {
        return accounts.offices().stream()
                .map(office -> new SelectItem(
                        office.number().value(),
                        office.number() + " " + office.name().in(language.locale())))
                .toList();
    }

    /** The roles of staff. */
    public List<SelectItem> getRoles() {
        return RolesForm.choices().stream()
                .map(role -> new SelectItem(role, words.of(role)))
                .toList();
    }

    /** The ranks of directors. */
    public Rank[] getRanks() {
        return Rank.values();
    }
}
