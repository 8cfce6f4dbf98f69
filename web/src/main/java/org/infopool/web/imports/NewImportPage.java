package org.infopool.web.imports;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.infopool.domain.application.DataCategory;
import org.infopool.domain.application.ExportChannel;
import org.infopool.domain.application.ProcessingBasis;
import org.infopool.domain.imports.RowColumn;
import org.infopool.domain.imports.RowColumns;
import org.infopool.domain.shared.RuleViolated;
import org.infopool.ejb.imports.ImportService;
import org.infopool.ejb.imports.SentFile;
import org.infopool.ejb.rulebook.RuleBooks;
import org.infopool.web.platform.Address;
import org.infopool.web.platform.Language;
import org.infopool.web.platform.PageWords;
import org.jspecify.annotations.Nullable;

/** Backs {@code imports/new.xhtml}: a file is chosen and checked. */
@Named
@RequestScoped
public class NewImportPage {
    /**
     * A column, or several that are about the same of each activity, as the page explains it.
     *
     * @param name as it stands in the head
     * @param about what it holds
     * @param choices what it takes, each with its word; empty where it takes any text
     */
    public record ColumnView(String name, String about, int longest, boolean required, List<ChoiceView> choices) {}

    /** A value that a cell may hold. */
    public record ChoiceView(String value, String word) {}

    @Inject
    private ImportService imports;

    @Inject
    private RuleBooks rules;

    @Inject
    private PageWords words;

    @Inject
    private Language language;

    private @Nullable Part file;

    /** The columns of a file. */
    public List<ColumnView> getColumns() {
        var byTopic = new LinkedHashMap<String, List<RowColumn>>();
        for (var column : imports.columns()) {
            var topic = column.group() == null ? column.topic() : column.name();
            byTopic.computeIfAbsent(topic, any -> new ArrayList<>()).add(column);
        }
        return byTopic.values().stream().map(this::view).toList();
    }

    private ColumnView view(List<RowColumn> same) {
        var first = same.getFirst();
        var name = same.size() == 1
                ? first.name()
                : first.name() + " … " + same.getLast().name();
        var group = first.group();
        var about = group == null
                ? words.of("import.column." + first.topic())
                : words.of(
                        "import.column." + first.topic(),
                        rules.current().parameter(group).title().in(language.locale()));
        return new ColumnView(name, about, first.longest(), first.required(), choices(first.topic()));
    }

    private List<ChoiceView> choices(String topic) {
        Enum<?>[] values = switch (topic) {
            case "basis" -> ProcessingBasis.values();
            case "categories" -> DataCategory.values();
            case "export_channel" -> ExportChannel.values();
            default -> new Enum<?>[0];
        };
        return Arrays.stream(values)
                .map(value -> new ChoiceView(value.name(), words.of(value)))
                .collect(Collectors.toList());
    }

    /** How many activities a row has room for. */
    public int getActivities() {
        return RowColumns.ACTIVITIES;
    }

    /** The address of the template. */
    public String getTemplateHref() {
        return ImportFiles.TEMPLATE;
    }

    /** Checks the file, and shows what came of it. */
    public String check() {
        var chosen = file;
        if (chosen == null || chosen.getSize() == 0) {
            throw new RuleViolated("import.empty");
        }
        try (var in = chosen.getInputStream()) {
            var details =
                    imports.check(SentFile.receive(Objects.requireNonNullElse(chosen.getSubmittedFileName(), ""), in));
            return Address.of(ImportPage.PATH)
                    .with("number", details.number().value())
                    .asOutcome();
        } catch (IOException e) {
            throw new UncheckedIOException("the file could not be read", e);
        }
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part file) {
        this.file = file;
    }
}
