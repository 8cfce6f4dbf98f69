package org.infopool.domain.inspection;

import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;
import org.infopool.domain.shared.PersonNumber;

/** Who inspects, and who of them has signed the record. */
final class Team {
    private final List<TeamMember> members;

    /** Over what is kept. */
    Team(List<TeamMember> members) {
        this.members = members;
    }

    void name(List<PersonNumber> people) {
        people.forEach(person -> members.add(new TeamMember(person, null)));
    }

    void replace(PersonNumber leaving, PersonNumber joining) {
        change(member -> member.person().equals(leaving) ? new TeamMember(joining, null) : member);
    }

    void sign(PersonNumber inspector, Instant at) {
        change(member -> member.person().equals(inspector) ? new TeamMember(inspector, at) : member);
    }

    void takeSignaturesBack() {
        change(member -> new TeamMember(member.person(), null));
    }

    private void change(UnaryOperator<TeamMember> change) {
        var changed = members.stream().map(change).toList();
        members.clear();
        members.addAll(changed);
    }

    boolean hasSigned(PersonNumber inspector) {
        return members.stream().anyMatch(member -> member.person().equals(inspector) && member.signedAt() != null);
    }

    boolean isSigned() {
        return members.stream().anyMatch(member -> member.signedAt() != null);
    }

    boolean isSignedByAll() {
        return members.stream().noneMatch(member -> member.signedAt() == null);
    }

    List<PersonNumber> people() {
        return members.stream().map(TeamMember::person).toList();
    }
}
