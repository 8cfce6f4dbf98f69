package org.infopool.domain.access;

import java.time.LocalDate;
import java.util.List;
import org.infopool.domain.journal.DomainEvent;
import org.infopool.domain.journal.EventType;
import org.infopool.domain.journal.Occurrence;
import org.infopool.domain.journal.Personal;
import org.infopool.domain.journal.Subject;
import org.infopool.domain.shared.PersonNumber;
import org.jspecify.annotations.Nullable;

/** What can happen to offices, people and accounts. Passwords and their hashes are in none of it. */
public sealed interface AccessEvent extends DomainEvent {
    /** An office took up its work. */
    @EventType("office.opened/1")
    record OfficeOpened(
            Occurrence occurrence,
            OfficeNumber number,
            OfficeLevel level,
            @Nullable OfficeNumber parent,
            String nameZh,
            String nameEn)
            implements AccessEvent {}

    /** Somebody became known. */
    @EventType("person.registered/1")
    record PersonRegistered(
            Occurrence occurrence,
            @Personal String nameZh,
            @Personal String nameLatin,
            @Personal @Nullable String email,
            Language language)
            implements AccessEvent {}

    /** A person may inspect between two days, both included. */
    @EventType("person.certified/1")
    record InspectorCertified(Occurrence occurrence, String certificate, LocalDate validFrom, LocalDate validTo)
            implements AccessEvent {}

    /** A person is tied to an enterprise. */
    @EventType("person.conflictDeclared/1")
    record ConflictDeclared(
            Occurrence occurrence,
            @Personal ConflictKind kind,
            @Personal String enterprise,
            LocalDate since,
            @Nullable LocalDate until)
            implements AccessEvent {}

    /** A person's tie to an enterprise is gone after a day. */
    @EventType("person.conflictEnded/1")
    record ConflictEnded(
            Occurrence occurrence,
            @Personal ConflictKind kind,
            @Personal String enterprise,
            LocalDate lastDay) implements AccessEvent {}

    /** Separation of duties kept a person from a duty in a matter. */
    @EventType("person.attemptBlocked/1")
    record AttemptBlocked(Occurrence occurrence, Duty duty, Subject matter, String brokenRule) implements AccessEvent {}

    /** An account can be used. */
    @EventType("account.opened/1")
    record AccountOpened(
            Occurrence occurrence,
            PersonNumber person,
            List<Role> roles,
            @Nullable Rank rank,
            @Nullable OfficeNumber office,
            @Nullable String enterprise,
            boolean oneTimePassword)
            implements AccessEvent {}

    /** The owner set a new password; sessions and tokens ended. */
    @EventType("account.passwordChanged/1")
    record PasswordChanged(Occurrence occurrence) implements AccessEvent {}

    /** An administrator gave a one-time password; sessions and tokens ended. */
    @EventType("account.passwordReset/1")
    record PasswordReset(Occurrence occurrence) implements AccessEvent {}

    /** The account has other roles; sessions and tokens ended. */
    @EventType("account.rolesChanged/1")
    record RolesChanged(
            Occurrence occurrence,
            List<Role> before,
            List<Role> after,
            @Nullable Rank rank,
            @Nullable OfficeNumber office)
            implements AccessEvent {}

    /** The account can no longer be used. */
    @EventType("account.closed/1")
    record AccountClosed(Occurrence occurrence) implements AccessEvent {}
}
