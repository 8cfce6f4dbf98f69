package org.infopool.domain.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import org.infopool.domain.journal.Acts;
import org.infopool.domain.license.LicenseStatus;
import org.infopool.domain.license.Licenses;
import org.junit.jupiter.api.Test;

class RegisterEntryTest {
    private final RegisterEntry entry = RegisterEntry.of(Licenses.granted());

    @Test
    void aGrantIsTrueFromTheFirstValidDayAndKnownFromTheRecording() {
        assertEquals(Acts.TODAY, entry.trueFrom());
        assertEquals(RegisterEntry.STILL_TRUE, entry.trueTo());
        assertEquals(Licenses.granted().act().at(), entry.knownFrom());
        assertEquals(LicenseStatus.ACTIVE, entry.status());
    }

    @Test
    void whatEndsIsNotOverwrittenButSaidAgainWithItsEnd() {
        var closed = entry.until(Acts.TODAY.plusDays(10), Licenses.granted());
        assertEquals(Acts.TODAY.plusDays(9), closed.trueTo());
        assertEquals(RegisterEntry.STILL_TRUE, entry.trueTo());
    }

    @Test
    void whatIsKnownBetterStopsBeingKnown() {
        var then = Instant.parse("2025-06-01T00:00:00Z");
        entry.superseded(then);
        assertEquals(then, entry.knownTo());
    }

    @Test
    void itIsFoundByNameNumberAndCodeInEitherWidthAndCase() {
        assertTrue(entry.searchText().contains("福州清茶"));
        assertTrue(entry.searchText().contains("fuzhoucleartea"));
        assertTrue(entry.searchText().contains("lic-2025-000001"));
        assertTrue(entry.searchText().contains("91350100m000100y43"));
    }
}
