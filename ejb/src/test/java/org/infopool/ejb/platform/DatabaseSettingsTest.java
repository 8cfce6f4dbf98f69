package org.infopool.ejb.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;

class DatabaseSettingsTest {
    @Test
    void anH2FileInTheDataFolderUnlessTold() {
        var settings = new DatabaseSettings(Map.of("INFOPOOL_DATA", "/srv/infopool"));
        assertEquals("org.h2.jdbcx.JdbcDataSource", settings.getValue(DatabaseSettings.DRIVER));
        assertTrue(settings.getValue(DatabaseSettings.URL)
                .startsWith("jdbc:h2:file:/srv/infopool/database/infopool;WRITE_DELAY=0;"));
    }

    @Test
    void postgresWhenThereIsAnAddress() {
        var settings = new DatabaseSettings(Map.of(
                "INFOPOOL_DB_URL", "jdbc:postgresql://db/infopool",
                "INFOPOOL_DB_USER", "pool",
                "INFOPOOL_DB_PASSWORD", "secret"));
        assertEquals("org.postgresql.ds.PGSimpleDataSource", settings.getValue(DatabaseSettings.DRIVER));
        assertEquals(
                "jdbc:postgresql://db/infopool?reWriteBatchedInserts=true", settings.getValue(DatabaseSettings.URL));
        assertEquals("pool", settings.getValue(DatabaseSettings.USER));
        assertEquals("secret", settings.getValue(DatabaseSettings.PASSWORD));
    }

    @Test
    void keepsTheParametersOfTheAddress() {
        var settings = new DatabaseSettings(Map.of("INFOPOOL_DB_URL", "jdbc:postgresql://db/infopool?ssl=true"));
        assertEquals(
                "jdbc:postgresql://db/infopool?ssl=true&reWriteBatchedInserts=true",
                settings.getValue(DatabaseSettings.URL));
        var decided = "jdbc:postgresql://db/infopool?reWriteBatchedInserts=false";
        assertEquals(decided, new DatabaseSettings(Map.of("INFOPOOL_DB_URL", decided)).getValue(DatabaseSettings.URL));
    }

    @Test
    void refusesADatabaseItDoesNotKnow() {
        var broken = assertThrows(
                IllegalArgumentException.class,
                () -> new DatabaseSettings(Map.of("INFOPOOL_DB_URL", "jdbc:mysql://db/infopool")));
        assertTrue(broken.getMessage().contains("jdbc:postgresql:"));
    }
}
