package org.infopool.domain.application;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.TreeMap;

/** The fingerprint of what an applicant signs: the same content always has the same, and any change another. */
final class ContentHash {
    private ContentHash() {}

    /** SHA-256 over every value of the form, each with its length before it, lower-case hex. */
    static String of(ApplicationForm form) {
        var text = new StringBuilder();
        add(text, form.business());
        add(text, form.noticeUrl());
        add(text, form.noticeVersion());
        add(text, form.officerName());
        add(text, form.officerContact());
        for (var activity : form.activities()) {
            add(text, activity.purpose());
            add(text, activity.basis().name());
            activity.categories().values().forEach(category -> add(text, category.name()));
            add(text, Long.toString(activity.persons()));
            add(text, Integer.toString(activity.retentionMonths()));
            add(text, activity.recipients());
            add(text, activity.exportChannel().name());
            add(text, String.valueOf(activity.impactAssessedOn()));
        }
        new TreeMap<>(form.statements()).forEach((group, statement) -> {
            add(text, group);
            add(text, statement);
        });
        try {
            var digest =
                    MessageDigest.getInstance("SHA-256").digest(text.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static void add(StringBuilder text, String value) {
        text.append(value.length()).append(':').append(value).append(';');
    }
}
