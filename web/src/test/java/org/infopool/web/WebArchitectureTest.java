package org.infopool.web;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;

/** What keeps pages and endpoints translators: no tables, no transactions, no clock, features without cycles. */
@AnalyzeClasses(packages = "org.infopool.web", importOptions = ImportOption.DoNotIncludeTests.class)
class WebArchitectureTest {
    @ArchTest
    static final ArchRule features_form_no_cycle =
            slices().matching("org.infopool.web.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule platform_knows_no_feature = noClasses()
            .that()
            .resideInAPackage("org.infopool.web.platform..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.infopool.web.application..",
                    "org.infopool.web.desk..",
                    "org.infopool.web.ending..",
                    "org.infopool.web.enforcement..",
                    "org.infopool.web.enterprise..",
                    "org.infopool.web.inspection..",
                    "org.infopool.web.license..",
                    "org.infopool.web.obligation..",
                    "org.infopool.web.proceeding..",
                    "org.infopool.web.referral..",
                    "org.infopool.web.register..",
                    "org.infopool.web.selfinspection..",
                    "org.infopool.web.vetting..",
                    "org.infopool.web.winddown..");

    @ArchTest
    static final ArchRule nothing_here_reads_tables_or_begins_transactions = noClasses()
            .should()
            .dependOnClassesThat()
            .areAssignableTo(EntityManager.class)
            .orShould()
            .dependOnClassesThat()
            .resideInAnyPackage("java.sql..", "javax.sql..")
            .orShould()
            .beAnnotatedWith(Transactional.class);

    /** JAX-RS takes the class with the longest address and looks no further: what another class has below it is lost. */
    @ArchTest
    static final ArchRule no_resource_hides_the_addresses_of_another = classes()
            .that()
            .areAnnotatedWith(Path.class)
            .should(new ArchCondition<>("have an address without a variable") {
                @Override
                public void check(JavaClass resource, ConditionEvents events) {
                    var address = resource.getAnnotationOfType(Path.class).value();
                    if (address.contains("{")) {
                        events.add(SimpleConditionEvent.violated(resource, resource.getName() + " is at " + address));
                    }
                }
            });

    /** What day it is, is the pool's clock to say. */
    @ArchTest
    static final ArchRule nobody_asks_what_time_it_is = noClasses()
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(Clock.class, "systemUTC")
            .orShould()
            .callMethod(System.class, "currentTimeMillis");
}
