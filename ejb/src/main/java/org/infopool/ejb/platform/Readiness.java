package org.infopool.ejb.platform;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Whether this node can do its work. */
@Stateless
@PermitAll
public class Readiness {
    private static final int SECONDS_TO_ANSWER = 2;

    @Resource(lookup = "java:app/jdbc/infopool")
    private DataSource dataSource;

    /**
     * Whether the database answers. That its schema is right needs no question: without the migrations the application does
     * not start.
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public boolean databaseAnswers() {
        try (var connection = dataSource.getConnection()) {
            return connection.isValid(SECONDS_TO_ANSWER);
        } catch (SQLException e) {
            return false;
        }
    }
}
