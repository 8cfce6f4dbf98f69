package org.infopool.ejb.access;

import java.util.Locale;
import org.infopool.domain.access.AccountStatus;
import org.infopool.domain.access.Role;
import org.jspecify.annotations.Nullable;

/**
 * Which accounts to list.
 *
 * @param query part of a user name or of a person's name; empty for all
 * @param after the user name after which the page begins; empty for the first page
 */
public record AccountFilter(
        String query, @Nullable Role role, @Nullable AccountStatus status, String after) {
    /** Takes the query as user names and Latin names are compared: in small letters. */
    public AccountFilter {
        query = query.strip().toLowerCase(Locale.ROOT);
    }
}
