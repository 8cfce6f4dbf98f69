package org.infopool.ejb.notice;

import org.infopool.domain.notice.Party;
import org.jspecify.annotations.Nullable;

/**
 * How somebody is reached.
 *
 * @param email where e-mails go; absent where there is no address
 * @param agreedToElectronicService whether they have agreed, signed, to be served in the portal
 * @param party the enterprise that they are, and the office that serves papers on it; absent for people and roles
 */
public record Contact(
        @Nullable String email,
        boolean agreedToElectronicService,
        @Nullable Party party) {
    /** Reached in the portal only, which serves nobody. */
    public static final Contact PORTAL_ONLY = new Contact(null, false);

    /** How somebody is reached who is no enterprise. */
    public Contact(@Nullable String email, boolean agreedToElectronicService) {
        this(email, agreedToElectronicService, null);
    }
}
