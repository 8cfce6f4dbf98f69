package org.infopool.ejb.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.SQLException;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcConnectionPool;
import org.infopool.domain.shared.SearchText;
import org.junit.jupiter.api.Test;

/** What was written before there was a search is found by what people type. */
class SearchTextFoldingTest {
    private static final String URL = "jdbc:h2:mem:folding;DB_CLOSE_DELAY=-1" + DatabaseSettings.H2_OPTIONS;
    private static final String NAME = "云海（中国）Ｄａｔａ 有限公司";
    private static final String CODE = "91350100M000100Y43";

    @Test
    void anOldNameIsKeptAsAQueryIsPut() throws SQLException {
        var pool = JdbcConnectionPool.create(URL, "", "");
        try (var connection = pool.getConnection();
                var statement = connection.createStatement()) {
            Flyway.configure(SchemaMigration.class.getClassLoader())
                    .dataSource(pool)
                    .locations("classpath:db/migration/common", Database.H2.migrations())
                    .placeholders(Database.H2.placeholders())
                    .target("14")
                    .load()
                    .migrate();
            statement.execute("insert into enterprise (id, version, events, uscc, name, legal_representative, address,"
                    + " contact_email, contact_phone, office) values (1, 1, 1, '" + CODE + "', '" + NAME
                    + "', '林梅', '五四路', 'a@b.example', '1', 'CN')");

            SchemaMigration.migrate(pool);

            try (var found = statement.executeQuery("select search_text from enterprise where id = 1")) {
                found.next();
                assertEquals(SearchText.of(NAME, null, CODE), found.getString(1));
            }
        } finally {
            pool.dispose();
        }
    }
}
