package org.infopool.ejb.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.erdtman.jcs.JsonCanonicalizer;
import org.infopool.domain.journal.DomainEvent;
import org.infopool.domain.journal.Leaf;
import org.infopool.domain.journal.Occurrence;
import org.junit.jupiter.api.Test;

/** Events are written in one way, hide what is personal, and are read as they were. */
class EventCodecTest {
    private final EventCodec codec = new EventCodec();
    private final EventCatalog catalog =
            new EventCatalog(List.of((EventFamily) () -> List.of(Meetings.MeetingEvent.class)));

    private DomainEvent again(String type, EventCodec.Encoded encoded) {
        return codec.event(catalog.current(type, codec.read(encoded.payload(), encoded.personal())));
    }

    @Test
    void readsWhatItWrote() {
        var held = Meetings.held("INS-2025-000001", 1);
        assertEquals(held, again("meeting.held/2", codec.encode(held)));
    }

    @Test
    void writesAsRfc8785Does() throws Exception {
        var payload = codec.encode(Meetings.held("INS-2025-000001", 1)).payload();
        assertEquals(
                new String(new JsonCanonicalizer(payload).getEncodedUTF8(), StandardCharsets.UTF_8),
                payload,
                "an independent implementation agrees");
    }

    @Test
    void writesValuesAsTheirText() {
        var members =
                codec.read(codec.encode(Meetings.held("INS-2025-000001", 1)).payload(), null);
        assertEquals("DOC-2025-000001", members.get("minutes"));
        assertEquals("2025-01-01/2025-12-31", members.get("term"));
        assertEquals(List.of("CASEWORKER", "INSPECTOR"), members.get("roles"));
        assertEquals(Map.of("yes", 3L, "no", 0L), members.get("counts"));
        assertFalse(members.containsKey("room"), "what is absent is left out");
    }

    @Test
    void commitsToWhatIsPersonalOnItsOwn() {
        var encoded = codec.encode(Meetings.held("INS-2025-000001", 1));
        for (var personal : List.of("王小明", "A \\\"B\\\"", "P-000007", "because")) {
            assertFalse(encoded.payload().contains(personal), personal);
            assertTrue(encoded.personal().contains(personal), personal);
        }
        assertNotEquals(
                encoded.payload(),
                codec.encode(Meetings.held("INS-2025-000001", 1)).payload(),
                "equal names under different salts look different");
    }

    @Test
    void opensACommitmentWithItsSalt() {
        var encoded = codec.encode(Meetings.held("INS-2025-000001", 1));
        var opening = (Map<?, ?>) codec.read(encoded.personal(), null).get("guests/0/name");
        var commitment = Leaf.commit(HexFormat.of().parseHex((String) opening.get("salt")), "\"王小明\"");
        assertTrue(encoded.payload().contains("{\"commitment\":\"" + commitment + "\"}"));
    }

    @Test
    void leavesOutWhatWasErased() {
        var encoded = codec.encode(Meetings.held("INS-2025-000001", 1));
        var erased = (Meetings.Held) again("meeting.held/2", new EventCodec.Encoded(encoded.payload(), null));
        assertNull(erased.host());
        assertNull(erased.guests().getFirst().name());
        assertEquals(2, erased.guests().get(1).seat(), "the rest is still there");
        assertNull(erased.act().reason());
    }

    @Test
    void refusesWhatNobodyCanReadBack() {
        record Strange(Occurrence occurrence, Object thing) implements DomainEvent {}
        var strange = new Strange(Meetings.occurrence("INS-2025-000001", 1), new Object());
        assertThrows(IllegalArgumentException.class, () -> codec.encode(strange));
    }

    @Test
    void readsOldFormsThroughTheirUpcasters() {
        var old = new EventFamily() {
            @Override
            public List<Class<? extends DomainEvent>> events() {
                return List.of(Meetings.MeetingEvent.class);
            }

            @Override
            public List<Upcaster> upcasters() {
                return List.of(
                        new Upcaster("meeting.gathered/1", "meeting.held/1", members -> members),
                        new Upcaster("meeting.held/1", "meeting.held/2", members -> {
                            members.put("votes", members.remove("voices"));
                            return members;
                        }));
            }
        };
        var reading = new EventCatalog(List.of(old));
        var encoded = codec.encode(Meetings.held("INS-2025-000001", 1));
        var members = codec.read(encoded.payload().replace("\"votes\":", "\"voices\":"), encoded.personal());
        assertEquals(Meetings.held("INS-2025-000001", 1), codec.event(reading.current("meeting.gathered/1", members)));
        assertThrows(IllegalStateException.class, () -> reading.current("meeting.cancelled/1", members));
    }
}
