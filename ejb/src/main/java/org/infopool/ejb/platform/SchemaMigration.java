package org.infopool.ejb.platform;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/**
 * Brings the schema to the version of this program before anything else runs. Whatever works at start-up and needs the
 * database says {@code @DependsOn("SchemaMigration")}.
 */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
@DataSourceDefinition(
        name = "java:app/jdbc/infopool",
        className = "${MPCONFIG=infopool.datasource.class}",
        url = "${MPCONFIG=infopool.datasource.url}",
        user = "${MPCONFIG=infopool.datasource.user}",
        password = "${MPCONFIG=infopool.datasource.password}",
        minPoolSize = 4,
        maxPoolSize = 48,
        properties = {
            // A connection that the database dropped is replaced when it is next asked for, not handed to a use case.
            "fish.payara.is-connection-validation-required=true",
            "fish.payara.connection-validation-method=custom-validation",
            "fish.payara.validation-classname=org.glassfish.api.jdbc.validation.JDBC40ConnectionValidation",
            "fish.payara.validate-atmost-once-period-in-seconds=10"
        })
public class SchemaMigration {
    @Resource(lookup = "java:app/jdbc/infopool")
    private DataSource dataSource;

    @PostConstruct
    void migrate() {
        migrate(dataSource);
    }

    static void migrate(DataSource dataSource) {
        var database = Database.behind(dataSource);
        // The class loader is named because an EAR has several, and only that of this module sees the scripts.
        Flyway.configure(SchemaMigration.class.getClassLoader())
                .dataSource(dataSource)
                .locations("classpath:db/migration/common", database.migrations())
                .placeholders(database.placeholders())
                .javaMigrations(new SearchTextFolding())
                .load()
                .migrate();
    }
}
