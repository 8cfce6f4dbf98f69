package org.infopool.web.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.servlet.annotation.WebServlet;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.infopool.ejb.access.Admission;
import org.infopool.ejb.access.AuthorizationTable;
import org.infopool.ejb.access.AuthorizationTable.Kind;
import org.junit.jupiter.api.Test;

/** Everything that the web offers is in the authorization table, and nothing that it does not offer. */
class WebAuthorizationTest {
    private static final AuthorizationTable TABLE = new AuthorizationTable();
    private static final java.nio.file.Path WEBAPP = java.nio.file.Path.of("src/main/webapp");
    private static final JavaClasses WEB = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.infopool.web");

    /** Attributes that name a method to call. */
    private static final Pattern ACTION = Pattern.compile("\\b(?:action|actionListener|listener)=\"([^\"]*)\"");

    private static void assertSame(Kind kind, Set<String> real) {
        assertEquals(
                String.join("\n", real),
                String.join("\n", new TreeSet<>(TABLE.rows(kind).keySet())),
                "expected: what there is; but was: what " + kind + " rows the table has");
        assertFalse(real.isEmpty(), "none was found: the walk is broken");
    }

    @Test
    void everyEndpointIsInTheTable() {
        var real = new TreeSet<String>();
        for (var resource : annotated(Path.class)) {
            var type = resource.reflect();
            for (var method : type.getMethods()) {
                var verb = EndpointName.verb(method);
                if (verb != null) {
                    real.add(EndpointName.of(verb, type, method));
                }
            }
        }
        assertSame(Kind.ENDPOINT, real);
    }

    @Test
    void everyPageIsInTheTable() {
        var real = new TreeSet<String>();
        for (var file : files()) {
            var path = "/" + WEBAPP.relativize(file).toString().replace('\\', '/');
            if (!path.startsWith("/WEB-INF/") && !path.startsWith("/resources/")) {
                real.add(path);
            }
        }
        for (var servlet : annotated(WebServlet.class)) {
            var mapping = servlet.getAnnotationOfType(WebServlet.class);
            real.addAll(List.of(mapping.value()));
            real.addAll(List.of(mapping.urlPatterns()));
        }
        assertSame(Kind.PAGE, real);
    }

    @Test
    void everyActionOfAPageIsInTheTable() throws IOException {
        var real = new TreeSet<String>();
        for (var file : files()) {
            var found = ACTION.matcher(Files.readString(file));
            while (found.find()) {
                ActionName.of(found.group(1)).ifPresent(real::add);
            }
        }
        assertSame(Kind.ACTION, real);
    }

    @Test
    void whatIsForTheSystemAloneIsNotCalledFromTheWeb() {
        // Signing in is the one thing that the web does before anybody is anybody.
        var signingIn = Set.of("SignInGuards.succeeded");
        var systems = TABLE.rows(Kind.USECASE).entrySet().stream()
                .filter(row -> row.getValue().to() == Admission.To.SYSTEM)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        var called = WEB.stream()
                .flatMap(type -> type.getMethodCallsFromSelf().stream())
                .map(WebAuthorizationTest::useCase)
                .filter(systems::contains)
                .filter(name -> !signingIn.contains(name))
                .toList();
        assertEquals(List.of(), called);
        assertTrue(
                WEB.stream()
                        .flatMap(type -> type.getMethodCallsFromSelf().stream())
                        .map(WebAuthorizationTest::useCase)
                        .anyMatch(signingIn::contains),
                "no call was found: the walk is broken");
    }

    private static String useCase(JavaMethodCall call) {
        return call.getTargetOwner().getSimpleName() + "." + call.getTarget().getName();
    }

    private static Collection<JavaClass> annotated(Class<? extends java.lang.annotation.Annotation> annotation) {
        return WEB.stream().filter(type -> type.isAnnotatedWith(annotation)).toList();
    }

    private static List<java.nio.file.Path> files() {
        try (Stream<java.nio.file.Path> files = Files.walk(WEBAPP)) {
            return files.filter(file -> file.toString().endsWith(".xhtml")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
