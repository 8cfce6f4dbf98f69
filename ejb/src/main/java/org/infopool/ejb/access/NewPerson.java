package org.infopool.ejb.access;

import org.infopool.domain.access.Language;
import org.infopool.domain.access.Person;
import org.infopool.domain.shared.RuleViolated;
import org.jspecify.annotations.Nullable;

/** Somebody who becomes known, by names and an address that can be right. */
public record NewPerson(
        String nameZh, String nameLatin, @Nullable String email, Language language) {
    /**
     * What can be known of somebody.
     *
     * @throws RuleViolated as {@link Person#check}
     */
    public NewPerson {
        Person.check(nameZh, nameLatin, email);
    }
}
