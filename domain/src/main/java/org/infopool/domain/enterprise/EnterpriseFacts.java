package org.infopool.domain.enterprise;

import java.util.regex.Pattern;
import org.infopool.domain.shared.RuleViolated;
import org.jspecify.annotations.Nullable;

/**
 * What an enterprise says of itself.
 *
 * @param name its registered name, 2 to 200 characters
 * @param latinName its name in Latin letters, when it uses one, at most 200 characters
 * @param legalRepresentative who represents it by law, 2 to 100 characters
 * @param address its registered address, 5 to 300 characters
 * @param contactEmail where it wants to be written to
 * @param contactPhone 5 to 30 digits, spaces, {@code +}, {@code -}
 */
public record EnterpriseFacts(
        String name,
        @Nullable String latinName,
        String legalRepresentative,
        String address,
        String contactEmail,
        String contactPhone) {
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]{1,64}@[^@\\s]{1,180}\\.[^@\\s.]{2,20}");
    private static final Pattern PHONE = Pattern.compile("[0-9+\\- ]{5,30}");

    /**
     * Takes the facts, trimmed, or names the first that cannot be right.
     *
     * @throws RuleViolated {@code enterprise.nameLength}, {@code enterprise.latinNameLength},
     *     {@code enterprise.representativeLength}, {@code enterprise.addressLength}, {@code enterprise.emailForm},
     *     {@code enterprise.phoneForm}
     */
    public EnterpriseFacts {
        name = name.strip();
        latinName = latinName == null || latinName.isBlank() ? null : latinName.strip();
        legalRepresentative = legalRepresentative.strip();
        address = address.strip();
        contactEmail = contactEmail.strip();
        contactPhone = contactPhone.strip();
        RuleViolated.unless(between(name, 2, 200), "enterprise.nameLength");
        RuleViolated.unless(latinName == null || latinName.length() <= 200, "enterprise.latinNameLength");
        RuleViolated.unless(between(legalRepresentative, 2, 100), "enterprise.representativeLength");
        RuleViolated.unless(between(address, 5, 300), "enterprise.addressLength");
        RuleViolated.unless(EMAIL.matcher(contactEmail).matches(), "enterprise.emailForm");
        RuleViolated.unless(PHONE.matcher(contactPhone).matches(), "enterprise.phoneForm");
    }

    private static boolean between(String text, int least, int most) {
        return text.length() >= least && text.length() <= most;
    }
}
