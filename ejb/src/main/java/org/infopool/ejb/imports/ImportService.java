package org.infopool.ejb.imports;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import org.infopool.domain.imports.ApplicationImport;
import org.infopool.domain.imports.ImportCounts;
import org.infopool.domain.imports.ImportNumber;
import org.infopool.domain.imports.ImportStatus;
import org.infopool.domain.imports.RowColumn;
import org.infopool.domain.imports.RowColumns;
import org.infopool.domain.imports.RowStatus;
import org.infopool.domain.shared.RuleViolated;
import org.infopool.ejb.access.CurrentActor;
import org.infopool.ejb.casefile.CaseFiles;
import org.infopool.ejb.journal.EventJournal;
import org.infopool.ejb.platform.BusinessNumbers;
import org.infopool.ejb.platform.ListPage;
import org.infopool.ejb.platform.ListQuery;
import org.infopool.ejb.rulebook.RuleBooks;
import org.jspecify.annotations.Nullable;

/** How files of paper applications are checked, and their good rows taken in. */
@Stateless
public class ImportService {
    /** Whoever needs a license applies for it: the article under which applications are taken in. */
    static final String BASIS = "all.29-1.apply";

    @Inject
    CurrentActor current;

    @Inject
    EventJournal journal;

    @Inject
    ImportRepository imports;

    @Inject
    RowChecks checks;

    @Inject
    BusinessNumbers numbers;

    @Inject
    RuleBooks rules;

    @Inject
    CaseFiles files;

    /** The columns of a file, in the order of the template. */
    @RolesAllowed({"CASEWORKER", "OVERSIGHT"})
    public List<RowColumn> columns() {
        return RowColumns.of(rules.current()).all();
    }

    /** An empty file with the head that every file has. */
    @RolesAllowed({"CASEWORKER", "OVERSIGHT"})
    public byte[] template() {
        return ResultFile.template(RowColumns.of(rules.current()));
    }

    /**
     * Tries every row of a file and takes nothing in. The same file, while it is under way, is the same import.
     *
     * @throws RuleViolated {@code paper.noOffice}, and for what is no file of rows, the refusals of {@link RowTable}
     */
    @RolesAllowed("CASEWORKER")
    public ImportDetails check(SentFile file) {
        var signedIn = current.signedIn();
        var office = signedIn.office();
        if (office == null) {
            throw new RuleViolated("paper.noOffice");
        }
        var before = imports.underWay(office, file.sha256());
        if (before.isPresent()) {
            return details(before.get());
        }
        var columns = RowColumns.of(rules.current());
        var table = RowTable.read(file.content(), columns);
        var act = current.act(BASIS, null);
        var one = new ApplicationImport(
                new ImportNumber(numbers.next(ImportNumber.PREFIX)),
                office,
                file.name(),
                file.sha256(),
                table.rows().size(),
                signedIn.person(),
                act.at());
        imports.add(one);
        var counts = new HashMap<RowStatus, Integer>();
        for (var row : checks.of(one.number(), table, columns, act.day())) {
            imports.add(row);
            counts.merge(row.status(), 1, Integer::sum);
        }
        var result = new ImportCounts(
                counts.getOrDefault(RowStatus.READY, 0),
                0,
                counts.getOrDefault(RowStatus.KNOWN, 0),
                counts.getOrDefault(RowStatus.REFUSED, 0));
        journal.record(one.check(result, act));
        return ImportDetails.of(one, result);
    }

    /** Has the good rows taken in, one by one, in the name of the one who is signed in. */
    @RolesAllowed("CASEWORKER")
    public ImportDetails start(ImportNumber number, int eventsSeen) {
        var one = seen(number, eventsSeen);
        var signedIn = current.signedIn();
        journal.record(one.start(imports.counts(number), signedIn.username(), current.act(BASIS, null)));
        return details(one);
    }

    /** Nobody wants it. */
    @RolesAllowed("CASEWORKER")
    public ImportDetails discard(ImportNumber number, int eventsSeen) {
        var one = seen(number, eventsSeen);
        journal.record(one.discard(current.act(BASIS, null)));
        return details(one);
    }

    /** Ends it before its last row; what was taken in stays. */
    @RolesAllowed("CASEWORKER")
    public ImportDetails stop(ImportNumber number, int eventsSeen) {
        var one = seen(number, eventsSeen);
        journal.record(one.stop(imports.counts(number), current.act(BASIS, null)));
        return details(one);
    }

    private ApplicationImport seen(ImportNumber number, int eventsSeen) {
        var one = imports.visibleLocked(number);
        one.unchangedSince(eventsSeen);
        return one;
    }

    /** One import and how far it has come. */
    @RolesAllowed({"CASEWORKER", "OVERSIGHT"})
    public ImportDetails details(ImportNumber number) {
        return details(imports.visible(number));
    }

    private ImportDetails details(ApplicationImport one) {
        return ImportDetails.of(one, imports.counts(one.number()));
    }

    /** One import with everything that a page shows of it beside its rows. */
    @RolesAllowed({"CASEWORKER", "OVERSIGHT"})
    public ImportRecord record(ImportNumber number) {
        var one = imports.visible(number);
        return new ImportRecord(details(one), files.of(one.subject(), List.of(one.checkedBy())));
    }

    /** Its rows and what became of them. */
    @RolesAllowed({"CASEWORKER", "OVERSIGHT"})
    public ListPage<ImportRowView> rows(ImportNumber number, ListQuery query, @Nullable RowStatus status) {
        imports.visible(number);
        return imports.rows(number, query, status);
    }

    /** All of its rows and what became of them, as a file for spreadsheet programs, without formulas. */
    @RolesAllowed({"CASEWORKER", "OVERSIGHT"})
    public byte[] result(ImportNumber number, Locale language) {
        imports.visible(number);
        return ResultFile.of(imports.rows(number), language);
    }

    /** The imports of the office and of those below it. */
    @RolesAllowed({"CASEWORKER", "OVERSIGHT"})
    public ListPage<ImportSummary> list(ListQuery query, @Nullable ImportStatus status) {
        return imports.list(query, status);
    }
}
