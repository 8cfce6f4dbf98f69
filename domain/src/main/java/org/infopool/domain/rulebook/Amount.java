package org.infopool.domain.rulebook;

import java.util.Locale;
import org.infopool.domain.shared.Money;
import org.infopool.domain.shared.Worded;
import org.infopool.domain.shared.Words;

/**
 * A sum that a law names, in the law's own currency.
 *
 * @param currency the ISO 4217 code
 */
public record Amount(Money money, String currency) implements Worded {
    @Override
    public String in(Words words, Locale language) {
        return words.text(language, "currency." + currency, money.amount());
    }
}
