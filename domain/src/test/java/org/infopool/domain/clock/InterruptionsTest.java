package org.infopool.domain.clock;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Interruptions are stored as text and read as they were. */
class InterruptionsTest {
    @Test
    void areReadAsTheyWereStored() {
        var interruptions = new Interruptions(List.of(
                new Interruption(LocalDate.of(2025, 5, 6), LocalDate.of(2025, 5, 9), "HEARING"),
                new Interruption(LocalDate.of(2025, 6, 1), null, "a/ground")));
        var converter = new Interruptions.AsText();
        var text = converter.convertToDatabaseColumn(interruptions);
        assertEquals("2025-05-06/2025-05-09/HEARING\n2025-06-01//a/ground", text);
        assertEquals(interruptions, converter.convertToEntityAttribute(text));
    }

    @Test
    void areNothingWhenThereAreNone() {
        var converter = new Interruptions.AsText();
        assertNull(converter.convertToDatabaseColumn(Interruptions.NONE));
        assertEquals(Interruptions.NONE, converter.convertToEntityAttribute(null));
    }
}
