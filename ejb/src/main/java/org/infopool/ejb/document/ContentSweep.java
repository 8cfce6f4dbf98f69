package org.infopool.ejb.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.infopool.ejb.platform.Worker;

/** Removes what was received and never attached: the use case that should have taken it failed. */
@ApplicationScoped
class ContentSweep implements Worker {
    private static final Duration REST = Duration.ofHours(1);

    @Inject
    ContentStore contents;

    @Override
    public Duration rest() {
        return REST;
    }

    @Override
    public boolean work() {
        contents.removeOrphans();
        return false;
    }
}
