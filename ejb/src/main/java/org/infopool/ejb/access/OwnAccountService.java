package org.infopool.ejb.access;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.infopool.domain.access.ConflictKind;
import org.infopool.domain.access.PasswordRules;
import org.infopool.domain.shared.RuleViolated;
import org.infopool.ejb.journal.EventJournal;
import org.jspecify.annotations.Nullable;

/** What everybody who is signed in may do with their own account. */
@Stateless
public class OwnAccountService {
    @Inject
    private CurrentActor actor;

    @Inject
    private AccountRepository accounts;

    @Inject
    private PasswordHashes hashes;

    @Inject
    private AccountDirectory directory;

    @Inject
    private SignInGuards guards;

    @Inject
    private EventJournal journal;

    /** The account and the person behind it. */
    @RolesAllowed("**")
    public AccountDetails view() {
        var account = accounts.get(actor.signedIn().username());
        var today = actor.act(Accounts.BASIS, null).day();
        return AccountDetails.of(AccountSummary.of(account), account.person(), today);
    }

    /**
     * Sets a new password. Every session and token of the account ends.
     *
     * @throws RuleViolated {@code account.passwordWrong}, {@code account.passwordWait}, {@code account.passwordSame}, {@code account.password…}
     */
    @RolesAllowed("**")
    public void changePassword(String oldPassword, String newPassword) {
        var username = actor.signedIn().username();
        PasswordRules.check(username, newPassword);
        // Whoever found an unlocked screen must not be able to guess the password here: failures count as at sign-in.
        RuleViolated.unless(guards.mayTry(username, null), "account.passwordWait");
        var account = accounts.get(username);
        var right = hashes.oneOfFew(() -> hashes.matches(oldPassword, account.passwordHash()));
        if (!right) {
            guards.failed(username, null);
            throw new RuleViolated("account.passwordWrong");
        }
        RuleViolated.unless(
                !PasswordRules.normalize(newPassword).equals(PasswordRules.normalize(oldPassword)),
                "account.passwordSame");
        directory.forget(username);
        journal.record(account.changePassword(hashes.hash(newPassword), actor.act(Accounts.BASIS, null)));
    }

    /** Declares one's own tie to an enterprise. */
    @RolesAllowed({"CASEWORKER", "INSPECTOR", "LEGAL_REVIEWER", "DIRECTOR"})
    public void declareConflict(
            ConflictKind kind, String enterprise, LocalDate since, @Nullable LocalDate until, int personEventsSeen) {
        var person = accounts.get(actor.signedIn().username()).person();
        person.unchangedSince(personEventsSeen);
        journal.record(person.declareConflict(kind, enterprise, since, until, actor.act(Accounts.BASIS, null)));
    }
}
