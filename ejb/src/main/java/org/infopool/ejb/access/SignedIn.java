package org.infopool.ejb.access;

import java.util.List;
import java.util.Locale;
import org.infopool.domain.access.Language;
import org.infopool.domain.access.OfficeNumber;
import org.infopool.domain.access.Rank;
import org.infopool.domain.access.Role;
import org.infopool.domain.shared.LocalizedText;
import org.infopool.domain.shared.PersonNumber;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who has proved who they are, as their account says now.
 *
 * @param accountEvents how many things have happened to the account: a session or token from before another count is over
 * @param roles what the account may be used for, in the order of {@link Role}
 * @param office where staff work, absent for applicants
 * @param officeName what that office is called
 * @param enterprise the number of the enterprise that an applicant belongs to, absent for staff
 * @param mustChangePassword whether the password only serves to set another
 */
public record SignedIn(
        String username,
        int accountEvents,
        PersonNumber person,
        String nameZh,
        String nameLatin,
        Language language,
        List<Role> roles,
        @Nullable Rank rank,
        @Nullable OfficeNumber office,
        @Nullable LocalizedText officeName,
        @Nullable String enterprise,
        boolean mustChangePassword) {
    /** The name in the given language, or in the other where there is none. */
    public String name(Locale in) {
        var preferred = Language.of(in) == Language.ZH ? nameZh : nameLatin;
        return preferred.isEmpty() ? nameZh + nameLatin : preferred;
    }

    /** Whether the account may be used as any of these. */
    public boolean hasAnyOf(Iterable<Role> wanted) {
        for (Role role : wanted) {
            if (roles.contains(role)) {
                return true;
            }
        }
        return false;
    }
}
