package org.infopool.domain.inspection;

import java.util.Optional;

/** What an inspector answers to one question of the checklist. */
public enum ItemResult {
    CONFORM,
    MINOR,
    MAJOR,
    /** Does not apply to this enterprise; the note says why. */
    NOT_APPLICABLE,
    /** Neither conform nor a finding: something to keep in mind. */
    OBSERVATION;

    /** How grave a finding on it is; only minor and major non-conformities make findings. */
    public Optional<Severity> severity() {
        return switch (this) {
            case MINOR -> Optional.of(Severity.MINOR);
            case MAJOR -> Optional.of(Severity.MAJOR);
            case CONFORM, NOT_APPLICABLE, OBSERVATION -> Optional.empty();
        };
    }

    /** Whether it says nothing without a note. */
    public boolean needsNote() {
        return this == NOT_APPLICABLE || this == OBSERVATION;
    }
}
