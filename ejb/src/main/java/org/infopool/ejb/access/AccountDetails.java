package org.infopool.ejb.access;

import java.time.LocalDate;
import java.util.List;
import org.infopool.domain.access.ConflictKind;
import org.infopool.domain.access.Language;
import org.infopool.domain.access.Person;
import org.jspecify.annotations.Nullable;

/** An account with the person behind it. */
public record AccountDetails(
        AccountSummary account,
        @Nullable String email,
        Language language,
        int personEvents,
        List<Certificate> certificates,
        List<Tie> conflicts) {
    /** An inspector's certificate. */
    public record Certificate(String number, LocalDate validFrom, LocalDate validTo, boolean valid) {}

    /** A declared conflict of interest. */
    public record Tie(
            ConflictKind kind,
            String enterprise,
            LocalDate since,
            @Nullable LocalDate until) {}

    static AccountDetails of(AccountSummary account, Person person, LocalDate today) {
        return new AccountDetails(
                account,
                person.email(),
                person.language(),
                person.events(),
                person.certificates().stream()
                        .map(held ->
                                new Certificate(held.number(), held.validFrom(), held.validTo(), held.isValidOn(today)))
                        .toList(),
                person.conflicts().stream()
                        .map(tie -> new Tie(tie.kind(), tie.enterprise(), tie.since(), tie.until()))
                        .toList());
    }
}
