package org.infopool.web.imports;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.infopool.domain.imports.ImportNumber;
import org.infopool.domain.imports.ImportStatus;
import org.infopool.domain.imports.RowFault;
import org.infopool.domain.imports.RowStatus;
import org.infopool.ejb.imports.ImportDetails;
import org.infopool.ejb.imports.ImportRowView;
import org.infopool.ejb.imports.ImportService;
import org.infopool.ejb.platform.ListQuery;
import org.infopool.web.platform.Address;
import org.infopool.web.platform.Fact;
import org.infopool.web.platform.Language;
import org.infopool.web.platform.ListRequest;
import org.infopool.web.platform.ListView;
import org.infopool.web.platform.PageWords;
import org.infopool.web.platform.PersonView;
import org.infopool.web.platform.ReaderForm;
import org.infopool.web.platform.StatusView;
import org.infopool.web.platform.TimelineEntry;
import org.infopool.web.platform.Timelines;
import org.jspecify.annotations.Nullable;

/** What {@code imports/view.xhtml} shows of the import that {@link ImportPage} has opened. */
@Named
@RequestScoped
public class ImportContent {
    private static final int ROWS = 50;

    @Inject
    private ImportPage page;

    @Inject
    private OpenImport open;

    @Inject
    private ImportService imports;

    @Inject
    private ListRequest asked;

    @Inject
    private Timelines timelines;

    @Inject
    private PageWords words;

    @Inject
    private Language language;

    private @Nullable ListView<ImportRowView> rows;

    private ImportDetails details() {
        return open.record(page.getNumber()).details();
    }

    /** Whether rows are being taken in now. */
    public boolean isRunning() {
        return details().status() == ImportStatus.RUNNING;
    }

    /** How many rows have their result. */
    public int getDone() {
        return details().counts().done();
    }

    /** How many rows there are. */
    public int getTotal() {
        return details().counts().rows();
    }

    /** How far it has come, in words. */
    public String getProgress() {
        return words.of("import.view.progress", getDone(), getTotal());
    }

    /** Where the browser asks how far it has come. */
    public String getProgressHref() {
        return ImportFiles.progress(page.getNumber());
    }

    /** The address of the result as a file. */
    public String getResultHref() {
        return ImportFiles.result(page.getNumber());
    }

    /** How many rows have come to what; each leads to those rows. */
    public List<Fact> getCounts() {
        var counts = details().counts();
        var facts = new ArrayList<Fact>();
        if (details().status() != ImportStatus.DONE) {
            facts.add(count(RowStatus.READY, counts.ready()));
        }
        facts.add(count(RowStatus.TAKEN_IN, counts.takenIn()));
        facts.add(count(RowStatus.KNOWN, counts.known()));
        facts.add(count(RowStatus.REFUSED, counts.refused()));
        return facts;
    }

    private Fact count(RowStatus status, int count) {
        return new Fact(
                words.of(status),
                ReaderForm.number(count, language.locale()),
                count == 0
                        ? null
                        : Address.of(ImportPage.PATH)
                                .with("number", page.getNumber())
                                .with("status", status.name())
                                .toString());
    }

    /** The file, and when what was done with it. */
    public List<Fact> getFacts() {
        var details = details();
        var facts = new ArrayList<Fact>();
        facts.add(new Fact(words.of("import.view.fact.file"), details.fileName()));
        facts.add(new Fact(words.of("import.view.fact.sha256"), details.sha256()));
        facts.add(new Fact(
                words.of("import.view.fact.rows"),
                ReaderForm.number(details.counts().rows(), language.locale())));
        facts.add(new Fact(
                words.of("import.view.fact.checkedAt"), ReaderForm.instant(details.checkedAt(), language.locale())));
        if (details.startedAt() != null) {
            facts.add(new Fact(
                    words.of("import.view.fact.startedAt"),
                    ReaderForm.instant(details.startedAt(), language.locale())));
        }
        if (details.endedAt() != null) {
            facts.add(new Fact(
                    words.of("import.view.fact.endedAt"), ReaderForm.instant(details.endedAt(), language.locale())));
        }
        return facts;
    }

    /** The rows and what became of them. */
    public ListView<ImportRowView> getRows() {
        var known = rows;
        if (known == null) {
            var page = imports.rows(
                    new ImportNumber(this.page.getNumber()),
                    new ListQuery("", "", false, asked.after(), ROWS),
                    asked.choice("status", RowStatus.class).orElse(null));
            known = asked.list("import.rows", page)
                    .filter("status", RowStatus.values())
                    .figures("row")
                    .column("status")
                    .column("enterprise")
                    .column("declaration")
                    .column("outcome");
            rows = known;
        }
        return known;
    }

    /** What became of a row. */
    public StatusView status(ImportRowView row) {
        return ImportTones.of(row.status());
    }

    /** The address of the application of a row; absent where it has none, or only a draft, which is its enterprise's. */
    public @Nullable String href(ImportRowView row) {
        return row.application() == null || row.declaration().isEmpty()
                ? null
                : Address.of("/application/view.xhtml")
                        .with("number", row.application().value())
                        .toString();
    }

    /** Why a row was refused, in words. */
    public String reason(RowFault fault) {
        return fault.reason(language.locale());
    }

    /** What happened to it, the newest first. */
    public List<TimelineEntry> getTimeline() {
        var file = open.record(page.getNumber()).file();
        return timelines.of(file.timeLine(), file.names());
    }

    /** Who had a part in it. */
    public List<PersonView> getPeople() {
        var name = open.record(page.getNumber()).file().names().get(details().checkedBy());
        return List.of(new PersonView(
                words.of("import.view.checkedBy"),
                Objects.toString(name == null ? null : name.in(language.locale()), ""),
                null));
    }
}
