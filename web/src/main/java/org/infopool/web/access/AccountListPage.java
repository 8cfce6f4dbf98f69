package org.infopool.web.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;
import java.util.stream.Collectors;
import org.infopool.domain.access.AccountStatus;
import org.infopool.domain.access.Role;
import org.infopool.ejb.access.AccountFilter;
import org.infopool.ejb.access.AccountService;
import org.infopool.ejb.access.AccountSummary;
import org.infopool.web.platform.Language;
import org.infopool.web.platform.ListRequest;
import org.infopool.web.platform.ListView;
import org.infopool.web.platform.PageWords;
import org.infopool.web.platform.StatusView;
import org.infopool.web.platform.Tone;
import org.jspecify.annotations.Nullable;

/** Backs {@code account/list.xhtml}. */
@Named
@RequestScoped
public class AccountListPage {
    private static final int ROWS = 50;

    @Inject
    private AccountService accounts;

    @Inject
    private ListRequest asked;

    @Inject
    private PageWords words;

    @Inject
    private Language language;

    private @Nullable ListView<AccountSummary> list;

    /** The accounts that the address asks for. */
    public ListView<AccountSummary> getList() {
        if (list == null) {
            list = load();
        }
        return list;
    }

    private ListView<AccountSummary> load() {
        var filter = new AccountFilter(
                Objects.requireNonNullElse(asked.query(), ""),
                asked.choice("role", Role.class).orElse(null),
                asked.choice("status", AccountStatus.class).orElse(null),
                Objects.requireNonNullElse(asked.after(), ""));
        var page = accounts.list(filter, ROWS);
        var next = page.more() ? page.accounts().getLast().username() : null;
        return asked.list("account.list", page.accounts(), next, page.total(), page.atLeast())
                .searchable()
                .filter("role", Role.values())
                .filter("status", AccountStatus.values())
                .column("username")
                .column("name")
                .column("roles")
                .column("place")
                .column("status");
    }

    /** The name of the person in the reader's language. */
    public String name(AccountSummary account) {
        return account.name().in(language.locale());
    }

    /** The roles in words, a director's with the rank. */
    public String roles(AccountSummary account) {
        var roles = account.roles().stream().map(words::of).collect(Collectors.joining(words.of("frame.and")));
        var rank = account.rank();
        return rank == null ? roles : words.of("account.rolesWithRank", roles, rank);
    }

    /** The office or enterprise for which the account is. */
    public String place(AccountSummary account) {
        var office = account.office();
        return office == null ? Objects.requireNonNullElse(account.enterprise(), "") : office.value();
    }

    /** Whether the account can be used. */
    public StatusView status(AccountSummary account) {
        return StatusView.of(account.status(), account.status() == AccountStatus.OPEN ? Tone.GOOD : Tone.ENDED);
    }
}
