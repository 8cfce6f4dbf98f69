package org.infopool.ejb.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateful;
import jakarta.ejb.Stateless;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every public method of every session bean says who may call it, and says what the authorization table says. */
class UseCaseAuthorizationTest {
    private static final AuthorizationTable TABLE = new AuthorizationTable();

    @Test
    void theTableSaysWhatTheSessionBeansSay() {
        var real = useCases();
        var listed = new TreeMap<String, String>();
        TABLE.rows(AuthorizationTable.Kind.USECASE).forEach((name, admission) -> listed.put(name, words(admission)));
        assertEquals(String.join("\n", lines(real)), String.join("\n", lines(listed)));
        assertFalse(real.isEmpty(), "no session bean was found: the walk is broken");
    }

    private static List<String> lines(Map<String, String> rows) {
        return rows.entrySet().stream()
                .map(row -> row.getKey() + "," + row.getValue())
                .toList();
    }

    private static String words(Admission admission) {
        return switch (admission.to()) {
            // Both are open to the container; which one is meant, the architecture of web decides.
            case PUBLIC, SYSTEM -> "PUBLIC or SYSTEM";
            case SIGNED_IN -> "**";
            case ROLES -> admission.roles().stream().map(Enum::name).sorted().collect(Collectors.joining(" "));
        };
    }

    /** By name, who may call it as the annotations say. */
    private static Map<String, String> useCases() {
        var found = new TreeMap<String, String>();
        for (var bean : sessionBeans()) {
            for (Class<?> type = bean; type != Object.class; type = type.getSuperclass()) {
                for (var method : type.getDeclaredMethods()) {
                    if (isBusiness(method)) {
                        var name = bean.getSimpleName() + "." + method.getName();
                        var admits = admits(method);
                        var other = found.put(name, admits);
                        assertEquals(other == null ? admits : other, admits, "overloads of " + name + " differ");
                    }
                }
            }
        }
        return found;
    }

    private static Set<Class<?>> sessionBeans() {
        var beans = new TreeSet<Class<?>>((one, other) -> one.getName().compareTo(other.getName()));
        for (JavaClass type : new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("org.infopool.ejb")) {
            if (type.isAnnotatedWith(Stateless.class)
                    || type.isAnnotatedWith(Singleton.class)
                    || type.isAnnotatedWith(Stateful.class)) {
                beans.add(type.reflect());
            }
        }
        return beans;
    }

    private static boolean isBusiness(Method method) {
        return Modifier.isPublic(method.getModifiers())
                && !Modifier.isStatic(method.getModifiers())
                && !method.isBridge()
                && !method.isSynthetic()
                && !method.isAnnotationPresent(PostConstruct.class)
                && !method.isAnnotationPresent(PreDestroy.class);
    }

    private static String admits(Method method) {
        var admits = admits((AnnotatedElement) method);
        return admits.equals("NOBODY SAYS") ? admits((AnnotatedElement) method.getDeclaringClass()) : admits;
    }

    private static String admits(AnnotatedElement element) {
        if (element.isAnnotationPresent(PermitAll.class)) {
            return "PUBLIC or SYSTEM";
        }
        if (element.isAnnotationPresent(DenyAll.class)) {
            return "NOBODY";
        }
        var allowed = element.getAnnotation(RolesAllowed.class);
        return allowed == null
                ? "NOBODY SAYS"
                : Arrays.stream(allowed.value()).sorted().collect(Collectors.joining(" "));
    }
}
