package org.infopool.domain.application;

import static org.infopool.domain.application.ApplicationStatus.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.infopool.domain.journal.Acts;
import org.infopool.domain.rulebook.LicenseNeed;
import org.infopool.domain.rulebook.RuleBook;
import org.infopool.domain.shared.RuleViolated;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every act that moves an application, tried in every state: it leads where the law says, or is refused. */
class ApplicationStatusTest {
    /** An act, the states in which the law allows it, and where it leads. */
    enum Step {
        /** ALL 29: the applicant hands in; ALL 32(1)(4): or supplements. */
        SUBMIT(SUBMITTED, DRAFT, DEFICIENT) {
            @Override
            void on(LicenseApplication application) {
                application.submit(List.of(), Applications.applicant());
            }
        },
        /** ALL 29: it comes on paper. */
        SUBMIT_ON_PAPER(SUBMITTED, DRAFT, DEFICIENT) {
            @Override
            void on(LicenseApplication application) {
                application.submitOnPaper(
                        new PaperDeclaration("YH-2025-0017", Acts.TODAY, Acts.TODAY), Applications.firstAssessor());
            }
        },
        /** ALL 32(1)(4): told once and completely what is missing. */
        FIND_DEFICIENT(DEFICIENT, SUBMITTED) {
            @Override
            void on(LicenseApplication application) {
                application.findDeficient(
                        List.of(new ApplicationEvent.Shortcoming("business", "pipl.6.necessity", "Say more.")),
                        Applications.firstAssessor());
            }
        },
        /** ALL 32(1)(5): complete, so accepted. */
        ACCEPT(ACCEPTED, SUBMITTED) {
            @Override
            void on(LicenseApplication application) {
                application.accept(Applications.firstAssessor());
            }
        },
        /** ALL 32(1)(4): silence accepts. */
        DEEM_ACCEPTED(ACCEPTED, SUBMITTED) {
            @Override
            void on(LicenseApplication application) {
                application.deemAccepted(Acts.byClock(Acts.TODAY.plusDays(9)));
            }
        },
        /** ALL 32(1)(1): no license is needed. */
        FIND_NOT_REQUIRED(NOT_REQUIRED, SUBMITTED) {
            @Override
            void on(LicenseApplication application) {
                application.findNotRequired(LicenseNeed.ANONYMIZED, Applications.answering());
            }
        },
        /** ALL 32(1)(2): another authority is competent. */
        FIND_NOT_COMPETENT(NOT_COMPETENT, SUBMITTED) {
            @Override
            void on(LicenseApplication application) {
                application.findNotCompetent("省通信管理局", Applications.answering());
            }
        },
        /** ALL 78: untrue. */
        REFUSE_TO_ACCEPT(NOT_ACCEPTED, SUBMITTED) {
            @Override
            void on(LicenseApplication application) {
                application.refuseToAccept(Applications.untrue(), RuleBook.builtIn(), Applications.answering());
            }
        },
        /** Pool rules 8: not supplemented in time. */
        LAPSE(LAPSED, DEFICIENT) {
            @Override
            void on(LicenseApplication application) {
                application.lapse(Acts.byClock(Acts.TODAY.plusDays(40)));
            }
        },
        /** ALL 34: the first assessor begins. */
        TAKE_SEAT(VETTING, ACCEPTED) {
            @Override
            void on(LicenseApplication application) {
                application.takeSeat(Acts.person("bo"), Applications.firstAssessor());
            }
        },
        /** Pool rules 13: assessed. */
        RECOMMEND(RECOMMENDED, VETTING) {
            @Override
            void on(LicenseApplication application) {
                application.recommend(Recommendation.REFUSE, "2025.1", Applications.secondAssessor());
            }
        },
        /** ALL 38(1), with reasons of one's own against the recommendation. */
        GRANT(GRANTED, RECOMMENDED, REPRESENTATIONS) {
            @Override
            void on(LicenseApplication application) {
                application.grant(
                        Applications.grounds(),
                        List.of(),
                        "The list was corrected.",
                        "2025.1",
                        Applications.director());
            }
        },
        /** Pool rules 9: told before it is refused. */
        INTEND_REFUSAL(REPRESENTATIONS, RECOMMENDED) {
            @Override
            void on(LicenseApplication application) {
                application.intendRefusal(
                        Applications.grounds(),
                        "It stands on the list of violators.",
                        "2025.1",
                        Applications.director());
            }
        },
        /** ALL 38(2): refused, with an answer to what the applicant said. */
        REFUSE(REFUSED, REPRESENTATIONS) {
            @Override
            void on(LicenseApplication application) {
                application.refuse("The list still names it.", RuleBook.builtIn(), Applications.director());
            }
        },
        /** ALL 50(2): a renewal that was not decided before the term ended. */
        DEEM_GRANTED(DEEMED_GRANTED, SUBMITTED, ACCEPTED, VETTING, RECOMMENDED, REPRESENTATIONS) {
            @Override
            void on(LicenseApplication application) {
                application.deemGranted(Applications.afterTheTerm());
            }
        },
        /** ALL 70: the license that it is about ended first. */
        OVERTAKE(OVERTAKEN, DRAFT, SUBMITTED, DEFICIENT, ACCEPTED, VETTING, RECOMMENDED, REPRESENTATIONS) {
            @Override
            void on(LicenseApplication application) {
                application.overtake(Acts.byClock(Acts.TODAY));
            }
        },
        /** The applicant may withdraw until it is decided. */
        ABANDON(ABANDONED, DRAFT, SUBMITTED, DEFICIENT, ACCEPTED, VETTING, RECOMMENDED, REPRESENTATIONS) {
            @Override
            void on(LicenseApplication application) {
                application.abandon(Applications.applicant());
            }
        };

        private final ApplicationStatus leadsTo;

        @SuppressWarnings("ImmutableEnumChecker") // Nobody changes it.
        private final Set<ApplicationStatus> from;

        Step(ApplicationStatus leadsTo, ApplicationStatus... from) {
            this.leadsTo = leadsTo;
            this.from = EnumSet.copyOf(List.of(from));
        }

        abstract void on(LicenseApplication application);
    }

    static Stream<Arguments> everyStepInEveryState() {
        return Arrays.stream(Step.values())
                .flatMap(step -> Arrays.stream(ApplicationStatus.values()).map(status -> Arguments.of(step, status)));
    }

    @ParameterizedTest(name = "{0} in {1}")
    @MethodSource("everyStepInEveryState")
    void aStepIsDoneWhereTheLawAllowsItAndRefusedElsewhere(Step step, ApplicationStatus status) {
        var application = Applications.at(status, Applications.RENEWAL);
        assertEquals(status, application.status());
        var events = application.events();
        if (step.from.contains(status)) {
            step.on(application);
            assertEquals(step.leadsTo, application.status());
        } else {
            assertThrows(RuleViolated.class, () -> step.on(application));
            assertEquals(status, application.status());
            assertEquals(events, application.events(), "a refused step leaves no event");
        }
    }

    /** What the table allows and no act does would be a state that nobody reaches. */
    @ParameterizedTest
    @EnumSource
    void everythingThatTheTableAllowsIsSomebodysAct(ApplicationStatus status) {
        var reached = EnumSet.noneOf(ApplicationStatus.class);
        for (var step : Step.values()) {
            if (step.from.contains(status)) {
                reached.add(step.leadsTo);
            }
        }
        assertEquals(status.successors(), reached);
    }

    @Test
    void whatIsAnsweredAtIntakeIsOver_ALL32() {
        for (var status :
                List.of(NOT_REQUIRED, NOT_COMPETENT, NOT_ACCEPTED, LAPSED, ABANDONED, OVERTAKEN, GRANTED, REFUSED)) {
            assertTrue(status.isFinal(), status::name);
        }
    }
}
