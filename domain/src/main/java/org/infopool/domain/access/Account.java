package org.infopool.domain.access;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.infopool.domain.access.AccessEvent.AccountClosed;
import org.infopool.domain.access.AccessEvent.AccountOpened;
import org.infopool.domain.access.AccessEvent.PasswordChanged;
import org.infopool.domain.access.AccessEvent.PasswordReset;
import org.infopool.domain.access.AccessEvent.RolesChanged;
import org.infopool.domain.journal.Act;
import org.infopool.domain.journal.Recorded;
import org.infopool.domain.journal.Subject;
import org.infopool.domain.journal.SubjectKind;
import org.infopool.domain.shared.RuleViolated;
import org.jspecify.annotations.Nullable;

/**
 * A way for a person to sign in, with the roles it may be used for. One person may have several; an account belongs to
 * one person for ever.
 *
 * <p>Its count of events also tells whether a session or token is still good: all of them end when the password or the
 * roles change, or when the account is closed.
 */
@Entity
@Table(name = "account")
public class Account extends Recorded {
    /** Lower case, so that nobody can take a name that differs from another's by case alone. */
    private static final Pattern USERNAME = Pattern.compile("[a-z0-9][a-z0-9._-]{2,63}");

    @Column(name = "username")
    private String username;

    @Column(name = "password_hash")
    private String passwordHash;

    @Column(name = "one_time")
    private boolean oneTime;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "person_id")
    private Person person;

    @Enumerated(EnumType.STRING)
    @Column(name = "status")
    private AccountStatus status = AccountStatus.OPEN;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "account_role", joinColumns = @JoinColumn(name = "account_id"))
    @Enumerated(EnumType.STRING)
    @Column(name = "role")
    private Set<Role> roles = EnumSet.noneOf(Role.class);

    @Enumerated(EnumType.STRING)
    @Column(name = "director_rank")
    private @Nullable Rank rank;

    @Column(name = "office")
    private @Nullable OfficeNumber office;

    @Column(name = "enterprise")
    private @Nullable String enterprise;

    protected Account() {}

    /**
     * An account for {@code person}.
     *
     * @param passwordHash the salted hash, never the password
     * @param oneTime whether the password only serves to set another
     */
    public Account(String username, Person person, Roles roles, String passwordHash, boolean oneTime) {
        checkUsername(username);
        this.username = username;
        this.person = person;
        this.passwordHash = passwordHash;
        this.oneTime = oneTime;
        take(roles);
    }

    /**
     * Refuses what cannot be a user name.
     *
     * @throws RuleViolated {@code account.usernameForm}
     */
    public static void checkUsername(String username) {
        RuleViolated.unless(USERNAME.matcher(username).matches(), "account.usernameForm", username);
    }

    /** Records that the account can be used from now on. */
    public AccountOpened open(Act act) {
        return new AccountOpened(occurred(act), person.number(), roles().inOrder(), rank, office, enterprise, oneTime);
    }

    /** Its owner sets a new password. */
    public PasswordChanged changePassword(String newHash, Act act) {
        stillOpen();
        RuleViolated.unless(act.actor().is(person.number()), "account.onlyOwnPassword");
        passwordHash = newHash;
        oneTime = false;
        return new PasswordChanged(occurred(act));
    }

    /** An administrator gives somebody else a password that only serves to set another. */
    public PasswordReset resetPassword(String oneTimeHash, Act act) {
        stillOpen();
        notOneself(act);
        passwordHash = oneTimeHash;
        oneTime = true;
        return new PasswordReset(occurred(act));
    }

    /** Gives somebody else other roles. */
    public RolesChanged grant(Roles newRoles, Act act) {
        stillOpen();
        notOneself(act);
        RuleViolated.unless(!newRoles.equals(roles()), "account.sameRoles", username);
        // The enterprise for which somebody signed in must stay readable from the acts of the account.
        RuleViolated.unless(enterprise == null && newRoles.enterprise() == null, "account.applicantStays", username);
        Roles before = roles();
        take(newRoles);
        return new RolesChanged(
                occurred(act), before.inOrder(), newRoles.inOrder(), newRoles.rank(), newRoles.office());
    }

    /** Ends the account of somebody else. */
    public AccountClosed close(Act act) {
        notOneself(act);
        step(AccountStatus.CLOSED);
        return new AccountClosed(occurred(act));
    }

    private void take(Roles given) {
        roles = EnumSet.copyOf(given.roles());
        rank = given.rank();
        office = given.office();
        enterprise = given.enterprise();
    }

    private void step(AccountStatus next) {
        RuleViolated.unless(status.successors().contains(next), "account.step", username, status, next);
        status = next;
    }

    private void stillOpen() {
        RuleViolated.unless(status == AccountStatus.OPEN, "account.closed", username);
    }

    /** By person, so that a second account of one's own does not help. */
    private void notOneself(Act act) {
        RuleViolated.unless(!act.actor().is(person.number()), "account.notOneself", username);
    }

    @Override
    public Subject subject() {
        return new Subject(SubjectKind.ACCOUNT, username);
    }

    public String username() {
        return username;
    }

    public String passwordHash() {
        return passwordHash;
    }

    /** Whether the owner must set a new password before anything else. */
    public boolean isOneTime() {
        return oneTime;
    }

    public Person person() {
        return person;
    }

    public AccountStatus status() {
        return status;
    }

    /** What it may be used for. */
    public Roles roles() {
        return new Roles(roles, rank, office, enterprise);
    }
}
