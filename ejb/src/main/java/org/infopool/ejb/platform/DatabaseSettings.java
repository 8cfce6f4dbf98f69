package org.infopool.ejb.platform;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.eclipse.microprofile.config.spi.ConfigSource;
import org.jspecify.annotations.Nullable;

/**
 * Turns what an operator sets, {@code INFOPOOL_DB_URL}, {@code INFOPOOL_DB_USER}, {@code INFOPOOL_DB_PASSWORD} and
 * {@code INFOPOOL_DATA}, into what a data source needs. Without an address it is an H2 file in the data folder.
 */
public class DatabaseSettings implements ConfigSource {
    static final String DRIVER = "infopool.datasource.class";
    static final String URL = "infopool.datasource.url";
    static final String USER = "infopool.datasource.user";
    static final String PASSWORD = "infopool.datasource.password";

    /**
     * {@code WRITE_DELAY=0}: a commit that was answered is on the disk. The rest makes H2 speak as PostgreSQL does, so that
     * there is one set of statements for both.
     */
    static final String H2_OPTIONS = ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;LOCK_TIMEOUT=10000"
            + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH";

    private final Map<String, String> settings;

    /** The settings of this process. */
    public DatabaseSettings() {
        this(System.getenv());
    }

    DatabaseSettings(Map<String, String> environment) {
        settings = settings(environment);
    }

    private static Map<String, String> settings(Map<String, String> environment) {
        var url = environment.get("INFOPOOL_DB_URL");
        if (url == null || url.isBlank()) {
            return Map.of(
                    DRIVER,
                    "org.h2.jdbcx.JdbcDataSource",
                    URL,
                    "jdbc:h2:file:" + DataFolder.in(environment).resolve("database/infopool") + H2_OPTIONS,
                    USER,
                    "infopool",
                    PASSWORD,
                    "infopool");
        }
        if (!url.startsWith("jdbc:postgresql:")) {
            throw new IllegalArgumentException("INFOPOOL_DB_URL must begin with jdbc:postgresql: but is " + url);
        }
        return Map.of(
                DRIVER,
                "org.postgresql.ds.PGSimpleDataSource",
                URL,
                withBatchedInserts(url),
                USER,
                Objects.requireNonNullElse(environment.get("INFOPOOL_DB_USER"), "infopool"),
                PASSWORD,
                Objects.requireNonNullElse(environment.get("INFOPOOL_DB_PASSWORD"), "infopool"));
    }

    /** The driver sends a batch of inserts as one statement only when it is asked to. */
    private static String withBatchedInserts(String url) {
        if (url.contains("reWriteBatchedInserts=")) {
            return url;
        }
        return url + (url.contains("?") ? "&" : "?") + "reWriteBatchedInserts=true";
    }

    @Override
    public Set<String> getPropertyNames() {
        return settings.keySet();
    }

    @Override
    public @Nullable String getValue(String propertyName) {
        return settings.get(propertyName);
    }

    @Override
    public String getName() {
        return "Infopool database";
    }
}
