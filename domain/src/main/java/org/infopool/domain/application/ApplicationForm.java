package org.infopool.domain.application;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.infopool.domain.shared.RuleViolated;
import org.jspecify.annotations.Nullable;

/**
 * What an applicant fills in. A draft may lack anything; what it has must have the right form.
 *
 * @param business what the enterprise does with personal information, at most 2,000 characters
 * @param noticeUrl where the notice can be read that it shows people (PIPL 17), at most 300 characters
 * @param noticeVersion the version of that notice, at most 40 characters
 * @param officerName the personal information protection officer (PIPL 52), at most 100 characters
 * @param officerContact how the officer is reached, at most 200 characters
 * @param activities what it does, at most 50
 * @param statements by rule book id of the criterion group, each at most 4,000 characters
 */
public record ApplicationForm(
        String business,
        String noticeUrl,
        String noticeVersion,
        String officerName,
        String officerContact,
        List<ProcessingActivity> activities,
        Map<String, String> statements) {
    /** The empty form. */
    public static final ApplicationForm EMPTY = new ApplicationForm("", "", "", "", "", List.of(), Map.of());

    private static final int MOST_ACTIVITIES = 50;

    /**
     * Takes what was filled in, trimmed.
     *
     * @throws RuleViolated {@code application.tooLong} with the field's name and the most characters it takes,
     *     {@code application.tooManyActivities}, {@code application.noticeAddress}
     */
    public ApplicationForm {
        business = fit("business", business, 2000);
        noticeUrl = fit("noticeUrl", noticeUrl, 300);
        noticeVersion = fit("noticeVersion", noticeVersion, 40);
        officerName = fit("officerName", officerName, 100);
        officerContact = fit("officerContact", officerContact, 200);
        activities = List.copyOf(activities);
        RuleViolated.unless(
                activities.size() <= MOST_ACTIVITIES,
                "application.tooManyActivities",
                activities.size(),
                MOST_ACTIVITIES);
        RuleViolated.unless(
                noticeUrl.isEmpty() || noticeUrl.matches("https?://[^\\s<>\"]+"), "application.noticeAddress");
        var told = new TreeMap<String, String>();
        statements.forEach((group, text) -> {
            var fitted = fit("statement." + group, text, 4000);
            if (!fitted.isEmpty()) {
                told.put(group, fitted);
            }
        });
        statements = Map.copyOf(told);
    }

    private static String fit(String field, @Nullable String text, int most) {
        var stripped = text == null ? "" : text.strip();
        RuleViolated.unless(stripped.length() <= most, "application.tooLong", field, most, stripped.length());
        return stripped;
    }

    /** How large and how sensitive the whole of it is. */
    public ProcessingScale scale() {
        return new ProcessingScale(
                activities.stream().mapToLong(ProcessingActivity::persons).max().orElse(0),
                activities.stream().anyMatch(a -> a.categories().anySensitive()),
                activities.stream().anyMatch(a -> a.categories().anyOfMinors()));
    }
}
