package org.infopool.domain.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.infopool.domain.access.Role;
import org.infopool.domain.journal.Acts;
import org.infopool.domain.journal.DomainEvent;
import org.infopool.domain.journal.Occurrence;
import org.infopool.domain.journal.Subject;
import org.infopool.domain.journal.SubjectKind;
import org.infopool.domain.shared.RuleViolated;
import org.infopool.domain.shared.Words;
import org.junit.jupiter.api.Test;

/** A notice is delivered, and read once; it serves only who agreed to be served so. */
class NoticeTest {
    private static final Subject APPLICATION = new Subject(SubjectKind.APPLICATION, "APP-2025-000001");
    private static final Addressee ENTERPRISE = Addressee.enterprise("91110000MA00000000");

    private record Happened(Occurrence occurrence) implements DomainEvent {}

    private static final Happened CAUSE =
            new Happened(new Occurrence(APPLICATION, 2, Acts.by("clerk", Role.CASEWORKER)));

    private static Notice inPortal(boolean agreed) {
        return Notice.inPortal(
                new NoticeNumber("N-2025-000001"), CAUSE, APPLICATION, ENTERPRISE, "test", new NoticeText(), agreed);
    }

    private static Notice byEmail() {
        return Notice.byEmail(
                new NoticeNumber("N-2025-000002"), CAUSE, APPLICATION, ENTERPRISE, "test", new NoticeText(), "a@b.cn");
    }

    @Test
    void servesWhoAgreedOnTheDayItArrives() {
        var delivered = inPortal(true).deliver(Acts.byClock(Acts.TODAY), "portal");
        assertEquals(Acts.TODAY, delivered.servedOn());
        assertEquals(APPLICATION, delivered.concerns());
        assertEquals(SubjectKind.NOTICE, delivered.subject().kind());
    }

    @Test
    void servesNobodyElseNotEvenByBeingRead() {
        var notice = inPortal(false);
        assertNull(notice.deliver(Acts.byClock(Acts.TODAY), "portal").servedOn());
        var read = notice.read(Acts.by("officer", Role.APPLICANT));
        assertEquals(Acts.person("officer"), read.reader());
        assertNull(notice.servedOn());
        assertEquals(NoticeState.READ, notice.state());
    }

    @Test
    void neverServesByEmail() {
        assertNull(byEmail()
                .deliver(Acts.byClock(Acts.TODAY), "<N-2025-000002@infopool> mail")
                .servedOn());
    }

    @Test
    void isReadOnlyAfterItArrived() {
        var notice = inPortal(true);
        var broken = assertThrows(RuleViolated.class, () -> notice.read(Acts.by("officer", Role.APPLICANT)));
        assertEquals("notice.notPossible", broken.ruleKey());
    }

    @Test
    void waitsForAMailServer() {
        var notice = byEmail();
        notice.await(Acts.byClock(Acts.TODAY));
        assertEquals(NoticeState.WAITING, notice.state());
        assertNull(notice.nextAt());
        notice.tryAgain(notice.writtenAt());
        assertNotNull(notice.nextAt());
        notice.deliver(Acts.byClock(Acts.TODAY), "sent");
        assertEquals(NoticeState.DELIVERED, notice.state());
    }

    @Test
    void isGivenUpAfterManyTries() {
        var notice = byEmail();
        int tries = 1;
        while (notice.failed("connection refused", notice.nextAt())) {
            tries++;
        }
        assertEquals(12, tries);
        assertEquals(
                "connection refused", notice.giveUp(Acts.byClock(Acts.TODAY)).why());
        assertEquals(NoticeState.FAILED, notice.state());
        assertNull(notice.nextAt());
    }

    @Test
    void followsItsTable() {
        for (var state : NoticeState.values()) {
            assertFalse(state.successors().contains(state));
            assertFalse(state.successors().contains(NoticeState.WRITTEN));
        }
        assertTrue(NoticeState.READ.successors().isEmpty());
    }

    @Test
    void wantsWordsInBothLanguages() {
        assertThrows(IllegalArgumentException.class, () -> NoticeText.of(Words.domain(), "no.such.notice"));
    }

    @Test
    void knowsItsAddresseeAgain() {
        var converter = new Addressee.AsText();
        for (var addressee :
                new Addressee[] {ENTERPRISE, Addressee.person(Acts.person("clerk")), Addressee.role(Role.ADMINISTRATOR)
                }) {
            assertEquals(addressee, converter.convertToEntityAttribute(converter.convertToDatabaseColumn(addressee)));
        }
    }
}
