package org.infopool.domain.enforcement;

import static org.infopool.domain.enforcement.Enforcements.BOOK;
import static org.infopool.domain.enforcement.Enforcements.applicant;
import static org.infopool.domain.enforcement.Enforcements.caseworker;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.infopool.domain.document.DocumentNumber;
import org.infopool.domain.journal.Acts;
import org.infopool.domain.journal.DomainEvent;
import org.infopool.domain.journal.Subject;
import org.infopool.domain.journal.SubjectKind;
import org.infopool.domain.shared.RuleViolated;

/** Whatever people try, in whatever order, violations and measures only go where their tables of states let them. */
class EnforcementPropertiesTest {
    private static final Subject BY = new Subject(SubjectKind.MEASURE, "MEA-2025-000001");
    private static final DocumentNumber DOCUMENT = new DocumentNumber("DOC-2025-000001");

    private static final List<Function<Violation, DomainEvent>> ON_VIOLATIONS = List.of(
            violation -> violation.assess(Enforcements.general(), BOOK, caseworker()),
            violation -> violation.assess(Enforcements.criminal(), BOOK, caseworker()),
            violation -> violation.addEvidence(DOCUMENT, caseworker()),
            violation -> violation.endAct(Acts.TODAY, BOOK, caseworker()),
            violation -> violation.putToParty(caseworker()),
            violation -> violation.answer("No.", List.of(DOCUMENT), applicant()),
            violation -> violation.answer(" ", List.of(), applicant()),
            violation -> violation.establish(BY, caseworker()),
            violation -> violation.doNotPursue(NotPursuedGround.NOT_SHOWN, caseworker("Nothing found.")),
            violation -> violation.doNotPursue(NotPursuedGround.NO_PENALTY, caseworker()));

    private static final List<Function<Measure, DomainEvent>> ON_MEASURES = List.of(
            measure -> measure.takeEffect(Acts.TODAY, "handed over", caseworker()),
            measure -> measure.report("Done.", List.of(DOCUMENT), applicant()),
            measure -> measure.report("", List.of(), applicant()),
            measure -> measure.acceptReport(caseworker("Shown.")),
            measure -> measure.acceptReport(caseworker()),
            measure -> measure.rejectReport(caseworker("Not shown.")),
            measure -> measure.rejectReport(caseworker()),
            measure -> measure.extend(caseworker("Hard to do.")),
            measure -> measure.hold(DOCUMENT, caseworker("Held.")),
            measure -> measure.comply(caseworker()),
            measure -> measure.fail(Acts.TODAY, "DL-1", Acts.byClock(Acts.TODAY)),
            measure -> measure.write(DOCUMENT, caseworker()),
            measure -> measure.fallAway(Acts.byClock(Acts.TODAY)),
            measure -> measure.withdraw(caseworker("A mistake.")));

    @Provide
    Arbitrary<List<Integer>> attempts() {
        return Arbitraries.integers().between(0, 999).list().ofMinSize(1).ofMaxSize(40);
    }

    @Property(tries = 200)
    void aViolationGoesOnlyWhereTheTableLetsIt(@ForAll("attempts") List<Integer> attempts) {
        var violation = Enforcements.suspected();
        for (int attempt : attempts) {
            var before = violation.status();
            var events = violation.events();
            try {
                var event = ON_VIOLATIONS.get(attempt % ON_VIOLATIONS.size()).apply(violation);
                assertEquals(events + 1, event.occurrence().seq());
                assertTrue(
                        violation.status() == before || before.successors().contains(violation.status()),
                        () -> before + " to " + violation.status());
            } catch (RuleViolated refused) {
                assertEquals(before, violation.status());
                assertEquals(events, violation.events());
            }
            assertTrue(
                    violation.status() != ViolationStatus.ESTABLISHED
                            || violation.assessment().band() != null,
                    "established without having been weighed");
        }
    }

    @Property(tries = 200)
    void aMeasureGoesOnlyWhereTheTableLetsItAndFailsOnlyAfterService(@ForAll("attempts") List<Integer> attempts) {
        var measure = Enforcements.ordered();
        for (int attempt : attempts) {
            var before = measure.status();
            var events = measure.events();
            try {
                var event = ON_MEASURES.get(attempt % ON_MEASURES.size()).apply(measure);
                assertEquals(events + 1, event.occurrence().seq());
                assertTrue(
                        measure.status() == before || before.successors().contains(measure.status()),
                        () -> before + " to " + measure.status());
            } catch (RuleViolated refused) {
                assertEquals(before, measure.status());
                assertEquals(events, measure.events());
            }
            assertTrue(
                    measure.status() != MeasureStatus.FAILED || measure.servedOn() != null,
                    "a refusal of what was not served");
        }
    }
}
