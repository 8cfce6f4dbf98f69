package org.infopool.ejb.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import jakarta.persistence.Persistence;
import jakarta.persistence.SchemaValidationException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The entities and the migrations describe the same tables. */
class MappingTest {
    private static final JdbcDataSource DATABASE = new JdbcDataSource();

    @BeforeAll
    static void migrate() {
        DATABASE.setURL("jdbc:h2:mem:mapping;DB_CLOSE_DELAY=-1" + DatabaseSettings.H2_OPTIONS);
        SchemaMigration.migrate(DATABASE);
    }

    @Test
    void everyEntityFindsItsTable() {
        // No server here, so no JTA; and nobody to validate beans: both are overridden, the rest is the unit that
        // ships.
        var overrides = Map.of(
                "jakarta.persistence.transactionType", "RESOURCE_LOCAL",
                "jakarta.persistence.nonJtaDataSource", DATABASE,
                "jakarta.persistence.jtaDataSource", "",
                "jakarta.persistence.validation.mode", "NONE");
        try (var factory = Persistence.createEntityManagerFactory("infopool", overrides)) {
            // Without entities there would be nothing to differ.
            assertFalse(factory.getMetamodel().getEntities().isEmpty());
            var differences = new ArrayList<String>();
            try {
                factory.getSchemaManager().validate();
            } catch (SchemaValidationException e) {
                Arrays.stream(e.getFailures()).map(Exception::getMessage).forEach(differences::add);
            }
            assertEquals(List.of(), differences);
        }
    }
}
