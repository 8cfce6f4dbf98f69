package org.infopool.ejb.platform;

import java.sql.SQLException;
import java.util.Locale;
import java.util.Map;
import javax.sql.DataSource;

/** The databases the product runs on, and the few words of a migration that differ between them. */
enum Database {
    H2("character large object", "binary large object"),
    POSTGRESQL("text", "bytea");

    private final String longText;
    private final String longBytes;

    Database(String longText, String longBytes) {
        this.longText = longText;
        this.longBytes = longBytes;
    }

    /** Which of them is behind this data source. */
    static Database behind(DataSource dataSource) {
        try (var connection = dataSource.getConnection()) {
            return valueOf(connection.getMetaData().getDatabaseProductName().toUpperCase(Locale.ROOT));
        } catch (SQLException e) {
            throw new IllegalStateException("The database does not answer", e);
        }
    }

    /** What {@code ${clob}} and {@code ${blob}} stand for in a migration. */
    Map<String, String> placeholders() {
        return Map.of("clob", longText, "blob", longBytes);
    }

    /** Where its own migrations lie, beside the common ones. */
    String migrations() {
        return "classpath:db/migration/" + name().toLowerCase(Locale.ROOT);
    }
}
