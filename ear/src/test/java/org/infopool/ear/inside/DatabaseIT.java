package org.infopool.ear.inside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.infopool.ear.testing.InServer;
import org.infopool.ejb.platform.Readiness;
import org.junit.jupiter.api.Test;

class DatabaseIT extends InServer {
    @Inject
    private Readiness readiness;

    @Resource(lookup = "java:app/jdbc/infopool")
    private DataSource dataSource;

    @Test
    void answersOnceTheApplicationIsThere() {
        assertTrue(readiness.databaseAnswers());
    }

    @Test
    void hasEveryMigration() throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement();
                var failed = statement.executeQuery("select count(*) from flyway_schema_history where not success")) {
            assertTrue(failed.next());
            assertEquals(0, failed.getInt(1));
        }
    }
}
