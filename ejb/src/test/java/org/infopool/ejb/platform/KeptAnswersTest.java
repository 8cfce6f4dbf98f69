package org.infopool.ejb.platform;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.infopool.domain.shared.RuleViolated;
import org.junit.jupiter.api.Test;

/** An answer is there exactly where its effect is, and only for the request that it answers. */
class KeptAnswersTest {
    private static final byte[] REQUEST = "POST /api/x {}".getBytes(UTF_8);
    private final TestDatabase database = TestDatabase.empty();

    private Connection begun() throws SQLException {
        var connection = database.dataSource().getConnection();
        connection.setAutoCommit(false);
        return connection;
    }

    @Test
    void areSaidAgainToTheSameRequestOfTheSameOwner() throws SQLException {
        try (var connection = begun()) {
            KeptAnswers.take(connection, "one", "k", REQUEST);
            KeptAnswers.keep(connection, "one", "k", new KeptAnswer(201, "application/json", null, "{}"));
            connection.commit();
            var kept = KeptAnswers.find(connection, "one", "k", REQUEST).orElseThrow();
            assertEquals(201, kept.status());
            assertEquals("{}", kept.body());
            assertTrue(KeptAnswers.find(connection, "other", "k", REQUEST).isEmpty());
        }
    }

    @Test
    void areRefusedToAnotherRequest() throws SQLException {
        try (var connection = begun()) {
            KeptAnswers.take(connection, "one", "k", REQUEST);
            KeptAnswers.keep(connection, "one", "k", new KeptAnswer(204, null, null, null));
            var other = "POST /api/x {\"a\":1}".getBytes(UTF_8);
            var broken = assertThrows(RuleViolated.class, () -> KeptAnswers.find(connection, "one", "k", other));
            assertEquals("request.keyReused", broken.ruleKey());
        }
    }

    @Test
    void areGoneWithAnEffectThatWasUndone() throws SQLException {
        try (var connection = begun()) {
            KeptAnswers.take(connection, "one", "k", REQUEST);
            connection.rollback();
            assertTrue(KeptAnswers.find(connection, "one", "k", REQUEST).isEmpty());
            KeptAnswers.take(connection, "one", "k", REQUEST);
            connection.commit();
            assertThrows(SQLException.class, () -> KeptAnswers.take(connection, "one", "k", REQUEST));
        }
    }

    @Test
    void areForgottenWhenTheyAreOld() throws SQLException {
        try (var connection = begun()) {
            KeptAnswers.take(connection, "one", "k", REQUEST);
            connection.commit();
        }
        var answers = new KeptAnswers();
        answers.dataSource = database.dataSource();
        assertEquals(0, answers.forget(Duration.ofHours(1)));
        assertEquals(1, answers.forget(Duration.ofSeconds(-5)));
    }
}
