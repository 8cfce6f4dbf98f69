package org.infopool.ejb.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.infopool.domain.application.ApplicationNumber;
import org.infopool.domain.journal.Subject;
import org.infopool.domain.journal.SubjectKind;
import org.infopool.domain.license.LicenseNumber;
import org.infopool.domain.obligation.ObligationNumber;
import org.jspecify.annotations.Nullable;

/** Whose the things are that deadlines are about: one query for each kind of thing. */
@ApplicationScoped
class SubjectNames {
    /** An enterprise, as its own record calls it. */
    record Holder(String name, @Nullable String latinName) {}

    @PersistenceContext
    EntityManager entities;

    Map<Subject, Holder> of(Collection<Subject> subjects) {
        var numbers = subjects.stream()
                .collect(Collectors.groupingBy(
                        Subject::kind, Collectors.mapping(Subject::number, Collectors.toUnmodifiableSet())));
        var names = new HashMap<Subject, Holder>();
        numbers.forEach((kind, ofKind) -> {
            switch (kind) {
                case APPLICATION ->
                    read("LicenseApplication x", "x.latinName", kind, ofKind, ApplicationNumber::new, names);
                case LICENSE -> read("License x", "x.latinName", kind, ofKind, LicenseNumber::new, names);
                // A duty carries the Chinese name alone.
                case OBLIGATION -> read("Obligation x", "x.enterpriseName", kind, ofKind, ObligationNumber::new, names);
                default -> {}
            }
        });
        return names;
    }

    private void read(
            String from,
            String latinName,
            SubjectKind kind,
            Collection<String> numbers,
            Function<String, ?> number,
            Map<Subject, Holder> names) {
        List<Object[]> rows = entities.createQuery(
                        "select x.number, x.enterpriseName, " + latinName + " from " + from
                                + " where x.number in :numbers",
                        Object[].class)
                .setParameter("numbers", numbers.stream().map(number).toList())
                .getResultList();
        rows.forEach(
                row -> names.put(new Subject(kind, row[0].toString()), new Holder((String) row[1], (String) row[2])));
    }
}
