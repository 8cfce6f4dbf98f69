package org.infopool.domain.rulebook;

import java.util.List;
import org.infopool.domain.shared.LocalizedText;

/**
 * One of the four standards of admission, with its items.
 *
 * @param id its rule book id, {@code pool.vetting.1}
 */
public record CriterionGroup(String id, int number, String code, LocalizedText title, List<Criterion> items) {}
