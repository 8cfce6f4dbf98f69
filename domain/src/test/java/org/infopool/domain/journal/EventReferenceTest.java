package org.infopool.domain.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

/** A reference is read as it was written, whatever the number looks like. */
class EventReferenceTest {
    @Test
    void isReadAsItWasWritten() {
        var reference = new EventReference(new Subject(SubjectKind.LICENSE, "LIC/2026/000001"), 12);
        assertEquals("LICENSE/LIC/2026/000001/12", reference.toString());
        assertEquals(reference, EventReference.parse(reference.toString()));
    }

    @Test
    void isStoredAsText() {
        var converter = new EventReference.AsText();
        var reference = new EventReference(new Subject(SubjectKind.OFFICE, "GD"), 1);
        assertEquals(reference, converter.convertToEntityAttribute(converter.convertToDatabaseColumn(reference)));
        assertNull(converter.convertToDatabaseColumn(null));
        assertNull(converter.convertToEntityAttribute(null));
    }

    @Test
    void isNothingElse() {
        assertThrows(IllegalArgumentException.class, () -> EventReference.parse("LICENSE"));
        assertThrows(IllegalArgumentException.class, () -> EventReference.parse("LICENSE/1"));
        assertThrows(IllegalArgumentException.class, () -> EventReference.parse("NOTHING/1/1"));
    }
}
