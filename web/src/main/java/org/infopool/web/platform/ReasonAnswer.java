package org.infopool.web.platform;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.infopool.domain.rulebook.Reason;
import org.infopool.domain.shared.Coded;
import org.jspecify.annotations.Nullable;

/** How the steps of a computation look to programs. */
public final class ReasonAnswer {
    private ReasonAnswer() {}

    /** The steps in their JSON form, with their text in one language. */
    public static List<Map<String, @Nullable Object>> of(List<Reason> reasons, Locale locale) {
        return reasons.stream()
                .map(reason -> ListAnswer.item(
                        "ruleId", reason.ruleId(),
                        "article", reason.article(locale),
                        "inputs", plain(reason.inputs()),
                        "arithmetic", reason.arithmetic(),
                        "text", reason.text(locale)))
                .toList();
    }

    /** Inputs in their JSON form: what is no number, truth value or text says itself. */
    private static Map<String, @Nullable Object> plain(Map<String, Object> inputs) {
        var plain = ListAnswer.item();
        inputs.forEach((name, value) -> plain.put(
                name,
                switch (value) {
                    case Number number -> number;
                    case Boolean truth -> truth;
                    case Coded coded -> coded.code();
                    default -> value.toString();
                }));
        return plain;
    }
}
