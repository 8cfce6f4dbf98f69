package org.infopool.domain.rulebook;

import java.time.LocalDate;
import java.util.Locale;
import org.infopool.domain.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * One rule of one instrument, in the text of one time: the smallest thing that a decision can cite.
 *
 * @param id its name for good, such as {@code all.42-1.decide}
 * @param article the place in the instrument: article, paragraph, item, as in {@code 32(1)(4)}
 * @param textVersion the date of the text that was read
 * @param from the first day on which it applies
 * @param to the last day on which it applies; absent while that is open
 * @param title what it says, in a few words
 * @param value what it sets; {@link Value.Provision} where it sets no number
 * @param verification how far it was made sure
 * @param note what to know about the reading chosen
 */
public record Parameter(
        String id,
        Instrument instrument,
        String article,
        String textVersion,
        LegalStatus status,
        LocalDate from,
        @Nullable LocalDate to,
        LocalizedText title,
        Value value,
        Verification verification,
        String note) {

    /** Whether it applies on this day. */
    public boolean appliesOn(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }

    /** Where it stands, as it is cited. */
    public String article(Locale language) {
        return instrument.cite(language, article);
    }
}
