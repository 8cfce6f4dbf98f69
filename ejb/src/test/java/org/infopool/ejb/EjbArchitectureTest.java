package org.infopool.ejb;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.ejb.Schedule;
import jakarta.persistence.Entity;
import java.time.Clock;

/** What keeps the use cases in order: features without cycles, hidden repositories, one clock, no timers of the container. */
@AnalyzeClasses(packages = "org.infopool.ejb", importOptions = ImportOption.DoNotIncludeTests.class)
class EjbArchitectureTest {
    private static final String[] GROUND_FLOOR = {
        "org.infopool.ejb.access..",
        "org.infopool.ejb.casefile..",
        "org.infopool.ejb.clock..",
        "org.infopool.ejb.document..",
        "org.infopool.ejb.journal..",
        "org.infopool.ejb.notice..",
        "org.infopool.ejb.platform..",
        "org.infopool.ejb.rulebook..",
        "org.infopool.ejb.serving.."
    };

    @ArchTest
    static final ArchRule features_form_no_cycle =
            slices().matching("org.infopool.ejb.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule the_ground_floor_knows_no_feature = noClasses()
            .that()
            .resideInAnyPackage(GROUND_FLOOR)
            .should()
            .dependOnClassesThat(resideInAPackage("org.infopool.ejb..").and(resideOutsideOfPackages(GROUND_FLOOR)));

    /** The mechanisms of sign-in see requests: the server wants them beside the identity stores. */
    @ArchTest
    static final ArchRule nothing_here_knows_pages_or_requests = noClasses()
            .that()
            .resideOutsideOfPackage("org.infopool.ejb.access..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.faces..", "jakarta.servlet..", "jakarta.ws.rs..", "org.infopool.web..");

    @ArchTest
    static final ArchRule repositories_are_hidden =
            classes().that().haveSimpleNameEndingWith("Repository").should().notBePublic();

    @ArchTest
    static final ArchRule entities_are_the_domains =
            noClasses().that().haveSimpleNameNotEndingWith("Row").should().beAnnotatedWith(Entity.class);

    /** All time comes from the clock that is injected, so that it can be simulated; a mail server rests in real time. */
    @ArchTest
    static final ArchRule the_systems_clock_is_asked_in_one_place = noClasses()
            .that()
            .resideOutsideOfPackages("org.infopool.ejb.clock..", "org.infopool.ejb.access..")
            .and()
            .doNotHaveSimpleName("MailServer")
            .should()
            .callMethod(Clock.class, "systemUTC")
            .orShould()
            .callMethod(Clock.class, "systemDefaultZone")
            .orShould()
            .callMethod(System.class, "currentTimeMillis");

    /** Timers of the container drop what fails; the workers have leases and come again. */
    @ArchTest
    static final ArchRule nothing_is_scheduled_by_the_container =
            noClasses().should().dependOnClassesThat().areAssignableTo(Schedule.class);
}
