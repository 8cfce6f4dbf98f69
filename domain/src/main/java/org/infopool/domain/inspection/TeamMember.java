package org.infopool.domain.inspection;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.infopool.domain.shared.PersonNumber;
import org.jspecify.annotations.Nullable;

/** One inspector of a team, and their signature under the record. Immutable: replace it, never change it. */
@Embeddable
public class TeamMember {
    @Column(name = "person", nullable = false)
    private PersonNumber person;

    @Column(name = "signed_at")
    private @Nullable Instant signedAt;

    /** For the persistence provider. */
    protected TeamMember() {}

    TeamMember(PersonNumber person, @Nullable Instant signedAt) {
        this.person = person;
        this.signedAt = signedAt;
    }

    public PersonNumber person() {
        return person;
    }

    /** When they signed the record; absent until they did. */
    public @Nullable Instant signedAt() {
        return signedAt;
    }
}
