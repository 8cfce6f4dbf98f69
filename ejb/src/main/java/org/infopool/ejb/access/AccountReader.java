package org.infopool.ejb.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.infopool.domain.access.Account;
import org.infopool.domain.access.AccountStatus;
import org.infopool.domain.access.OfficeNumber;
import org.infopool.domain.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * Reads what is asked of accounts outside of use cases, by sign-in and gates: in a transaction always, for outside of one
 * the server lends entity managers that it may have closed already.
 */
@ApplicationScoped
@Transactional
class AccountReader {
    @Inject
    private AccountRepository accounts;

    /** The open account of that name, absent when there is none. */
    @Nullable
    SignedIn find(String username) {
        return accounts.find(username)
                .filter(account -> account.status() == AccountStatus.OPEN)
                .map(this::signedIn)
                .orElse(null);
    }

    /** What is stored of the password of an account that exists. */
    String passwordHash(String username) {
        return accounts.get(username).passwordHash();
    }

    private SignedIn signedIn(Account account) {
        var person = account.person();
        var roles = account.roles();
        return new SignedIn(
                account.username(),
                account.events(),
                person.number(),
                person.nameZh(),
                person.nameLatin(),
                person.language(),
                roles.inOrder(),
                roles.rank(),
                roles.office(),
                officeName(roles.office()),
                roles.enterprise(),
                account.isOneTime());
    }

    private @Nullable LocalizedText officeName(@Nullable OfficeNumber office) {
        return office == null ? null : accounts.office(office).name();
    }
}
