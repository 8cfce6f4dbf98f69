package org.infopool.web.platform;

import org.jspecify.annotations.Nullable;

/**
 * Something that may be done with an object. What a person may not do is not offered at all; what is not possible yet is
 * shown with the reason why.
 *
 * @param label the verb, in the reader's language
 * @param href the address that opens its form, usually the object's own with {@code do=<act>}
 * @param notYet why it is not possible yet; absent when it is
 */
public record ActionView(
        String label, String href, @Nullable String notYet) {
    public ActionView(String label, Address address) {
        this(label, address.toString(), null);
    }

    /** The same action, not possible yet for the reason given. */
    public ActionView notYet(String reason) {
        return new ActionView(label, href, reason);
    }

    public boolean possible() {
        return notYet == null;
    }
}
