package org.infopool.ejb.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Forgets answers that nobody will ask for again. */
@ApplicationScoped
class KeptAnswersSweep implements Worker {
    private static final Duration REST = Duration.ofHours(1);

    @Inject
    KeptAnswers answers;

    @Inject
    @ConfigProperty(name = "infopool.idempotency.kept", defaultValue = "PT168H")
    Duration kept;

    @Override
    public Duration rest() {
        return REST;
    }

    @Override
    public boolean work() {
        answers.forget(kept);
        return false;
    }
}
