package org.infopool.domain.referral;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.infopool.domain.shared.PersonNumber;

/** An officer of the special team. Immutable. */
@Embeddable
public class TeamMember {
    @Column(name = "person", nullable = false)
    private PersonNumber person;

    /** For the persistence provider. */
    protected TeamMember() {}

    static TeamMember of(PersonNumber person) {
        var member = new TeamMember();
        member.person = person;
        return member;
    }

    PersonNumber person() {
        return person;
    }
}
