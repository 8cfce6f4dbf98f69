package org.infopool.ejb.inspection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.infopool.domain.document.DocumentNumber;
import org.infopool.domain.inspection.Inspection;
import org.infopool.domain.inspection.InspectionStatus;
import org.infopool.domain.inspection.Inspections;
import org.infopool.domain.inspection.ItemResult;
import org.infopool.domain.inspection.Reply;
import org.infopool.ejb.platform.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An inspection goes on from where it was kept: each step finds in the database what the steps before left there. */
@SuppressWarnings("UnnecessaryAssignment") // There is no server to inject anything.
class InspectionRepositoryTest {
    private final TestDatabase database = TestDatabase.empty();
    private final InspectionRepository inspections = new InspectionRepository();
    private final Inspection ordered = Inspections.ordered();

    @BeforeEach
    void order() {
        inspections.entities = database.entities();
        // The license and the ground that it rests on are kept by others.
        database.change("set referential_integrity false");
        database.inTransaction(() -> inspections.add(ordered));
    }

    @AfterEach
    void checkReferencesAgain() {
        TestDatabase.empty().change("set referential_integrity true");
    }

    private Inspection kept() {
        return database.inTransaction(() -> inspections.find(ordered.number()).orElseThrow());
    }

    private void step(Consumer<Inspection> step) {
        database.inTransaction(
                () -> step.accept(inspections.find(ordered.number()).orElseThrow()));
    }

    private void record() {
        step(it -> it.checkIn(Inspections.entry(), Inspections.first()));
        step(it -> it.answer(Inspections.POLICY, ItemResult.MINOR, "Old.", 0, Set.of(), Inspections.first()));
        step(it -> it.answer(Inspections.POLICY, ItemResult.CONFORM, "", 1, Set.of(), Inspections.first()));
        step(it -> it.answer(Inspections.TRAINING, ItemResult.MAJOR, "Nobody.", 0, Set.of(), Inspections.second()));
        step(it -> it.addEvidence(Inspections.TRAINING, new DocumentNumber("DOC-1"), Inspections.second()));
        step(it -> it.sign(List.of(Inspections.point()), Inspections.first()));
        step(it -> it.sign(List.of(Inspections.point()), Inspections.second()));
    }

    @Test
    void nothingIsAnsweredBeforeTheTeamIsThere() {
        var kept = kept();
        assertEquals(
                List.of(Inspections.POLICY, Inspections.TRAINING), kept.sheet().items());
        assertTrue(kept.sheet().answers().isEmpty());
        assertEquals(2, kept.team().size());
        assertFalse(kept.isSigned());
        assertNull(kept.reply().given());
    }

    @Test
    void theRecordIsKeptWithItsSignaturesAndWhatTheEnterpriseSaid() {
        record();
        step(it -> it.reply(Reply.OBJECTED, "There was a training.", false, Inspections.applicant()));

        var kept = kept();
        assertEquals(InspectionStatus.RECORDED, kept.status());
        assertEquals(2, kept.sheet().answer(Inspections.POLICY).orElseThrow().revision());
        assertEquals(List.of(new DocumentNumber("DOC-1")), kept.sheet().evidenceAt(Inspections.TRAINING));
        assertTrue(kept.members().stream().allMatch(member -> member.signedAt() != null));
        assertEquals(Reply.OBJECTED, kept.reply().given());
        assertEquals("There was a training.", kept.reply().words());
    }
}
