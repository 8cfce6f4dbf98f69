package org.infopool.domain.referral;

import org.infopool.domain.shared.RuleViolated;

/**
 * A thing that belongs to the case and is kept for the police (Order 310, art. 4).
 *
 * @param quantity how much of it, as it is counted
 * @param place where it is kept
 */
public record Item(String name, String quantity, String place) {
    private static final int LONGEST = 200;

    /**
     * Strips what surrounds the texts.
     *
     * @throws RuleViolated {@code referral.itemText}
     */
    public Item {
        name = checked(name);
        quantity = checked(quantity);
        place = checked(place);
    }

    private static String checked(String text) {
        var stripped = text.strip();
        RuleViolated.unless(!stripped.isEmpty() && stripped.length() <= LONGEST, "referral.itemText", LONGEST);
        return stripped;
    }
}
