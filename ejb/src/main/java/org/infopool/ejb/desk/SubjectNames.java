package org.infopool.ejb.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.infopool.domain.journal.Subject;
import org.infopool.domain.journal.SubjectKind;
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
        numbers.forEach(
                (kind, ofKind) -> MatterKind.of(kind).ifPresent(matter -> names.putAll(read(matter, kind, ofKind))));
        return names;
    }

    private Map<Subject, Holder> read(MatterKind matter, SubjectKind kind, Collection<String> numbers) {
        return entities
                .createQuery(matter.names(), Object[].class)
                .setParameter("numbers", numbers.stream().map(matter::number).toList())
                .getResultList()
                .stream()
                .collect(Collectors.toMap(
                        row -> new Subject(kind, row[0].toString()),
                        row -> new Holder((String) row[1], (String) row[2])));
    }
}
