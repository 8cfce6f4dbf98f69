package org.infopool.ejb.proceeding;

import static org.infopool.domain.proceeding.Proceedings.BOOK;
import static org.infopool.domain.proceeding.Proceedings.HEARING;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.infopool.domain.access.OfficeNumber;
import org.infopool.domain.access.Rank;
import org.infopool.domain.document.DocumentNumber;
import org.infopool.domain.journal.Acts;
import org.infopool.domain.proceeding.Investigation;
import org.infopool.domain.proceeding.Proceeding;
import org.infopool.domain.proceeding.ProceedingNumber;
import org.infopool.domain.proceeding.ProceedingStatus;
import org.infopool.domain.proceeding.Proceedings;
import org.infopool.domain.proceeding.ReportedOutcome;
import org.infopool.domain.rulebook.MeasureKind;
import org.infopool.ejb.access.CurrentActor;
import org.infopool.ejb.access.Scope;
import org.infopool.ejb.platform.ListQuery;
import org.infopool.ejb.platform.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A proceeding goes on from where it was kept: each step finds in the database what the steps before left there. */
@SuppressWarnings("UnnecessaryAssignment") // There is no server to inject anything.
class ProceedingRepositoryTest {
    private static final OfficeNumber OFFICE = new OfficeNumber("CN-YH-01");

    private final TestDatabase database = TestDatabase.empty();
    private final ProceedingRepository proceedings = new ProceedingRepository();
    private final ProceedingNumber number = Proceedings.proposed().number();

    @BeforeEach
    void propose() {
        proceedings.entities = database.entities();
        proceedings.current = new CurrentActor() {
            @Override
            public Scope scope() {
                return new Scope(null, OFFICE);
            }
        };
        // The violation and the license that it is about are kept by others.
        database.change("set referential_integrity false");
        database.change("""
                insert into office (id, version, events, number, path, office_level, name_zh, name_en)
                values (1, 0, 0, 'CN-YH-01', 'CN-YH-01-', 'PROVINCIAL', '办公室', 'Office')""");
        database.inTransaction(() -> proceedings.add(Proceedings.proposed()));
    }

    @AfterEach
    void checkReferencesAgain() {
        TestDatabase.empty().change("set referential_integrity true");
    }

    private Proceeding kept() {
        return database.inTransaction(() -> proceedings.find(number).orElseThrow());
    }

    private void step(Consumer<Proceeding> step) {
        database.inTransaction(() -> step.accept(proceedings.find(number).orElseThrow()));
    }

    private void tellAndHear() {
        step(it -> it.file(Proceedings.team("ina", "ivo"), Rank.HEAD, BOOK, Proceedings.head("Filed.")));
        step(it -> it.report(
                new Investigation(ReportedOutcome.PENALTY, "It was done.", true, List.of(new DocumentNumber("DOC-1"))),
                Proceedings.investigator()));
        tell();
        step(it -> it.state("It was an error.", List.of(), Proceedings.party()));
        step(it -> it.requestHearing(BOOK, Proceedings.party()));
        step(it -> it.planHearing(Proceedings.plan("chen"), BOOK, Proceedings.caseworker()));
        step(it -> it.hold(Proceedings.record(), BOOK, Proceedings.chair(HEARING)));
    }

    private void tell() {
        step(it -> it.notify(Proceedings.revocation(), Proceedings.SERIOUS, BOOK, Proceedings.caseworker()));
        step(it -> it.serveNotice(Acts.TODAY, "signed for", Proceedings.caseworker()));
    }

    private void decide() {
        step(it -> it.review(true, "In order.", Proceedings.reviewer()));
        step(it -> it.discuss(
                Proceedings.discussion(List.of("hua", "du"), List.of("wen"), List.of("ma")),
                BOOK,
                Proceedings.head("Discussed.")));
        step(it -> it.decide(
                Proceedings.answering(Proceedings.penalty(Proceedings.revocation()), "It went on after the order."),
                Proceedings.facts(Proceedings.SERIOUS, Rank.PRINCIPAL_HEAD),
                BOOK,
                Proceedings.head("It went on.")));
    }

    @Test
    void whatWasProposedIsKeptAndNothingElseIsThereYet() {
        var kept = kept();
        assertEquals("LICENSE_OR_FILING", kept.filing().place());
        assertEquals(Acts.TODAY, kept.filing().proposedOn());
        assertNull(kept.investigation().text());
        assertEquals(0, kept.toBeHeard().round());
        assertNull(kept.toBeHeard().hearing());
        assertEquals(List.of(), kept.deliberation().reviews());
        assertNull(kept.decision().outcome());
        assertNull(kept.execution().servedOn());
    }

    @Test
    void everyStepToTheServedDecisionFindsTheStepsBeforeIt() {
        tellAndHear();
        decide();
        step(it -> it.write(new DocumentNumber("DOC-2"), Proceedings.head("Decided.")));
        step(it -> it.serveDecision(HEARING, Proceedings.head("Served.")));

        var kept = kept();
        assertEquals(ProceedingStatus.SERVED, kept.status());
        assertEquals(HEARING, kept.filing().filedOn());
        assertEquals("It was done.", kept.investigation().text());
        assertEquals(1, kept.toBeHeard().round());
        assertEquals("signed for", kept.toBeHeard().proof());
        assertEquals("It was an error.", kept.toBeHeard().statement());
        var hearing = kept.toBeHeard().hearing();
        assertNotNull(hearing);
        assertEquals(Proceedings.record().minutes(), hearing.minutes());
        assertEquals("In order.", kept.deliberation().reviews().getFirst().opinion());
        assertEquals(
                Proceedings.discussion(List.of("hua", "du"), List.of("wen"), List.of("ma")),
                kept.deliberation().discussions().getFirst().discussion());
        assertEquals(Proceedings.revocation(), kept.decided());
        assertEquals("It went on after the order.", kept.decision().answer());
        assertEquals(new DocumentNumber("DOC-2"), kept.execution().letter());
        assertEquals(HEARING, kept.execution().servedOn());
    }

    @Test
    void aNewNoticeKeepsTheStatementAndAsksForANewReview() {
        tellAndHear();
        step(it -> it.review(true, "In order.", Proceedings.reviewer()));
        tell();

        var kept = kept();
        assertEquals(2, kept.toBeHeard().round());
        assertEquals("It was an error.", kept.toBeHeard().statement());
        assertNull(kept.toBeHeard().hearing());
        assertEquals(1, kept.deliberation().reviews().size());
        assertFalse(kept.deliberation().isReviewed());
    }

    @Test
    void theListShowsWhatWasDecided() {
        tellAndHear();
        decide();

        var row = proceedings.list(ListQuery.first(10), null, null).rows().getFirst();
        assertEquals(number, row.number());
        assertEquals(Acts.TODAY, row.proposedOn());
        assertEquals(ReportedOutcome.PENALTY, row.outcome());
        assertEquals(HEARING, row.decidedOn());
        assertNull(row.servedOn());
        assertEquals(Set.of(MeasureKind.REVOCATION), kept().measures());
    }
}
