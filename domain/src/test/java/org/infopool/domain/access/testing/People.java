package org.infopool.domain.access.testing;

import java.time.Instant;
import org.infopool.domain.access.Account;
import org.infopool.domain.access.Language;
import org.infopool.domain.access.Person;
import org.infopool.domain.access.Roles;
import org.infopool.domain.journal.Act;
import org.infopool.domain.journal.Actor;
import org.infopool.domain.journal.Origin;
import org.infopool.domain.shared.PersonNumber;

/** Invented people, their accounts, and acts of theirs. */
public final class People {
    public static final PersonNumber LIN = new PersonNumber("P-000001");
    public static final PersonNumber ZHOU = new PersonNumber("P-000002");
    public static final PersonNumber HE = new PersonNumber("P-000003");

    private People() {}

    /** Somebody with that number. */
    public static Person person(PersonNumber number) {
        return new Person(number, "林知微", "Lin Zhiwei", "lin@example.org", Language.ZH);
    }

    /** An open account of the person with that number. */
    public static Account account(PersonNumber owner, Roles roles) {
        return new Account("lin.zhiwei", person(owner), roles, "hash", true);
    }

    /** Something done by that person on a page, on the morning of 6 May 2025. */
    public static Act actOf(PersonNumber person, String role) {
        return Act.now(new Actor(person, role), Instant.parse("2025-05-06T01:00:00Z"), "pipl.51-4", null, Origin.PAGE);
    }
}
