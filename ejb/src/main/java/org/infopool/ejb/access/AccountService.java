package org.infopool.ejb.access;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.infopool.domain.access.Account;
import org.infopool.domain.access.ConflictKind;
import org.infopool.domain.access.Office;
import org.infopool.domain.access.OfficeLevel;
import org.infopool.domain.access.OfficeNumber;
import org.infopool.domain.access.Roles;
import org.infopool.domain.journal.Act;
import org.infopool.domain.shared.PersonNumber;
import org.infopool.ejb.journal.EventJournal;
import org.jspecify.annotations.Nullable;

/** How administrators look after accounts, within their office and those below. */
@Stateless
@RolesAllowed("ADMINISTRATOR")
public class AccountService {
    /** Counting stops here; nobody reads a longer list to its end. */
    private static final int MOST_COUNTED = 1000;

    @Inject
    private CurrentActor actor;

    @Inject
    private AccountRepository accounts;

    @Inject
    private People people;

    @Inject
    private Accounts opening;

    @Inject
    private PasswordHashes hashes;

    @Inject
    private AccountDirectory directory;

    @Inject
    private EventJournal journal;

    /** A page of the accounts that fit the filter. */
    public AccountPage list(AccountFilter filter, int limit) {
        var scope = actor.scope();
        var found = accounts.page(scope, filter, limit + 1);
        var total = accounts.count(scope, filter, MOST_COUNTED + 1);
        return new AccountPage(
                found.stream().limit(limit).map(AccountSummary::of).toList(),
                found.size() > limit,
                Math.min(total, MOST_COUNTED),
                total > MOST_COUNTED);
    }

    /** An account and the person behind it. */
    public AccountDetails view(String username) {
        var account = inScope(username);
        return AccountDetails.of(
                AccountSummary.of(account), account.person(), act(null).day());
    }

    /** Opens an account for somebody new on the staff. */
    public OneTimePassword open(String username, NewPerson person, Roles roles) {
        checkOffice(roles.office());
        var password = Secrets.password();
        var hash = hashes.hash(password);
        var act = act(null);
        opening.open(username, opening.register(person, act), roles, hash, true, act);
        return new OneTimePassword(username, password);
    }

    /** Opens one more account for somebody who is known. */
    public OneTimePassword openAnother(String username, PersonNumber person, Roles roles) {
        checkOffice(roles.office());
        var password = Secrets.password();
        var hash = hashes.hash(password);
        opening.open(username, people.get(person), roles, hash, true, act(null));
        return new OneTimePassword(username, password);
    }

    /** Gives an account a one-time password in place of the one that was lost. */
    public OneTimePassword resetPassword(String username, int eventsSeen, @Nullable String reason) {
        var account = changed(username, eventsSeen);
        var password = Secrets.password();
        journal.record(account.resetPassword(hashes.hash(password), act(reason)));
        return new OneTimePassword(username, password);
    }

    /** Gives an account other roles. */
    public void grant(String username, Roles roles, int eventsSeen, @Nullable String reason) {
        checkOffice(roles.office());
        journal.record(changed(username, eventsSeen).grant(roles, act(reason)));
    }

    /** Ends an account. */
    public void close(String username, int eventsSeen, @Nullable String reason) {
        journal.record(changed(username, eventsSeen).close(act(reason)));
    }

    /** Enters an inspector's certificate. */
    public void certify(
            String username, String certificate, LocalDate validFrom, LocalDate validTo, int personEventsSeen) {
        var person = inScope(username).person();
        person.unchangedSince(personEventsSeen);
        journal.record(person.certify(certificate, validFrom, validTo, act(null)));
    }

    /** Enters a conflict of interest that was reported on paper or by somebody else. */
    public void declareConflict(
            String username, ConflictKind kind, String enterprise, LocalDate since, int personEventsSeen) {
        var person = inScope(username).person();
        person.unchangedSince(personEventsSeen);
        journal.record(person.declareConflict(kind, enterprise, since, null, act(null)));
    }

    /** Ends a conflict of interest. */
    public void endConflict(
            String username, ConflictKind kind, String enterprise, LocalDate lastDay, int personEventsSeen) {
        var person = inScope(username).person();
        person.unchangedSince(personEventsSeen);
        journal.record(person.endConflict(kind, enterprise, lastDay, act(null)));
    }

    /** The offices that the administrator looks after. */
    public List<OfficeView> offices() {
        return accounts.offices(actor.scope());
    }

    /** Sets up an office below one of the administrator's. */
    public void openOffice(OfficeNumber number, OfficeLevel level, String nameZh, String nameEn) {
        var above = number.above();
        checkOffice(above);
        var office = new Office(number, level, above == null ? null : accounts.office(above), nameZh, nameEn);
        accounts.add(office);
        journal.record(office.open(act(null)));
    }

    private Act act(@Nullable String reason) {
        return actor.act(Accounts.BASIS, reason);
    }

    private Account inScope(String username) {
        var account = accounts.get(username);
        checkOffice(account.roles().office());
        return account;
    }

    /** Only within one's own office and below; applicants, who have none, are everybody's. */
    private void checkOffice(@Nullable OfficeNumber office) {
        if (office != null) {
            actor.scope().check(null, office, Objects.toString(office));
        }
    }

    private Account changed(String username, int eventsSeen) {
        var account = inScope(username);
        account.unchangedSince(eventsSeen);
        directory.forget(username);
        return account;
    }
}
