package org.infopool.ejb.platform;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Map;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;
import org.h2.jdbcx.JdbcDataSource;

/** A database in memory with the product's schema, and transactions on it without a server. */
public final class TestDatabase {
    private static final ThreadLocal<EntityManager> CURRENT = new ThreadLocal<>();
    private static final TestDatabase SHARED = new TestDatabase();

    private final JdbcConnectionPool pool;
    private final EntityManagerFactory factory;
    private final EntityManager entities;

    /** The database, emptied. Tests of one process share it: to make one takes seconds. */
    public static TestDatabase empty() {
        SHARED.clear();
        return SHARED;
    }

    private TestDatabase() {
        var source = new JdbcDataSource();
        source.setURL("jdbc:h2:mem:beans;DB_CLOSE_DELAY=-1" + DatabaseSettings.H2_OPTIONS);
        pool = JdbcConnectionPool.create(source);
        pool.setMaxConnections(40);
        SchemaMigration.migrate(pool);
        factory = Persistence.createEntityManagerFactory(
                "infopool",
                Map.of(
                        "jakarta.persistence.transactionType", "RESOURCE_LOCAL",
                        "jakarta.persistence.nonJtaDataSource", pool,
                        "jakarta.persistence.jtaDataSource", "",
                        "jakarta.persistence.validation.mode", "NONE",
                        "eclipselink.logging.level", "OFF"));
        entities = (EntityManager) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {EntityManager.class}, (proxy, method, arguments) -> {
                    try {
                        var current = CURRENT.get();
                        if (current != null) {
                            return method.invoke(current, arguments);
                        }
                        return method.invoke(factory.createEntityManager(), arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    /** What the server would inject: within a transaction that transaction's own, outside one for each call. */
    public EntityManager entities() {
        return entities;
    }

    public DataSource dataSource() {
        return pool;
    }

    /** Does something in a transaction of its own. */
    public <T> T inTransaction(Supplier<T> work) {
        var outer = CURRENT.get();
        try (var inner = factory.createEntityManager()) {
            CURRENT.set(inner);
            inner.getTransaction().begin();
            try {
                var result = work.get();
                inner.getTransaction().commit();
                return result;
            } finally {
                if (inner.getTransaction().isActive()) {
                    inner.getTransaction().rollback();
                }
            }
        } finally {
            CURRENT.set(outer);
        }
    }

    /** Does something in a transaction of its own. */
    public void inTransaction(Runnable work) {
        inTransaction(() -> {
            work.run();
            return true;
        });
    }

    /** One number that a query gives. */
    public long number(String query) {
        try (var connection = pool.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(query, e);
        }
    }

    /** Changes rows behind the back of the program. */
    public int change(String statement) {
        try (var connection = pool.getConnection();
                var changing = connection.createStatement()) {
            return changing.executeUpdate(statement);
        } catch (SQLException e) {
            throw new IllegalStateException(statement, e);
        }
    }

    private void clear() {
        try (var connection = pool.getConnection();
                var statement = connection.createStatement()) {
            var tables = new ArrayList<String>();
            try (var rows = statement.executeQuery("""
                    select table_name from information_schema.tables
                    where table_schema = 'public' and table_name not in ('flyway_schema_history', 'lease')""")) {
                while (rows.next()) {
                    tables.add(rows.getString(1));
                }
            }
            statement.execute("set referential_integrity false");
            for (var table : tables) {
                statement.execute("truncate table " + table);
            }
            statement.execute("set referential_integrity true");
            statement.execute("update lease set holder = null, held_until = null");
        } catch (SQLException e) {
            throw new IllegalStateException("the database cannot be emptied", e);
        }
    }
}
