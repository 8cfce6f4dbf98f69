package org.infopool.domain.selfinspection;

import org.infopool.domain.shared.RuleViolated;
import org.jspecify.annotations.Nullable;

/**
 * What the enterprise answers to one question. A draft may lack anything; what it has must have the right form.
 *
 * @param conformity absent while nothing was chosen
 * @param note what was found, or why the question does not apply; at most 2,000 characters
 * @param plan how a non-conformity is put right
 */
public record Answer(@Nullable Conformity conformity, String note, RemediationPlan plan) {
    /** Nothing was answered yet. */
    public static final Answer NONE = new Answer(null, "", RemediationPlan.NONE);

    /**
     * Takes the answer, trimmed.
     *
     * @throws RuleViolated {@code selfInspection.tooLong} with the field's name and the most characters it takes
     */
    public Answer {
        note = fit("note", note, 2000);
    }

    static String fit(String field, @Nullable String text, int most) {
        var stripped = text == null ? "" : text.strip();
        RuleViolated.unless(stripped.length() <= most, "selfInspection.tooLong", field, most, stripped.length());
        return stripped;
    }
}
