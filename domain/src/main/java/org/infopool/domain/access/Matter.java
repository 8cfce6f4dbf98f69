package org.infopool.domain.access;

import java.util.List;
import org.infopool.domain.journal.Subject;
import org.jspecify.annotations.Nullable;

/**
 * What {@link SeparationOfDuties} has to know about a matter: what it is, which enterprise it concerns, and who has done
 * what on it so far.
 *
 * @param enterprise the number of the enterprise, absent where none is concerned
 */
public record Matter(Subject subject, @Nullable String enterprise, List<DutyDone> done) {
    /** Copies the list. */
    public Matter {
        done = List.copyOf(done);
    }
}
