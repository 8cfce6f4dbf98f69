package org.infopool.web.platform;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One rule that had a part in a conclusion.
 *
 * @param text what the rule led to, in words
 * @param article the article with its instrument, in words
 * @param version the text version of the article and its status, such as "in force since 1 Nov 2021"
 * @param facts what the rule was applied to
 * @param arithmetic the figures; absent where nothing was computed
 * @param ruleId its id in the rule book
 */
public record ReasonView(
        String text,
        String article,
        @Nullable String version,
        List<Fact> facts,
        @Nullable String arithmetic,
        String ruleId) {}
