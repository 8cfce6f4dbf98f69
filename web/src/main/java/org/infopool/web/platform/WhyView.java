package org.infopool.web.platform;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A conclusion and how it was reached.
 *
 * @param key tells this panel from the others of the page; letters, digits and hyphens
 * @param conclusion one sentence
 * @param tone how good that is; absent when it is neither good nor bad
 * @param reasons rule by rule
 * @param ruleBook the version of the rule book that was used, in words
 */
public record WhyView(
        String key, String conclusion, @Nullable Tone tone, List<ReasonView> reasons, String ruleBook) {}
