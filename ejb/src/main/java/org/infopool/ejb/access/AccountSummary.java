package org.infopool.ejb.access;

import java.util.List;
import org.infopool.domain.access.Account;
import org.infopool.domain.access.AccountStatus;
import org.infopool.domain.access.OfficeNumber;
import org.infopool.domain.access.Rank;
import org.infopool.domain.access.Role;
import org.infopool.domain.shared.LocalizedText;
import org.infopool.domain.shared.PersonNumber;
import org.jspecify.annotations.Nullable;

/**
 * An account, as lists show it.
 *
 * @param events how many things have happened to it: goes back with every change, to find out who was faster
 */
public record AccountSummary(
        String username,
        int events,
        PersonNumber person,
        LocalizedText name,
        List<Role> roles,
        @Nullable Rank rank,
        @Nullable OfficeNumber office,
        @Nullable String enterprise,
        AccountStatus status,
        boolean oneTimePassword) {
    static AccountSummary of(Account account) {
        var person = account.person();
        var roles = account.roles();
        return new AccountSummary(
                account.username(),
                account.events(),
                person.number(),
                name(person.nameZh(), person.nameLatin()),
                roles.inOrder(),
                roles.rank(),
                roles.office(),
                roles.enterprise(),
                account.status(),
                account.isOneTime());
    }

    private static LocalizedText name(String zh, String latin) {
        return new LocalizedText(latin.isEmpty() ? zh : latin, zh.isEmpty() ? latin : zh);
    }
}
