package org.infopool.ejb.desk;

import org.infopool.domain.application.ApplicationKind;
import org.infopool.ejb.clock.DeadlineView;
import org.jspecify.annotations.Nullable;

/**
 * One thing that waits for the one who is signed in.
 *
 * @param number the number of the matter that it is about
 * @param name whom it is about; absent where it is about nobody in particular
 * @param kind what is asked for; absent where it is not about an application
 * @param deadline by when
 */
public record QueueRow(
        QueueTask task,
        String number,
        @Nullable String name,
        @Nullable String latinName,
        @Nullable ApplicationKind kind,
        DeadlineView deadline) {}
