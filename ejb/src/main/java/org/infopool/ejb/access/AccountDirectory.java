package org.infopool.ejb.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.infopool.domain.access.Account;
import org.infopool.domain.access.AccountStatus;
import org.jspecify.annotations.Nullable;

/**
 * Tells what an account may do now. Asked many times for each request, so it remembers for a moment: a change made on
 * another node is seen after at most that moment.
 */
@ApplicationScoped
class AccountDirectory {
    private static final long MOMENT = TimeUnit.SECONDS.toNanos(2);

    /** {@code readAt} is a reading of {@link System#nanoTime}. */
    private record Remembered(SignedIn signedIn, long readAt) {}

    private final Map<String, Remembered> remembered = new ConcurrentHashMap<>();

    @PersistenceContext
    private EntityManager entities;

    /** The open account of that name, absent when there is none. */
    @Nullable
    SignedIn find(String username) {
        var known = remembered.get(username);
        if (known != null && System.nanoTime() - known.readAt() < MOMENT) {
            return known.signedIn();
        }
        var readAt = System.nanoTime();
        var read = read(username);
        if (read == null) {
            remembered.remove(username);
        } else {
            remembered.put(username, new Remembered(read, readAt));
        }
        return read;
    }

    /** The account is about to change: what is remembered of it is worth nothing. */
    void forget(String username) {
        remembered.remove(username);
    }

    private @Nullable SignedIn read(String username) {
        return entities.createQuery(
                        "select a from Account a join fetch a.person where a.username = :username and a.status = :open",
                        Account.class)
                .setParameter("username", username)
                .setParameter("open", AccountStatus.OPEN)
                .getResultStream()
                .map(AccountDirectory::signedIn)
                .findFirst()
                .orElse(null);
    }

    static SignedIn signedIn(Account account) {
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
                roles.enterprise(),
                account.isOneTime());
    }
}
