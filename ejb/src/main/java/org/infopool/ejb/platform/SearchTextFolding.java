package org.infopool.ejb.platform;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.infopool.domain.shared.SearchText;
import org.jspecify.annotations.Nullable;

/**
 * Puts the search texts that {@code V14_2} could only approximate into the form in which a query is put: no database folds
 * full-width letters and brackets as {@link SearchText} does.
 */
final class SearchTextFolding implements JavaMigration {
    private static final int BATCH = 1_000;

    /** A table, and what is searched of each of its rows, in the order of {@link SearchText}. */
    private record Searched(String table, List<String> columns) {}

    private static final List<Searched> ALL = List.of(
            new Searched("enterprise", List.of("name", "latin_name", "uscc")),
            new Searched("obligation", List.of("enterprise_name", "obligation_number", "uscc")),
            new Searched("self_inspection", List.of("enterprise_name", "self_inspection_number", "uscc")),
            new Searched("violation", List.of("enterprise_name", "violation_number", "uscc")),
            new Searched("measure", List.of("enterprise_name", "measure_number", "uscc")),
            new Searched("proceeding", List.of("enterprise_name", "proceeding_number", "uscc")),
            new Searched("referral", List.of("enterprise_name", "referral_number", "violation_number", "uscc")));

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion("16");
    }

    @Override
    public String getDescription() {
        return "fold search texts";
    }

    @Override
    public @Nullable Integer getChecksum() {
        return null;
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }

    @Override
    public void migrate(Context context) throws SQLException {
        for (var searched : ALL) {
            fold(searched, context.getConnection());
        }
    }

    private static void fold(Searched searched, Connection connection) throws SQLException {
        var select = "select id, " + String.join(", ", searched.columns()) + " from " + searched.table();
        var update = "update " + searched.table() + " set search_text = ? where id = ?";
        try (var reading = connection.createStatement();
                var rows = reading.executeQuery(select);
                var writing = connection.prepareStatement(update)) {
            for (var count = 1; rows.next(); count++) {
                var parts = new ArrayList<@Nullable String>();
                for (var column : searched.columns()) {
                    parts.add(rows.getString(column));
                }
                writing.setString(1, SearchText.of(parts.toArray(String[]::new)));
                writing.setLong(2, rows.getLong("id"));
                writing.addBatch();
                if (count % BATCH == 0) {
                    writing.executeBatch();
                }
            }
            writing.executeBatch();
        }
    }
}
