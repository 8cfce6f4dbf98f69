package org.infopool.domain;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import java.util.Set;

/** What keeps the domain the domain: plain Java, features without cycles, no clock of its own. */
@AnalyzeClasses(packages = "org.infopool.domain", importOptions = ImportOption.DoNotIncludeTests.class)
class DomainArchitectureTest {
    private static final String RULEBOOK = "org.infopool.domain.rulebook..";
    private static final Set<String> CLOCKS = Set.of(
            "java.time.Instant",
            "java.time.LocalDate",
            "java.time.LocalTime",
            "java.time.LocalDateTime",
            "java.time.OffsetDateTime",
            "java.time.OffsetTime",
            "java.time.ZonedDateTime",
            "java.time.Year",
            "java.time.YearMonth",
            "java.time.MonthDay");
    private static final Set<String> GROUND_FLOOR =
            Set.of("access", "clock", "document", "journal", "notice", "rulebook", "shared");

    @ArchTest
    static final ArchRule only_java_and_mapping_annotations = classes()
            .that()
            .resideOutsideOfPackage(RULEBOOK)
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..",
                    "jakarta.persistence..",
                    "jakarta.validation..",
                    "org.jspecify..",
                    "org.infopool.domain..");

    @ArchTest
    static final ArchRule the_rule_book_may_read_json = classes()
            .that()
            .resideInAPackage(RULEBOOK)
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "jakarta.json..", "org.jspecify..", "org.infopool.domain..");

    @ArchTest
    static final ArchRule features_form_no_cycle =
            slices().matching("org.infopool.domain.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule the_ground_floor_knows_no_feature = noClasses()
            .that()
            .resideInAnyPackage(packages(GROUND_FLOOR))
            .should()
            .dependOnClassesThat(new DescribedPredicate<>("belong to a feature above") {
                @Override
                public boolean test(JavaClass other) {
                    var name = other.getPackageName();
                    return name.startsWith("org.infopool.domain.")
                            && !other.getSimpleName().equals("package-info")
                            && GROUND_FLOOR.stream().noneMatch(floor -> name.startsWith("org.infopool.domain." + floor))
                            && !name.equals("org.infopool.domain.enterprise");
                }
            });

    /** Time is an argument: who asks has the clock. */
    @ArchTest
    static final ArchRule nobody_asks_what_time_it_is = noClasses()
            .should()
            .callMethodWhere(new DescribedPredicate<JavaMethodCall>("it reads a clock") {
                @Override
                public boolean test(JavaMethodCall call) {
                    return call.getName().equals("now")
                            && CLOCKS.contains(call.getTargetOwner().getName());
                }
            })
            .orShould()
            .callMethod(System.class, "currentTimeMillis");

    /** EclipseLink loses a replaced record without a word. */
    @ArchTest
    static final ArchRule embeddables_are_not_records =
            classes().that().areAnnotatedWith(Embeddable.class).should().notBeRecords();

    /** State changes by verbs that check, never by being set. */
    @ArchTest
    static final ArchRule entities_have_no_setters = noMethods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Entity.class)
            .should()
            .haveNameMatching("set[A-Z].*");

    private static String[] packages(Set<String> floors) {
        return floors.stream()
                .map(floor -> "org.infopool.domain." + floor + "..")
                .toArray(String[]::new);
    }
}
