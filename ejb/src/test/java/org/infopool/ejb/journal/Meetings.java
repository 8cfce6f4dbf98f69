package org.infopool.ejb.journal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.infopool.domain.access.Role;
import org.infopool.domain.document.DocumentNumber;
import org.infopool.domain.journal.Act;
import org.infopool.domain.journal.Actor;
import org.infopool.domain.journal.DomainEvent;
import org.infopool.domain.journal.EventType;
import org.infopool.domain.journal.Occurrence;
import org.infopool.domain.journal.Origin;
import org.infopool.domain.journal.Personal;
import org.infopool.domain.journal.Subject;
import org.infopool.domain.journal.SubjectKind;
import org.infopool.domain.shared.Period;
import org.infopool.domain.shared.PersonNumber;
import org.jspecify.annotations.Nullable;

/** A made-up feature whose events carry one of everything that events can carry. */
final class Meetings {
    static final Instant AT = Instant.parse("2025-05-13T02:00:00.000001Z");

    private Meetings() {}

    sealed interface MeetingEvent extends DomainEvent {}

    record Guest(@Personal String name, int seat) {}

    @EventType("meeting.held/2")
    record Held(
            Occurrence occurrence,
            DocumentNumber minutes,
            @Nullable String room,
            boolean open,
            long votes,
            LocalDate on,
            Instant begun,
            Period term,
            Role chair,
            List<Guest> guests,
            Set<Role> roles,
            Map<String, Integer> counts,
            @Personal @Nullable PersonNumber host,
            Subject about)
            implements MeetingEvent {}

    @EventType(value = "meeting.raided/1", sealed = true)
    record Raided(Occurrence occurrence) implements MeetingEvent {}

    static Act act(@Nullable String reason) {
        return Act.now(new Actor(new PersonNumber("P-000001"), "DIRECTOR"), AT, "all.34.review", reason, Origin.PAGE);
    }

    static Occurrence occurrence(String number, int seq) {
        return new Occurrence(new Subject(SubjectKind.INSPECTION, number), seq, act("because"));
    }

    static Held held(String number, int seq) {
        return new Held(
                occurrence(number, seq),
                new DocumentNumber("DOC-2025-000001"),
                null,
                true,
                9_007_199_254_740_991L,
                LocalDate.of(2025, 5, 13),
                AT,
                Period.of(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31)),
                Role.DIRECTOR,
                List.of(new Guest("王小明", 1), new Guest("A \"B\"", 2)),
                Set.of(Role.CASEWORKER, Role.INSPECTOR),
                Map.of("yes", 3, "no", 0),
                new PersonNumber("P-000007"),
                new Subject(SubjectKind.LICENSE, "LIC-2025-000001"));
    }
}
