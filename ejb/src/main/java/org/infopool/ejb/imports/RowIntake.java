package org.infopool.ejb.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.infopool.domain.imports.ApplicationImport;
import org.infopool.domain.imports.ImportNumber;
import org.infopool.domain.imports.ImportRow;
import org.infopool.domain.imports.RowColumns;
import org.infopool.domain.imports.RowFault;
import org.infopool.domain.imports.RowReading;
import org.infopool.domain.shared.RuleViolated;
import org.infopool.ejb.access.CurrentActor;
import org.infopool.ejb.application.LicenseApplicationService;
import org.infopool.ejb.journal.EventJournal;
import org.infopool.ejb.platform.Leases;
import org.infopool.ejb.rulebook.RuleBooks;
import org.jspecify.annotations.Nullable;

/**
 * Takes rows in, one transaction a call: a row and its application are there together or not at all. The import stays
 * locked meanwhile, and one node at a time does it, so that no row is taken up twice.
 */
@ApplicationScoped
class RowIntake {
    private static final String LEASE = "import";
    private static final Duration LEASE_TIME = Duration.ofSeconds(30);

    private final String holder = UUID.randomUUID().toString();

    @PersistenceContext
    EntityManager entities;

    @Inject
    CurrentActor current;

    @Inject
    EventJournal journal;

    @Inject
    ImportRepository imports;

    @Inject
    RowChecks checks;

    @Inject
    LicenseApplicationService applications;

    @Inject
    Leases leases;

    @Inject
    RuleBooks rules;

    /** Takes in the next rows, at most so many. When none is left, the import is done. Returns whether there may be more. */
    @Transactional(TxType.REQUIRES_NEW)
    boolean takeBatch(ImportNumber number, int limit) {
        var one = mine(number);
        if (one == null) {
            return false;
        }
        var rows = imports.ready(number, limit);
        rows.forEach(row -> take(one, row));
        if (rows.size() < limit) {
            entities.flush();
            journal.record(one.finish(imports.counts(number), current.act(ImportService.BASIS, null)));
            return false;
        }
        return true;
    }

    /** Takes in the next row alone. Returns whether there was one. */
    @Transactional(TxType.REQUIRES_NEW)
    boolean takeOne(ImportNumber number) {
        var one = mine(number);
        if (one == null) {
            return false;
        }
        var rows = imports.ready(number, 1);
        rows.forEach(row -> take(one, row));
        return !rows.isEmpty();
    }

    /** Refuses the next row: it could not be taken in, and why not is known. */
    @Transactional(TxType.REQUIRES_NEW)
    void refuseOne(ImportNumber number, RuleViolated broken) {
        if (mine(number) != null) {
            imports.ready(number, 1).forEach(row -> row.refuse(List.of(new RowFault("", "", broken))));
        }
    }

    /** Ends the import: nobody is there any more in whose name its rows could be taken in. */
    @Transactional(TxType.REQUIRES_NEW)
    void stop(ImportNumber number) {
        var one = mine(number);
        if (one != null) {
            journal.record(one.stop(imports.counts(number), current.act(ImportService.BASIS, null)));
        }
    }

    private @Nullable ApplicationImport mine(ImportNumber number) {
        return leases.hold(LEASE, holder, LEASE_TIME) ? imports.running(number) : null;
    }

    private void take(ApplicationImport one, ImportRow row) {
        var cells = RowCells.read(String.valueOf(row.cells()));
        var act = current.act(ImportService.BASIS, null);
        var reading = RowReading.of(cells, RowColumns.of(rules.current()), act.day());
        var paper = reading.application();
        if (paper == null) {
            // The rule book or the day has changed since the row was tried.
            row.refuse(reading.faults());
        } else if (checks.against(row, paper)) {
            row.takenIn(applications.takeInOnPaper(paper, one.number() + " · " + row.row()));
        }
        // Now and not at the end of the batch, so that a constraint that is broken is this row's failure.
        entities.flush();
    }
}
