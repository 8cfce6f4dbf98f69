package org.infopool.ejb.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.infopool.domain.journal.Subject;
import org.infopool.domain.shared.PersonNumber;
import org.infopool.ejb.access.PersonNames;
import org.infopool.ejb.clock.Deadlines;
import org.infopool.ejb.document.DocumentView;
import org.infopool.ejb.document.Documents;
import org.infopool.ejb.journal.TimeLineEntry;
import org.infopool.ejb.journal.TimeLines;
import org.jspecify.annotations.Nullable;

/** Reads what is kept in a matter. Whether the one who asks may see the matter is for the calling service to say. */
@ApplicationScoped
public class CaseFiles {
    private static final int MOST_EVENTS = 200;

    @Inject
    Deadlines deadlines;

    @Inject
    TimeLines timeLines;

    @Inject
    Documents documents;

    @Inject
    PersonNames people;

    /**
     * The file of a matter.
     *
     * @param parts whom else to name, beside those who acted or handed something in
     */
    public CaseFile of(Subject matter, Collection<? extends @Nullable PersonNumber> parts) {
        var timeLine = timeLines.of(matter, MOST_EVENTS);
        var files = documents.of(matter);
        var named = new HashSet<PersonNumber>();
        Stream.of(
                        timeLine.stream().map(TimeLineEntry::person),
                        files.stream().map(DocumentView::receivedFrom),
                        parts.stream())
                .flatMap(some -> some)
                .filter(Objects::nonNull)
                .forEach(named::add);
        return new CaseFile(
                deadlines.of(matter).stream()
                        .map(deadline -> deadlines.derivation(deadline.number()))
                        .filter(Objects::nonNull)
                        .toList(),
                timeLine,
                files,
                people.of(named));
    }

    /** The file of a matter in which nobody has a part beside those who acted or handed something in. */
    public CaseFile of(Subject matter) {
        return of(matter, List.of());
    }
}
