package org.infopool.domain.imports;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.infopool.domain.access.OfficeNumber;
import org.infopool.domain.journal.Act;
import org.infopool.domain.journal.Recorded;
import org.infopool.domain.journal.Subject;
import org.infopool.domain.journal.SubjectKind;
import org.infopool.domain.shared.PersonNumber;
import org.infopool.domain.shared.RuleViolated;
import org.infopool.domain.shared.SearchText;
import org.jspecify.annotations.Nullable;

/**
 * A file of paper applications on its way in. It is checked first, and somebody reads what came of each row; then its
 * good rows are taken in, each by itself, in the name of the one who started that.
 */
@Entity
@Table(name = "application_import")
public class ApplicationImport extends Recorded {
    private static final int LONGEST_SEARCH_TEXT = 160;

    @Column(name = "import_number", nullable = false, updatable = false)
    private ImportNumber number;

    @Column(name = "office", nullable = false, updatable = false)
    private OfficeNumber office;

    @Column(name = "file_name", nullable = false, updatable = false)
    private String fileName;

    @Column(name = "search_text", nullable = false, updatable = false)
    private String searchText;

    @Column(name = "sha256", nullable = false, updatable = false)
    private String sha256;

    /** The file of this office, while it is under way: the same file is not under way twice. */
    @Column(name = "open_marker")
    private @Nullable String openMarker;

    @Column(name = "row_count", nullable = false, updatable = false)
    private int rows;

    @Enumerated(EnumType.STRING)
    @Column(name = "status", nullable = false)
    private ImportStatus status = ImportStatus.CHECKED;

    @Column(name = "checked_at", nullable = false, updatable = false)
    private Instant checkedAt;

    @Column(name = "checked_by", nullable = false, updatable = false)
    private PersonNumber checkedBy;

    /** The account in whose name the rows are taken in. */
    @Column(name = "started_by")
    private @Nullable String startedBy;

    @Column(name = "started_at")
    private @Nullable Instant startedAt;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    /** For the persistence provider. */
    protected ApplicationImport() {}

    /** A file that was read: call {@link #check} next. */
    public ApplicationImport(
            ImportNumber number,
            OfficeNumber office,
            String fileName,
            String sha256,
            int rows,
            PersonNumber checkedBy,
            Instant checkedAt) {
        this.number = number;
        this.office = office;
        this.fileName = fileName;
        this.sha256 = sha256;
        this.rows = rows;
        this.checkedBy = checkedBy;
        this.checkedAt = checkedAt;
        openMarker = marker(office, sha256);
        searchText = SearchText.fitting(LONGEST_SEARCH_TEXT, SearchText.of(number.value(), fileName));
    }

    /** What {@code open_marker} holds for a file of an office. */
    public static String marker(OfficeNumber office, String sha256) {
        return office.value() + ":" + sha256;
    }

    /** Every row was tried. */
    public ImportEvent.Checked check(ImportCounts counts, Act act) {
        return new ImportEvent.Checked(occurred(act), number, office, fileName, sha256, counts);
    }

    /**
     * Has the good rows taken in.
     *
     * @param account the account in whose name
     * @throws RuleViolated {@code import.step}, {@code import.nothingToTakeIn}
     */
    public ImportEvent.Started start(ImportCounts counts, String account, Act act) {
        step(ImportStatus.RUNNING);
        RuleViolated.unless(counts.ready() > 0, "import.nothingToTakeIn", number);
        startedBy = account;
        startedAt = act.at();
        return new ImportEvent.Started(occurred(act), number);
    }

    /**
     * Every row has its result.
     *
     * @throws RuleViolated {@code import.step}, {@code import.rowsLeft}
     */
    public ImportEvent.Finished finish(ImportCounts counts, Act act) {
        RuleViolated.unless(counts.ready() == 0, "import.rowsLeft", number, counts.ready());
        end(ImportStatus.DONE, act);
        return new ImportEvent.Finished(occurred(act), number, counts);
    }

    /**
     * Nobody wants it.
     *
     * @throws RuleViolated {@code import.step}
     */
    public ImportEvent.Discarded discard(Act act) {
        end(ImportStatus.DISCARDED, act);
        return new ImportEvent.Discarded(occurred(act), number);
    }

    /**
     * Ends it before its last row; what was taken in stays.
     *
     * @throws RuleViolated {@code import.step}
     */
    public ImportEvent.Stopped stop(ImportCounts counts, Act act) {
        end(ImportStatus.STOPPED, act);
        return new ImportEvent.Stopped(occurred(act), number, counts);
    }

    private void end(ImportStatus how, Act act) {
        step(how);
        openMarker = null;
        endedAt = act.at();
    }

    private void step(ImportStatus next) {
        RuleViolated.unless(status.successors().contains(next), "import.step", number, status, next);
        status = next;
    }

    @Override
    public Subject subject() {
        return new Subject(SubjectKind.IMPORT, number.value());
    }

    public ImportNumber number() {
        return number;
    }

    /** The office whose people read the file. */
    public OfficeNumber office() {
        return office;
    }

    public String fileName() {
        return fileName;
    }

    /** The hash of the file, lower-case hex. */
    public String sha256() {
        return sha256;
    }

    /** How many rows the file has, its head not counted. */
    public int rows() {
        return rows;
    }

    public ImportStatus status() {
        return status;
    }

    public Instant checkedAt() {
        return checkedAt;
    }

    public PersonNumber checkedBy() {
        return checkedBy;
    }

    /** The account in whose name the rows are taken in. */
    public @Nullable String startedBy() {
        return startedBy;
    }

    public @Nullable Instant startedAt() {
        return startedAt;
    }

    public @Nullable Instant endedAt() {
        return endedAt;
    }
}
