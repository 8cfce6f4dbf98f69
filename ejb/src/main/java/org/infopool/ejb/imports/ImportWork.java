package org.infopool.ejb.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import java.lang.System.Logger.Level;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Set;
import org.infopool.domain.access.Role;
import org.infopool.domain.imports.ImportNumber;
import org.infopool.domain.journal.Origin;
import org.infopool.domain.shared.RuleViolated;
import org.infopool.ejb.access.CurrentActor;
import org.infopool.ejb.platform.Leases;
import org.infopool.ejb.platform.Worker;
import org.jspecify.annotations.Nullable;

/**
 * Takes in the rows of the imports that somebody has started, in their name, batch after batch. What is left when a server
 * stops, the next one goes on with: a row that is taken in says so in the transaction of its application.
 */
@ApplicationScoped
class ImportWork implements Worker {
    private static final System.Logger LOG = System.getLogger(ImportWork.class.getName());

    private static final Duration REST = Duration.ofMillis(500);
    private static final int BATCH = 25;

    /** What the database says of a value that a column does not take, and of one that a constraint forbids. */
    private static final Set<String> OF_THE_ROW = Set.of("22", "23");

    @Inject
    ImportRepository imports;

    @Inject
    RowIntake intake;

    @Inject
    CurrentActor current;

    @Inject
    Leases leases;

    @Override
    public Duration rest() {
        return REST;
    }

    @Override
    public boolean work() {
        var next = imports.nextRunning().orElse(null);
        if (next == null || leases.isTaken(Leases.TIME)) {
            return false;
        }
        var account = next.startedBy();
        if (account == null || !current.isOpen(account, Role.CASEWORKER)) {
            current.asClock(() -> {
                intake.stop(next.number());
                return true;
            });
            return true;
        }
        return current.as(account, Role.CASEWORKER, Origin.IMPORT, () -> takeIn(next.number()));
    }

    private boolean takeIn(ImportNumber number) {
        try {
            return intake.takeBatch(number, BATCH);
        } catch (RuntimeException e) {
            LOG.log(Level.DEBUG, "A batch failed; its rows are taken in one by one", e);
            return takeOneByOne(number);
        }
    }

    private boolean takeOneByOne(ImportNumber number) {
        boolean more = true;
        for (int i = 0; i < BATCH && more; i++) {
            try {
                more = intake.takeOne(number);
            } catch (RuntimeException e) {
                var broken = broken(e);
                if (broken == null) {
                    throw e;
                }
                intake.refuseOne(number, broken);
            }
        }
        return true;
    }

    /** Why a row is to blame for a failure; absent when it is not. */
    static @Nullable RuleViolated broken(RuntimeException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof RuleViolated broken) {
                return broken;
            }
            if (cause instanceof OptimisticLockException
                    || (cause instanceof SQLException refused && isOfTheRow(refused))) {
                return new RuleViolated("import.collided");
            }
        }
        return null;
    }

    private static boolean isOfTheRow(SQLException refused) {
        var state = refused.getSQLState();
        return state != null && state.length() == 5 && OF_THE_ROW.contains(state.substring(0, 2));
    }
}
