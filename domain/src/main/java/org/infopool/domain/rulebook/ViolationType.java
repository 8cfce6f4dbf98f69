package org.infopool.domain.rulebook;

import java.util.List;
import org.infopool.domain.shared.LocalizedText;

/**
 * One kind of violation that can be suspected.
 *
 * @param id its rule book id, {@code pool.violation.consent-deception}
 * @param code what records call it, {@code CONSENT_DECEPTION}
 * @param title what it is, in a few words
 * @param correction what an order to correct asks for, where the orderer says no more
 * @param anchors the rule book ids of the articles that are broken
 */
public record ViolationType(
        String id, String code, LocalizedText title, LocalizedText correction, List<String> anchors) {}
