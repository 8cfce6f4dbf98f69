package org.infopool.domain.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.infopool.domain.access.Role;
import org.infopool.domain.document.DocumentNumber;
import org.infopool.domain.journal.Acts;
import org.infopool.domain.journal.DomainEvent;
import org.infopool.domain.journal.Occurrence;
import org.infopool.domain.journal.Subject;
import org.infopool.domain.journal.SubjectKind;
import org.infopool.domain.shared.RuleViolated;
import org.infopool.domain.shared.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

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

    /** Whoever records a service is stopped by another service, not by a copy that reaches the portal meanwhile. */
    @Test
    void isServedAlthoughItsCopyArrivedMeanwhile() {
        var notice = toServe(false);
        var seen = notice.events();
        notice.deliver(Acts.byClock(Acts.TODAY), "portal");
        notice.unservedSince(seen);
        notice.serve(
                NoticeMode.POST,
                Acts.TODAY,
                new ServiceProof("EMS1", null, false, null, new DocumentNumber("DOC-2025-000001")),
                Acts.by("clerk", Role.CASEWORKER));
        var broken = assertThrows(RuleViolated.class, () -> notice.unservedSince(seen));
        assertEquals("changedMeanwhile", broken.ruleKey());
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

    private static Notice toServe(boolean agreed) {
        var notice = Notice.toServe(
                new NoticeNumber("N-2025-000003"),
                CAUSE,
                APPLICATION,
                ENTERPRISE,
                "test",
                new NoticeText(),
                agreed,
                null);
        notice.ask(Acts.by("clerk", Role.CASEWORKER));
        return notice;
    }

    private static RuleViolated broken(Executable attempt) {
        return assertThrows(RuleViolated.class, attempt);
    }

    @Test
    void aPaperIsServedByArrivingOnlyWhereItsAddresseeAgreed_APL61() {
        assertTrue(toServe(true).servesByDelivery());
        var paper = toServe(false);
        assertFalse(paper.servesByDelivery());
        paper.deliver(Acts.byClock(Acts.TODAY), "portal");
        assertTrue(paper.awaitsService());
        assertEquals(
                "notice.noService",
                broken(() -> paper.serve(
                                NoticeMode.PORTAL,
                                Acts.TODAY,
                                ServiceProof.electronic("portal"),
                                Acts.byClock(Acts.TODAY)))
                        .ruleKey());
    }

    @Test
    void aPaperIsServedOnce() {
        var paper = toServe(false);
        var served = paper.serve(
                NoticeMode.POST,
                Acts.TODAY,
                ServiceProof.post("EMS 1", null),
                Acts.by("clerk", Role.CASEWORKER, Acts.TODAY.plusDays(2)));
        assertEquals(Acts.TODAY, served.servedOn());
        assertEquals(Acts.TODAY, paper.servedOn());
        assertEquals(
                "notice.servedBefore",
                broken(() -> paper.serve(
                                NoticeMode.IN_PERSON,
                                Acts.TODAY,
                                ServiceProof.handedTo("Lin", null),
                                Acts.by("clerk", Role.CASEWORKER)))
                        .ruleKey());
    }

    @Test
    void aRefusedPaperIsLeftBeforeAWitness_CPL89() {
        var paper = toServe(false);
        assertEquals(
                "notice.witnessMissing",
                broken(() -> paper.serve(
                                NoticeMode.IN_PERSON,
                                Acts.TODAY,
                                ServiceProof.left(" ", null),
                                Acts.by("clerk", Role.CASEWORKER)))
                        .ruleKey());
        var served = paper.serve(
                NoticeMode.IN_PERSON, Acts.TODAY, ServiceProof.left("Zhou", null), Acts.by("clerk", Role.CASEWORKER));
        assertTrue(served.proof().refused());
    }

    @Test
    void nobodyIsServedBeforeThePaperWasWrittenOrInTheFuture() {
        var act = Acts.by("clerk", Role.CASEWORKER, Acts.TODAY.plusDays(3));
        var paper = toServe(false);
        var proof = ServiceProof.post("EMS 1", null);
        assertEquals(
                "notice.servedTooEarly",
                broken(() -> paper.serve(NoticeMode.POST, Acts.TODAY.minusDays(1), proof, act))
                        .ruleKey());
        assertEquals(
                "notice.servedInFuture",
                broken(() -> paper.serve(NoticeMode.POST, Acts.TODAY.plusDays(4), proof, act))
                        .ruleKey());
    }

    @Test
    void aPublicNoticeServesWhenItsDaysHavePassed_CPL95() {
        var paper = toServe(false);
        var document = new DocumentNumber("DOC-2025-000001");
        assertEquals(
                "notice.publicationMissing",
                broken(() -> paper.publish(Acts.TODAY, null, Acts.by("clerk", Role.CASEWORKER)))
                        .ruleKey());
        paper.publish(Acts.TODAY, document, Acts.by("clerk", Role.CASEWORKER));
        assertTrue(paper.awaitsService());
        var served = paper.publicationEnded(Acts.TODAY.plusDays(30), Acts.byClock(Acts.TODAY.plusDays(31)));
        assertEquals(NoticeMode.PUBLIC_NOTICE, served.mode());
        assertEquals(document, served.proof().document());
    }

    @Test
    void whatIsForInformationIsNotServed() {
        assertEquals(
                "notice.notToServe",
                broken(() -> inPortal(false)
                                .serve(
                                        NoticeMode.POST,
                                        Acts.TODAY,
                                        ServiceProof.post("EMS 1", null),
                                        Acts.by("clerk", Role.CASEWORKER)))
                        .ruleKey());
    }
}
