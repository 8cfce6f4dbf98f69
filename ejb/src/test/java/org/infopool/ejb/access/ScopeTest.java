package org.infopool.ejb.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.infopool.domain.access.OfficeNumber;
import org.infopool.domain.shared.RuleViolated;
import org.junit.jupiter.api.Test;

class ScopeTest {
    private static final OfficeNumber YUNHAI = new OfficeNumber("CN-YH");
    private static final OfficeNumber LANCHENG = new OfficeNumber("CN-YH-01");
    private static final OfficeNumber QINGLAN = new OfficeNumber("CN-QL");

    @Test
    void anEnterpriseSeesItsOwnInWhateverOffice() {
        var scope = new Scope("E1", null);
        assertTrue(scope.covers("E1", YUNHAI));
        assertFalse(scope.covers("E2", YUNHAI));
        assertFalse(scope.covers(null, YUNHAI));
    }

    @Test
    void staffSeeTheirOfficeAndThoseBelow() {
        var scope = new Scope(null, YUNHAI);
        assertTrue(scope.covers("E1", YUNHAI));
        assertTrue(scope.covers("E1", LANCHENG));
        assertFalse(scope.covers("E1", QINGLAN));
        assertFalse(new Scope(null, LANCHENG).covers("E1", YUNHAI));
        assertEquals("CN-YH-%", scope.offices());
    }

    @Test
    void whoIsNotSignedInSeesNothing() {
        assertFalse(Scope.NOTHING.covers("E1", YUNHAI));
        assertFalse(Scope.NOTHING.covers(null, null));
    }

    @Test
    void whatIsOutOfScopeIsNotThere() {
        var broken =
                assertThrows(RuleViolated.class, () -> new Scope("E1", null).check("E2", YUNHAI, "APP-2025-000001"));
        assertEquals("access.notFound", broken.ruleKey());
    }
}
