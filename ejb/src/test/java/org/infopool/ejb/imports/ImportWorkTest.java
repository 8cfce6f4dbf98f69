package org.infopool.ejb.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import org.infopool.domain.shared.RuleViolated;
import org.junit.jupiter.api.Test;

/** A row is refused for what is its own fault; for what is not, it is tried again. */
class ImportWorkTest {
    private static RuntimeException ofDatabase(String state) {
        return new PersistenceException(new SQLException("refused", state));
    }

    private static String rule(RuntimeException failure) {
        var broken = ImportWork.broken(failure);
        return broken == null ? "" : broken.ruleKey();
    }

    @Test
    void aBrokenRuleIsTheRows() {
        var failure = new IllegalStateException(new RuleViolated("paper.numberTaken"));
        assertEquals("paper.numberTaken", rule(failure));
    }

    @Test
    void whatTheDatabaseDoesNotTakeIsTheRows() {
        assertEquals("import.collided", rule(ofDatabase("23505")));
        assertEquals("import.collided", rule(ofDatabase("22001")));
        assertEquals("import.collided", rule(new OptimisticLockException()));
    }

    @Test
    void aDatabaseThatIsAwayIsNot() {
        assertNull(ImportWork.broken(ofDatabase("08006")));
        assertNull(ImportWork.broken(ofDatabase("40001")));
        assertNull(ImportWork.broken(new IllegalStateException("something else")));
    }
}
