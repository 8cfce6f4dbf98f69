package org.infopool.ejb.desk;

import org.infopool.domain.journal.Subject;
import org.jspecify.annotations.Nullable;

/**
 * A thing that was found.
 *
 * @param name the enterprise that it is about, or the name of a file
 * @param latinName the enterprise's name in Latin letters; absent where the thing is kept without it
 * @param status how it stands; absent for enterprises
 */
public record SearchHit(
        Subject subject,
        String name,
        @Nullable String latinName,
        @Nullable Enum<?> status) {}
