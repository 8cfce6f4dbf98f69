package org.infopool.ejb.access;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
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

    @Inject
    private AccountReader reader;

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    private TransactionSynchronizationRegistry transactions;

    /** The open account of that name, absent when there is none. */
    @Nullable
    SignedIn find(String username) {
        var known = remembered.get(username);
        if (known != null && System.nanoTime() - known.readAt() < MOMENT) {
            return known.signedIn();
        }
        var readAt = System.nanoTime();
        var read = reader.find(username);
        if (read == null) {
            remembered.remove(username);
        } else {
            remembered.put(username, new Remembered(read, readAt));
        }
        return read;
    }

    /** The account is about to change: what is remembered of it is worth nothing, now and when the change is made. */
    void forget(String username) {
        remembered.remove(username);
        if (transactions.getTransactionKey() != null) {
            transactions.registerInterposedSynchronization(new Synchronization() {
                @Override
                public void beforeCompletion() {
                    // Nothing to do before.
                }

                @Override
                public void afterCompletion(int status) {
                    remembered.remove(username);
                }
            });
        }
    }
}
