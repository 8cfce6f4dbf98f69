package org.infopool.ejb.proceeding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import org.infopool.domain.document.DocumentNumber;
import org.infopool.domain.journal.Subject;
import org.infopool.domain.journal.SubjectKind;
import org.infopool.domain.proceeding.Proceedings;
import org.infopool.ejb.document.DocumentView;
import org.infopool.ejb.document.Documents;
import org.junit.jupiter.api.Test;

/** An act takes along the files that were handed in for it, each once. */
@SuppressWarnings("UnnecessaryAssignment") // There is no server to inject anything.
class CasePapersTest {
    private static DocumentView kept(String number, ProceedingPaper as) {
        return new DocumentView(
                new DocumentNumber(number),
                SubjectKind.PROCEEDING,
                "PRO-2025-000001",
                as.name(),
                "paper.pdf",
                "application/pdf",
                1,
                "00",
                Instant.EPOCH,
                null,
                null);
    }

    @Test
    void whatWaitsForTheActIsTakenAlongAndNothingElse() {
        var papers = new CasePapers();
        papers.documents = new Documents() {
            @Override
            public List<DocumentView> of(Subject about) {
                return List.of(
                        kept("DOC-2025-000011", ProceedingPaper.PARTY_STATEMENT),
                        kept("DOC-2025-000012", ProceedingPaper.CASE_EVIDENCE),
                        kept("DOC-2025-000013", ProceedingPaper.PARTY_STATEMENT));
            }
        };
        var proceeding = Proceedings.answering();
        var first = papers.takeAlong(proceeding, ProceedingPaper.PARTY_STATEMENT, List.of(), Proceedings.party());
        assertEquals(List.of(new DocumentNumber("DOC-2025-000011"), new DocumentNumber("DOC-2025-000013")), first);

        proceeding.state("We did not know.", first, Proceedings.party());
        assertEquals(
                List.of(),
                papers.takeAlong(proceeding, ProceedingPaper.PARTY_STATEMENT, List.of(), Proceedings.party()));
    }
}
