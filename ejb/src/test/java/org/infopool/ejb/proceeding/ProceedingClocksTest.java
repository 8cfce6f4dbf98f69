package org.infopool.ejb.proceeding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.infopool.domain.clock.DeadlineEvent;
import org.infopool.domain.clock.Side;
import org.infopool.domain.journal.Act;
import org.infopool.domain.journal.Acts;
import org.infopool.domain.journal.DomainEvent;
import org.infopool.domain.journal.EventReference;
import org.infopool.domain.journal.Occurrence;
import org.infopool.domain.journal.Subject;
import org.infopool.domain.journal.SubjectKind;
import org.infopool.domain.proceeding.Proceeding;
import org.infopool.domain.proceeding.ProceedingNumber;
import org.infopool.domain.proceeding.ProceedingStatus;
import org.infopool.domain.proceeding.Proceedings;
import org.infopool.ejb.clock.Deadlines;
import org.infopool.ejb.journal.EventJournal;
import org.infopool.ejb.rulebook.RuleBooks;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** When the party's time is used, and what follows when it is over. */
@SuppressWarnings("UnnecessaryAssignment") // There is no server to inject anything.
class ProceedingClocksTest {
    private static final LocalDate LAST = Proceedings.AFTER.minusDays(1);

    private final List<String> done = new ArrayList<>();
    private final ProceedingClocks clocks = new ProceedingClocks();
    private final Proceeding proceeding = Proceedings.answering();
    private boolean open = true;

    @BeforeEach
    void stand() {
        clocks.rules = new RuleBooks() {};
        clocks.proceedings = new ProceedingRepository() {
            @Override
            Optional<Proceeding> find(ProceedingNumber number) {
                return Optional.of(proceeding);
            }
        };
        clocks.journal = new EventJournal() {
            @Override
            public void record(DomainEvent event) {
                done.add("recorded " + event.getClass().getSimpleName());
            }
        };
        clocks.deadlines = new Deadlines() {
            @Override
            public boolean meet(DomainEvent cause, Subject about, String ruleId) {
                done.add("met " + ruleId);
                return open;
            }

            @Override
            public String startUntil(DomainEvent cause, Subject about, String ruleId, LocalDate dueOn) {
                done.add("started " + ruleId + " until " + dueOn);
                return "DL-1";
            }
        };
    }

    @Test
    void apl45AStatementMeetsItsDeadlineAndCanBeReplacedUntilThatWouldHaveEnded() {
        clocks.happened(proceeding.state("We did not know.", List.of(), Proceedings.party()));
        assertEquals(
                List.of("met " + Proceeding.STATEMENT, "started " + Proceeding.SUPPLEMENT + " until " + LAST), done);
    }

    @Test
    void anotherStatementInItsPlaceStartsNothing() {
        open = false;
        clocks.happened(proceeding.state("We did know.", List.of(), Proceedings.party()));
        assertEquals(List.of("met " + Proceeding.STATEMENT), done);
    }

    @Test
    void apl64WhoStatesButAsksForNoHearingIsHeardWhenTheTimeIsOver() {
        proceeding.state("We did not know.", List.of(), Proceedings.party());
        clocks.missed(missed(Proceeding.SUPPLEMENT));
        assertEquals(List.of(), done, "a hearing can still be asked for");
        clocks.missed(missed(Proceeding.REQUEST));
        assertEquals(List.of("recorded HearingWaived", "recorded AnswerEnded"), done);
        assertEquals(ProceedingStatus.HEARD, proceeding.status());
    }

    @Test
    void whereNoHearingIsWaitedForTheEndOfTheTimeForTheStatementIsEnough() {
        clocks.missed(missed(Proceeding.REQUEST));
        assertEquals(List.of("recorded HearingWaived", "recorded AnswerEnded"), done);
        clocks.missed(missed(Proceeding.SUPPLEMENT));
        assertEquals(2, done.size());
    }

    private DeadlineEvent.Missed missed(String rule) {
        return new DeadlineEvent.Missed(
                new Occurrence(new Subject(SubjectKind.DEADLINE, "DL-1"), 1, Acts.byClock(Proceedings.AFTER)),
                "DL-1",
                proceeding.subject(),
                rule,
                Side.PARTY,
                LAST,
                Proceedings.AFTER.atStartOfDay(Act.ZONE).toInstant(),
                new EventReference(proceeding.subject(), 1));
    }
}
