package org.infopool.ejb.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.infopool.domain.access.OfficeNumber;
import org.infopool.domain.application.ApplicationNumber;
import org.infopool.domain.imports.ApplicationImport;
import org.infopool.domain.imports.ImportCounts;
import org.infopool.domain.imports.ImportNumber;
import org.infopool.domain.imports.ImportRow;
import org.infopool.domain.imports.ImportStatus;
import org.infopool.domain.imports.RowFault;
import org.infopool.domain.imports.RowStatus;
import org.infopool.domain.shared.RuleViolated;
import org.infopool.domain.shared.SearchText;
import org.infopool.ejb.access.CurrentActor;
import org.infopool.ejb.platform.KeysetList;
import org.infopool.ejb.platform.ListPage;
import org.infopool.ejb.platform.ListQuery;
import org.jspecify.annotations.Nullable;

/** Finds and keeps imports and their rows. Called inside a transaction. */
@ApplicationScoped
class ImportRepository {
    /** What both databases say of a unique constraint. */
    private static final String TAKEN = "23505";

    @PersistenceContext
    EntityManager entities;

    @Inject
    CurrentActor current;

    /**
     * Keeps a new import.
     *
     * @throws RuleViolated {@code import.sameBusy} when somebody sends the same file at the same moment
     */
    void add(ApplicationImport one) {
        entities.persist(one);
        try {
            // Its rows refer to it by its number, which the provider does not know.
            entities.flush();
        } catch (PersistenceException taken) {
            if (!isTaken(taken)) {
                throw taken;
            }
            var broken = new RuleViolated("import.sameBusy");
            broken.initCause(taken);
            throw broken;
        }
    }

    private static boolean isTaken(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .anyMatch(cause -> cause instanceof SQLException refused && TAKEN.equals(refused.getSQLState()));
    }

    void add(ImportRow row) {
        entities.persist(row);
    }

    /**
     * The import, if the one who acts may see it.
     *
     * @throws RuleViolated {@code access.notFound}
     */
    ApplicationImport visible(ImportNumber number) {
        return checked(find(number, LockModeType.NONE), number);
    }

    /** The import as {@link #visible}, which nobody else changes before the end of the transaction. */
    ApplicationImport visibleLocked(ImportNumber number) {
        return checked(find(number, LockModeType.PESSIMISTIC_WRITE), number);
    }

    private ApplicationImport checked(Optional<ApplicationImport> found, ImportNumber number) {
        var one = found.orElseThrow(() -> new RuleViolated("access.notFound", number));
        var scope = current.scope();
        RuleViolated.unless(scope.enterprise() == null, "access.notFound", number);
        scope.check(null, one.office(), number);
        return one;
    }

    /** The import that is being taken in, which nobody else changes before the end of the transaction; absent when it is not. */
    @Nullable
    ApplicationImport running(ImportNumber number) {
        return find(number, LockModeType.PESSIMISTIC_WRITE)
                .filter(one -> one.status() == ImportStatus.RUNNING)
                .orElse(null);
    }

    private Optional<ApplicationImport> find(ImportNumber number, LockModeType lock) {
        return entities.createQuery(
                        "select i from ApplicationImport i where i.number = :number", ApplicationImport.class)
                .setParameter("number", number)
                .setLockMode(lock)
                .getResultStream()
                .findFirst();
    }

    /** The import of this file that is under way in the office, if any. */
    Optional<ApplicationImport> underWay(OfficeNumber office, String sha256) {
        return entities.createQuery(
                        "select i from ApplicationImport i where i.openMarker = :marker", ApplicationImport.class)
                .setParameter("marker", ApplicationImport.marker(office, sha256))
                .getResultStream()
                .findFirst();
    }

    /** The oldest import whose rows are to be taken in. */
    Optional<ApplicationImport> nextRunning() {
        return entities.createQuery(
                        "select i from ApplicationImport i where i.status = :running order by i.id",
                        ApplicationImport.class)
                .setParameter("running", ImportStatus.RUNNING)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** How far an import has come. */
    ImportCounts counts(ImportNumber number) {
        var counts = new EnumMap<RowStatus, Integer>(RowStatus.class);
        entities.createQuery(
                        "select r.status, count(r) from ImportRow r where r.number = :number group by r.status",
                        Object[].class)
                .setParameter("number", number)
                .getResultList()
                .forEach(line -> counts.put((RowStatus) line[0], ((Number) line[1]).intValue()));
        return new ImportCounts(
                counts.getOrDefault(RowStatus.READY, 0),
                counts.getOrDefault(RowStatus.TAKEN_IN, 0),
                counts.getOrDefault(RowStatus.KNOWN, 0),
                counts.getOrDefault(RowStatus.REFUSED, 0));
    }

    /** The next rows to be taken in. */
    List<ImportRow> ready(ImportNumber number, int limit) {
        return entities.createQuery(
                        "select r from ImportRow r where r.number = :number and r.status = :ready order by r.row",
                        ImportRow.class)
                .setParameter("number", number)
                .setParameter("ready", RowStatus.READY)
                .setMaxResults(limit)
                .getResultList();
    }

    /** The application that a row which says the same has become, if any. */
    Optional<ApplicationNumber> takenIn(String hash) {
        return entities.createQuery(
                        "select r.application from ImportRow r where r.takenMarker = :hash", ApplicationNumber.class)
                .setParameter("hash", hash)
                .getResultStream()
                .findFirst();
    }

    /** All rows with what became of them, in the order of the file. */
    List<ImportRow> rows(ImportNumber number) {
        return entities.createQuery(
                        "select distinct r from ImportRow r left join fetch r.faults where r.number = :number"
                                + " order by r.row",
                        ImportRow.class)
                .setParameter("number", number)
                .getResultList();
    }

    ListPage<ImportRowView> rows(ImportNumber number, ListQuery query, @Nullable RowStatus status) {
        var list = new KeysetList<>(
                        ImportRowView.class,
                        "new org.infopool.ejb.imports.ImportRowView(r.row, r.status, r.uscc, r.enterpriseName,"
                                + " r.declaration, r.application)",
                        "ImportRow r",
                        "r.row",
                        ImportRowView::row,
                        Integer::valueOf)
                .where("r.number = :number", "number", number);
        if (status != null) {
            list.where("r.status = :status", "status", status);
        }
        var page = list.page(entities, query);
        var refused = page.rows().stream()
                .filter(row -> row.status() == RowStatus.REFUSED)
                .map(ImportRowView::row)
                .toList();
        if (refused.isEmpty()) {
            return page;
        }
        var faults = new HashMap<Integer, List<RowFault>>();
        entities.createQuery(
                        "select distinct r from ImportRow r left join fetch r.faults"
                                + " where r.number = :number and r.row in :rows",
                        ImportRow.class)
                .setParameter("number", number)
                .setParameter("rows", new ArrayList<>(refused))
                .getResultList()
                .forEach(row -> faults.put(row.row(), row.faults()));
        return page.map(row -> row.with(faults.getOrDefault(row.row(), List.of())));
    }

    ListPage<ImportSummary> list(ListQuery query, @Nullable ImportStatus status) {
        var scope = current.scope();
        var list = new KeysetList<>(
                        ImportSummary.class,
                        "new org.infopool.ejb.imports.ImportSummary(i.number, i.fileName, i.status, i.rows, i.checkedAt)",
                        "ApplicationImport i",
                        "i.number",
                        ImportSummary::number,
                        ImportNumber::new)
                .sortable("number", "i.number", ImportSummary::number, ImportNumber::new)
                .sortable("file", "i.fileName", ImportSummary::fileName)
                .sortable("status", "i.status", row -> row.status().name(), ImportStatus::valueOf)
                .where(
                        "exists (select o from Office o where o.number = i.office and o.path like :offices)",
                        "offices",
                        scope.offices());
        if (status != null) {
            list.where("i.status = :status", "status", status);
        }
        if (!query.text().isEmpty()) {
            list.where("i.searchText like :text escape '!'", "text", SearchText.containing(query.text()));
        }
        return list.page(entities, query);
    }
}
