package org.infopool.ejb.notice;

import org.jspecify.annotations.Nullable;

/**
 * How somebody is reached.
 *
 * @param email where e-mails go; absent where there is no address
 * @param agreedToElectronicService whether they have agreed, signed, to be served in the portal
 */
public record Contact(@Nullable String email, boolean agreedToElectronicService) {
    /** Reached in the portal only, which serves nobody. */
    public static final Contact PORTAL_ONLY = new Contact(null, false);
}
