package org.infopool.domain.rulebook;

import java.time.LocalDate;
import java.util.Set;
import org.infopool.domain.shared.LocalizedText;

/**
 * A declared trial of the pool: only inside it may a proposed article ground an act on a license.
 *
 * @param code how it is called
 * @param instrument what founds it
 * @param territory the codes of administrative divisions where it holds, each with all below it; {@code 000000} for the country
 * @param territoryName the territory in words
 * @param from its first day
 * @param to its last day
 * @param measures the measures on a license that the founding instrument itself allows
 */
public record Pilot(
        String code,
        LocalizedText instrument,
        Set<String> territory,
        LocalizedText territoryName,
        LocalDate from,
        LocalDate to,
        Set<MeasureKind> measures) {
    private static final String COUNTRY = "000000";
    private static final int LEVEL_DIGITS = 2;

    /** Whether it holds on this day at this place, given as the code of an administrative division (GB/T 2260). */
    public boolean covers(LocalDate day, String division) {
        return !day.isBefore(from) && !day.isAfter(to) && territory.stream().anyMatch(code -> contains(code, division));
    }

    private static boolean contains(String code, String division) {
        if (code.equals(COUNTRY)) {
            return true;
        }
        var significant = code.length();
        while (significant >= LEVEL_DIGITS && code.startsWith("00", significant - LEVEL_DIGITS)) {
            significant -= LEVEL_DIGITS;
        }
        return division.startsWith(code.substring(0, significant));
    }
}
