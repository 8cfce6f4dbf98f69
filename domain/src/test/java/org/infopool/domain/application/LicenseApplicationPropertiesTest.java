package org.infopool.domain.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.infopool.domain.journal.Acts;
import org.infopool.domain.journal.DomainEvent;
import org.infopool.domain.journal.Subject;
import org.infopool.domain.journal.SubjectKind;
import org.infopool.domain.rulebook.LicenseNeed;
import org.infopool.domain.rulebook.RuleBook;
import org.infopool.domain.shared.RuleViolated;

/** Whatever people try, in whatever order, an application only goes where its table of states lets it. */
class LicenseApplicationPropertiesTest {
    /** Something that somebody may try at any time. */
    enum Attempt {
        FILL {
            @Override
            DomainEvent on(LicenseApplication application) {
                return application.fill(Applications.complete(1_000), Applications.applicant());
            }
        },
        SUBMIT {
            @Override
            DomainEvent on(LicenseApplication application) {
                return application.submit(List.of(), Applications.applicant());
            }
        },
        FIND_DEFICIENT {
            @Override
            DomainEvent on(LicenseApplication application) {
                return application.findDeficient(
                        List.of(new ApplicationEvent.Shortcoming("business", "pipl.6.necessity", "Say more.")),
                        Applications.firstAssessor());
            }
        },
        ACCEPT {
            @Override
            DomainEvent on(LicenseApplication application) {
                return application.accept(Applications.firstAssessor());
            }
        },
        DEEM_ACCEPTED {
            @Override
            DomainEvent on(LicenseApplication application) {
                return application.deemAccepted(Acts.byClock(Acts.TODAY.plusDays(9)));
            }
        },
        FIND_NOT_REQUIRED {
            @Override
            DomainEvent on(LicenseApplication application) {
                return application.findNotRequired(LicenseNeed.PRIVATE_AFFAIRS, Applications.answering());
            }
        },
        FIND_NOT_COMPETENT {
            @Override
            DomainEvent on(LicenseApplication application) {
                return application.findNotCompetent(
                        "The provincial office of telecommunications", Applications.answering());
            }
        },
        REFUSE_TO_ACCEPT {
            @Override
            DomainEvent on(LicenseApplication application) {
                return application.refuseToAccept(Applications.untrue(), RuleBook.builtIn(), Applications.answering());
            }
        },
        TAKE_FIRST_SEAT {
            @Override
            DomainEvent on(LicenseApplication application) {
                return application.takeSeat(Acts.person("bo"), Applications.firstAssessor());
            }
        },
        TAKE_SECOND_SEAT {
            @Override
            DomainEvent on(LicenseApplication application) {
                return application.takeSeat(Acts.person("chen"), Applications.secondAssessor());
            }
        },
        RECOMMEND {
            @Override
            DomainEvent on(LicenseApplication application) {
                return application.recommend(Recommendation.GRANT, "2025.1", Applications.secondAssessor());
            }
        },
        GRANT {
            @Override
            DomainEvent on(LicenseApplication application) {
                return application.grant(Applications.grounds(), List.of(), null, "2025.1", Applications.director());
            }
        },
        ABANDON {
            @Override
            DomainEvent on(LicenseApplication application) {
                return application.abandon(Applications.applicant());
            }
        },
        LAPSE {
            @Override
            DomainEvent on(LicenseApplication application) {
                return application.lapse(Acts.byClock(Acts.TODAY.plusDays(40)));
            }
        },
        DEEM_GRANTED {
            @Override
            DomainEvent on(LicenseApplication application) {
                return application.deemGranted(Acts.byClock(Acts.TODAY.plusDays(61)));
            }
        },
        OVERTAKE {
            @Override
            DomainEvent on(LicenseApplication application) {
                return application.overtake(Acts.byClock(Acts.TODAY.plusDays(61)));
            }
        };

        abstract DomainEvent on(LicenseApplication application);
    }

    @Provide
    Arbitrary<List<Attempt>> attempts() {
        return Arbitraries.of(Attempt.class).list().ofMinSize(1).ofMaxSize(50);
    }

    @Provide
    Arbitrary<Request> requests() {
        var license = new Subject(SubjectKind.LICENSE, "LIC-2025-000001");
        return Arbitraries.of(
                Request.NEW_LICENSE,
                Request.variation(license),
                Request.renewal(license, Acts.TODAY.plusDays(30), Acts.TODAY.plusDays(60)));
    }

    @Property(tries = 300)
    void goesOnlyWhereTheTableLetsItAndCountsEveryEvent(
            @ForAll("requests") Request request, @ForAll("attempts") List<Attempt> attempts) {
        var application = Applications.draft(request);
        for (var attempt : attempts) {
            var before = application.status();
            var events = application.events();
            try {
                var event = attempt.on(application);
                assertEquals(events + 1, event.occurrence().seq(), attempt::name);
                assertTrue(
                        application.status() == before || before.successors().contains(application.status()),
                        () -> before + " to " + application.status() + " by " + attempt);
            } catch (RuleViolated refused) {
                assertEquals(before, application.status(), () -> attempt + " was refused and changed the state");
                assertEquals(events, application.events(), () -> attempt + " was refused and counted");
            }
        }
    }

    @Property(tries = 300)
    void nobodyDecidesWhatTheyAssessed(@ForAll("attempts") List<Attempt> attempts) {
        var application = Applications.draft();
        for (var attempt : attempts) {
            try {
                attempt.on(application);
            } catch (RuleViolated refused) {
                continue;
            }
            var granted = application.status() == ApplicationStatus.GRANTED;
            assertTrue(
                    !granted
                            || (application.firstAssessor() != null
                                    && !application.firstAssessor().equals(application.secondAssessor())),
                    "granted without two different assessors");
        }
    }
}
