package org.infopool.ejb.letter;

import java.time.LocalDate;
import java.util.Collection;
import org.infopool.domain.rulebook.Pilot;
import org.infopool.domain.shared.LocalizedText;
import org.infopool.domain.shared.RuleViolated;
import org.jspecify.annotations.Nullable;

/**
 * What every letter says of itself.
 *
 * @param number the number of what it tells
 * @param day when that was done
 * @param office who has done it
 * @param ruleBookVersion the rule book that was used
 * @param pilot the declared pilot, without which nothing proposed can be a ground
 * @param address where the QR code leads; absent where there is no entry
 */
public record Letterhead(
        String number,
        LocalDate day,
        LocalizedText office,
        Signatory signatory,
        Party party,
        String ruleBookVersion,
        @Nullable Pilot pilot,
        @Nullable String address) {
    /**
     * Refuses to send what rests on something that is not law yet, outside the pilot.
     *
     * @param proposed the citations of what is not law yet
     * @throws RuleViolated {@code rulebook.proposedOutsidePilot} with the citation
     */
    public void requirePilotFor(Collection<LocalizedText> proposed) {
        if (pilot == null) {
            for (var citation : proposed) {
                throw new RuleViolated("rulebook.proposedOutsidePilot", citation.chinese());
            }
        }
    }
}
