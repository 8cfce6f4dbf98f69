package org.infopool.domain.inspection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.infopool.domain.document.DocumentNumber;
import org.infopool.domain.journal.Acts;
import org.infopool.domain.journal.DomainEvent;
import org.infopool.domain.shared.RuleViolated;

/** Whatever people try, in whatever order, an inspection only goes where its table of states lets it. */
class InspectionPropertiesTest {
    /** Something that somebody may try at any time. */
    enum Attempt {
        CHOOSE_ITEMS {
            @Override
            DomainEvent on(Inspection inspection) {
                return inspection.chooseItems(List.of(Inspections.TRAINING), Inspections.director());
            }
        },
        REPLACE {
            @Override
            DomainEvent on(Inspection inspection) {
                return inspection.replace(Acts.person("jin"), Acts.person("kai"), Inspections.director());
            }
        },
        REPLACE_BACK {
            @Override
            DomainEvent on(Inspection inspection) {
                return inspection.replace(Acts.person("kai"), Acts.person("jin"), Inspections.director());
            }
        },
        CHECK_IN {
            @Override
            DomainEvent on(Inspection inspection) {
                return inspection.checkIn(Inspections.entry(), Inspections.first());
            }
        },
        ANSWER_POLICY {
            @Override
            DomainEvent on(Inspection inspection) {
                return answer(inspection, Inspections.POLICY, ItemResult.CONFORM);
            }
        },
        ANSWER_TRAINING {
            @Override
            DomainEvent on(Inspection inspection) {
                return answer(inspection, Inspections.TRAINING, ItemResult.MAJOR);
            }
        },
        ADD_EVIDENCE {
            @Override
            DomainEvent on(Inspection inspection) {
                return inspection.addEvidence(
                        Inspections.TRAINING, new DocumentNumber("DOC-2025-000001"), Inspections.first());
            }
        },
        SIGN_FIRST {
            @Override
            DomainEvent on(Inspection inspection) {
                return inspection.sign(List.of(Inspections.point()), Inspections.first());
            }
        },
        SIGN_SECOND {
            @Override
            DomainEvent on(Inspection inspection) {
                return inspection.sign(List.of(Inspections.point()), Inspections.second());
            }
        },
        REOPEN {
            @Override
            DomainEvent on(Inspection inspection) {
                return inspection.reopen(Inspections.first());
            }
        },
        REPLY {
            @Override
            DomainEvent on(Inspection inspection) {
                return inspection.reply(Reply.OBJECTED, "Not so.", false, Inspections.applicant());
            }
        },
        CONCLUDE {
            @Override
            DomainEvent on(Inspection inspection) {
                return inspection.conclude("One finding stands.", List.of(Inspections.point()), Inspections.first());
            }
        },
        PUBLISH {
            @Override
            DomainEvent on(Inspection inspection) {
                return inspection.publish(Inspections.director());
            }
        },
        CANCEL {
            @Override
            DomainEvent on(Inspection inspection) {
                return inspection.cancel(Inspections.director());
            }
        };

        abstract DomainEvent on(Inspection inspection);

        private static DomainEvent answer(Inspection inspection, String item, ItemResult result) {
            var revision =
                    inspection.sheet().answer(item).map(ItemAnswer::revision).orElse(0);
            return inspection.answer(item, result, "Seen.", revision, Set.of(), Inspections.first());
        }
    }

    /** Calling it off ends everything, so it is tried seldom: most runs are to get far. */
    @Provide
    Arbitrary<List<Attempt>> attempts() {
        var rarely = Arbitraries.of(Attempt.class);
        var mostly = rarely.filter(attempt -> attempt != Attempt.CANCEL);
        return Arbitraries.frequencyOf(Tuple.of(1, rarely), Tuple.of(20, mostly))
                .list()
                .ofMinSize(1)
                .ofMaxSize(60);
    }

    @Property(tries = 300)
    void goesOnlyWhereTheTableLetsItAndCountsEveryEvent(@ForAll("attempts") List<Attempt> attempts) {
        var inspection = Inspections.ordered();
        for (var attempt : attempts) {
            var before = inspection.status();
            var events = inspection.events();
            try {
                var event = attempt.on(inspection);
                assertEquals(events + 1, event.occurrence().seq(), attempt::name);
                assertTrue(
                        inspection.status() == before || before.successors().contains(inspection.status()),
                        () -> before + " to " + inspection.status() + " by " + attempt);
            } catch (RuleViolated refused) {
                assertEquals(before, inspection.status(), () -> attempt + " was refused and changed the state");
                assertEquals(events, inspection.events(), () -> attempt + " was refused and counted");
            }
        }
    }

    @Property(tries = 300)
    void aRecordIsSignedByTwoPeopleWhateverHappened_APL42(@ForAll("attempts") List<Attempt> attempts) {
        var inspection = Inspections.ordered();
        for (var attempt : attempts) {
            try {
                attempt.on(inspection);
            } catch (RuleViolated refused) {
                continue;
            }
            assertEquals(2, inspection.team().stream().distinct().count(), attempt::name);
            var stands = inspection.status() == InspectionStatus.RECORDED
                    || inspection.status() == InspectionStatus.CONCLUDED;
            assertTrue(
                    !stands || inspection.members().stream().allMatch(member -> member.signedAt() != null),
                    attempt::name);
        }
    }
}
