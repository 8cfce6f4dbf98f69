package org.infopool.ejb.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.infopool.domain.access.Account;
import org.infopool.domain.access.PasswordRules;
import org.infopool.domain.access.Person;
import org.infopool.domain.access.Roles;
import org.infopool.domain.journal.Act;
import org.infopool.domain.shared.PersonNumber;
import org.infopool.domain.shared.RuleViolated;
import org.infopool.ejb.journal.EventJournal;

/** Opens accounts, for the use cases that do. Called inside their transaction. */
@ApplicationScoped
public class Accounts {
    /** What allows and demands that access rights be managed (PIPL 51). */
    public static final String BASIS = "pipl.51-4.access-and-training";

    @Inject
    private AccountRepository accounts;

    @Inject
    private People people;

    @Inject
    private PasswordHashes hashes;

    @Inject
    private EventJournal journal;

    /**
     * Opens an account for somebody of an enterprise, with the password that they chose.
     *
     * @param enterprise the number of the enterprise
     * @return the number of the person, who is new
     * @throws RuleViolated {@code account.usernameTaken}, {@code account.usernameForm}, {@code account.password…}
     */
    public PersonNumber openApplicant(String username, String password, NewPerson person, String enterprise, Act act) {
        PasswordRules.check(username, password);
        var hash = hashes.hash(password);
        return open(username, register(person, act), Roles.applicant(enterprise), hash, false, act)
                .person()
                .number();
    }

    /** Whether somebody has an open account for the enterprise. */
    public boolean isOpenFor(String enterprise) {
        return accounts.isOpenFor(enterprise);
    }

    /**
     * Refuses a user name and a password that nobody can have, before anything else is looked at. Whether the name is taken
     * is no business of those who have not shown yet that they may open an account.
     *
     * @throws RuleViolated {@code account.usernameForm}, {@code account.password…}
     */
    public void checkForm(String username, String password) {
        Account.checkUsername(username);
        PasswordRules.check(username, password);
    }

    /**
     * Refuses a user name and a password that {@link #openApplicant} would refuse, before anything else is looked at.
     *
     * @throws RuleViolated {@code account.usernameTaken}, and as {@link #checkForm}
     */
    public void check(String username, String password) {
        checkForm(username, password);
        RuleViolated.unless(accounts.find(username).isEmpty(), "account.usernameTaken", username);
    }

    Person register(NewPerson newPerson, Act act) {
        var person = new Person(
                people.nextNumber(),
                newPerson.nameZh(),
                newPerson.nameLatin(),
                newPerson.email(),
                newPerson.language());
        people.add(person);
        journal.record(person.register(act));
        return person;
    }

    Account open(String username, Person person, Roles roles, String hash, boolean oneTime, Act act) {
        RuleViolated.unless(accounts.find(username).isEmpty(), "account.usernameTaken", username);
        if (roles.office() != null) {
            accounts.office(roles.office());
        }
        var account = new Account(username, person, roles, hash, oneTime);
        accounts.add(account);
        journal.record(account.open(act));
        return account;
    }
}
