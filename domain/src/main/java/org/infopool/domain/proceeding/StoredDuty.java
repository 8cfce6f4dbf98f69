package org.infopool.domain.proceeding;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.infopool.domain.access.Duty;
import org.infopool.domain.access.DutyDone;
import org.infopool.domain.shared.PersonNumber;

/** What somebody has done in a proceeding, as it is stored. Immutable. */
@Embeddable
class StoredDuty {
    @Enumerated(EnumType.STRING)
    @Column(name = "duty", nullable = false)
    private Duty duty;

    @Column(name = "person", nullable = false)
    private PersonNumber person;

    /** For the persistence provider. */
    protected StoredDuty() {}

    static StoredDuty of(DutyDone done) {
        var stored = new StoredDuty();
        stored.duty = done.duty();
        stored.person = done.person();
        return stored;
    }

    DutyDone value() {
        return new DutyDone(duty, person);
    }
}
