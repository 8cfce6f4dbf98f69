package org.infopool.ejb.desk;

import java.util.List;
import org.infopool.domain.journal.Subject;
import org.infopool.domain.journal.SubjectKind;
import org.jspecify.annotations.Nullable;

/**
 * What a search has found, by kind.
 *
 * @param exact the thing whose number was typed; absent where none has it
 * @param groups the kinds of which there is something, in the order in which matters follow each other
 */
public record SearchResult(@Nullable Subject exact, List<Group> groups) {
    /**
     * The things of one kind.
     *
     * @param hits the first of them
     * @param total how many there are in all, or, when {@code atLeast}, the number at which counting stopped
     */
    public record Group(SubjectKind kind, List<SearchHit> hits, long total, boolean atLeast) {}
}
