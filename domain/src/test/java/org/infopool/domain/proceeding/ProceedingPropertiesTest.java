package org.infopool.domain.proceeding;

import static org.infopool.domain.proceeding.Proceedings.AFTER;
import static org.infopool.domain.proceeding.Proceedings.BOOK;
import static org.infopool.domain.proceeding.Proceedings.HEARING;
import static org.infopool.domain.proceeding.Proceedings.HEAVY;
import static org.infopool.domain.proceeding.Proceedings.SERIOUS;
import static org.infopool.domain.proceeding.Proceedings.caseworker;
import static org.infopool.domain.proceeding.Proceedings.chair;
import static org.infopool.domain.proceeding.Proceedings.discussion;
import static org.infopool.domain.proceeding.Proceedings.facts;
import static org.infopool.domain.proceeding.Proceedings.fined;
import static org.infopool.domain.proceeding.Proceedings.head;
import static org.infopool.domain.proceeding.Proceedings.investigator;
import static org.infopool.domain.proceeding.Proceedings.party;
import static org.infopool.domain.proceeding.Proceedings.penalty;
import static org.infopool.domain.proceeding.Proceedings.plan;
import static org.infopool.domain.proceeding.Proceedings.reviewer;
import static org.infopool.domain.proceeding.Proceedings.revocation;
import static org.infopool.domain.proceeding.Proceedings.team;
import static org.infopool.domain.proceeding.Proceedings.without;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.infopool.domain.access.Rank;
import org.infopool.domain.document.DocumentNumber;
import org.infopool.domain.journal.Acts;
import org.infopool.domain.journal.DomainEvent;
import org.infopool.domain.shared.RuleViolated;

/** Whatever people try, in whatever order, a proceeding only goes where its table of states lets it. */
class ProceedingPropertiesTest {
    private static final DocumentNumber DOCUMENT = new DocumentNumber("DOC-2025-000001");

    private static final List<Function<Proceeding, DomainEvent>> VERBS = List.of(
            proceeding -> proceeding.file(team("ina", "ivo"), Rank.HEAD, BOOK, head("Filed.")),
            proceeding -> proceeding.doNotFile(Rank.DEPARTMENT_HEAD, BOOK, head("No.")),
            proceeding -> proceeding.report(
                    new Investigation(ReportedOutcome.PENALTY, "Done.", true, List.of(DOCUMENT)), investigator()),
            proceeding -> proceeding.extend(Rank.DEPARTMENT_HEAD, BOOK, head("Much to do.")),
            proceeding -> proceeding.notify(revocation(), SERIOUS, BOOK, caseworker()),
            proceeding -> proceeding.notify(fined(50_000), HEAVY, BOOK, caseworker()),
            proceeding -> proceeding.serveNotice(Acts.TODAY, "signed for", caseworker()),
            proceeding -> proceeding.state("No.", List.of(DOCUMENT), party()),
            proceeding -> proceeding.requestHearing(BOOK, party()),
            proceeding -> proceeding.waiveHearing(WaiverKind.SILENCE, BOOK, Acts.byClock(AFTER)),
            proceeding -> proceeding.waiveHearing(WaiverKind.ABSENCE, BOOK, chair(HEARING)),
            proceeding -> proceeding.endAnswer(BOOK, Acts.byClock(AFTER)),
            proceeding -> proceeding.planHearing(plan("chen"), BOOK, caseworker()),
            proceeding -> proceeding.hold(Proceedings.record(), BOOK, chair(HEARING)),
            proceeding -> proceeding.review(true, "In order.", reviewer()),
            proceeding -> proceeding.review(false, "Not in order.", reviewer()),
            proceeding -> proceeding.discuss(
                    discussion(List.of("hua", "du"), List.of("wen"), List.of()), BOOK, head("Discussed.")),
            proceeding -> proceeding.decide(penalty(revocation()), facts(SERIOUS, Rank.HEAD), BOOK, head("So.")),
            proceeding -> proceeding.decide(penalty(fined(50_000)), facts(HEAVY, Rank.HEAD), BOOK, head("So.")),
            proceeding -> proceeding.decide(
                    without(ReportedOutcome.NOT_ESTABLISHED), facts(HEAVY, Rank.HEAD), BOOK, head("So.")),
            proceeding -> proceeding.write(DOCUMENT, head("")),
            proceeding -> proceeding.serveDecision(HEARING, head("Served.")),
            proceeding -> proceeding.pay(HEARING, List.of(), BOOK, head("Paid.")),
            proceeding -> proceeding.close(head("Done.")));

    @Provide
    Arbitrary<List<Integer>> attempts() {
        return Arbitraries.integers().between(0, 999).list().ofMinSize(40).ofMaxSize(250);
    }

    @Property(tries = 200)
    void aProceedingGoesOnlyWhereTheTableLetsIt(@ForAll("attempts") List<Integer> attempts) {
        var proceeding = Proceedings.proposed();
        var visited = new HashSet<ProceedingStatus>();
        for (int attempt : attempts) {
            var before = proceeding.status();
            var events = proceeding.events();
            var done = proceeding.matter().done();
            try {
                var event = VERBS.get(attempt % VERBS.size()).apply(proceeding);
                assertEquals(events + 1, event.occurrence().seq());
                assertTrue(
                        proceeding.status() == before || before.successors().contains(proceeding.status()),
                        () -> before + " to " + proceeding.status());
            } catch (RuleViolated refused) {
                assertEquals(before, proceeding.status());
                assertEquals(events, proceeding.events());
                assertEquals(done, proceeding.matter().done());
            }
            visited.add(proceeding.status());
            assertTrue(
                    proceeding.decided() == null || visited.contains(ProceedingStatus.HEARD),
                    "a penalty without the party's say");
            assertTrue(
                    proceeding.decided() == null
                            || !proceeding.isHearingTold()
                            || !proceeding.deliberation().discussions().isEmpty(),
                    "a major penalty that nobody discussed");
        }
    }
}
